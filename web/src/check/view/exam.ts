import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { changePart } from '../screens';
import { placed, placedPoint, sentence } from '../wording';
import type { Asked, Conflict, Exam, ExamCandidate, Examiner, Journey, Reply, Step } from '../wire';
import { measured } from './measured';
import { mindFold } from './heed';
import { bar, deck, threeReplies } from './parts';
import { place } from './place';
import { hearing, isCounting, press, timer } from './press';
import { earlier } from './safety';
import { spread } from './spread';

/** One step of the exam: where, how, one question, and the answers in reach of a thumb. */
export function exam(page: Page, journey: Journey, acts: Acts): TemplateResult {
  const { exam: all } = journey;
  const step = all?.step ?? null;
  if (all === null || step === null) {
    return html`<p class="hint" role="status">${words.page.loading}</p>`;
  }
  if (page.screen.spreading) {
    return spread(page, journey, step, acts);
  }
  return html`<section class="screen exam" aria-labelledby="step-title">
    <div class="exam-head">
      <p class="quiet">${words.exam.number(step.number)}</p>
      <h1 id="step-title" tabindex="-1">${words.exam.headingOf(words.exam.kind[step.kind], placedPoint(step))}</h1>
      <p class="lay">${step.lay}</p>
    </div>
    <div class="exam-side">${place(page, step, acts)}</div>
    <div class="exam-text">
      ${conflicts(page, journey, acts)} ${step.press === null ? html`${step.how === '' ? blank : html`<p>${sentence(step.how)}</p>`}<p>${sentence(step.hint)}</p>` : press(page, step, step.press, acts)}
      ${measured(page, step, acts)} ${why(step)}
    </div>
    ${answers(page, journey, step, acts)}
    ${candidates(all, step)}
    <div class="exam-more">${asked(page, all, acts)} ${mindFold(page, journey, acts)} ${settings(page, all, acts)} ${journey.safety === null ? blank : earlier(page, journey.safety, null, acts)}
      <button type="button" class="plain" ?disabled=${page.busy} @click=${() => acts.finish()}>${words.exam.finish}</button>
    </div>
  </section>`;
}

function answers(page: Page, journey: Journey, step: Step, acts: Acts): TemplateResult {
  const { point, side, finding } = step;
  const reply = (given: Reply): void =>
    step.input === 'zones' && given === 'yes' ? acts.screen({ spreading: true }) : acts.found(step, { reply: given });
  const cannot = html`<button type="button" class="plain" ?disabled=${page.busy} @click=${() => acts.cannot(point, side)}>
    ${words.exam.cannot[step.kind] ?? words.exam.cannot['press']}
  </button>`;
  const unsure = html`<div class="replies one">
    <button type="button" class="big soft" ?disabled=${page.busy} aria-disabled=${page.fresh} @click=${() => acts.found({ point, side, finding }, { reply: 'unsure' })}>${words.reply.unsure}</button>
  </div>`;
  const replies = step.input === 'pressure' ? unsure : threeReplies(page, reply, step.question);
  return deck(
    page,
    journey,
    acts,
    cannot,
    html`<h2 class="question">${step.question}</h2>
      ${step.press === null ? replies : html`<div class="press-row ${isCounting(page) ? 'counting' : ''}">${timer(page, step.press.seconds, acts)} ${replies}</div>`}`,
  );
}

/** Why this question comes now, with what each answer would do. */
const why = (step: Step): TemplateResult => html`<details class="fold">
  <summary>${words.exam.whyAsk}</summary>
  <p>${sentence(step.why.text)}</p>
  <p class="hint">${words.exam.whyHint(placed(step))}</p>
  <dl class="what-if">
    ${(
      [
        [words.exam.whyNow, step.why.now],
        [words.exam.whyYes, step.why.ifYes],
        [words.exam.whyNo, step.why.ifNo],
      ] as const
    ).map(
      ([name, value]) => html`<div>
        <dt>${name}</dt>
        <dd>${words.chance(value)}</dd>
        ${bar(value)}
      </div>`,
    )}
  </dl>
</details>`;

/** What is most likely now, beside what it was before anything was pressed. */
const candidates = ({ candidates: all }: Exam, step: Step): TemplateResult => html`<section class="likely" aria-labelledby="likely-title">
  <h2 id="likely-title">${words.exam.candidates}</h2>
  <p class="hint">${words.exam.candidatesHint}</p>
  <ol>
    ${all.map((each) => html`<li>${candidate(each, each.point === step.point && each.side === step.side)}</li>`)}
  </ol>
</section>`;

const candidate = (each: ExamCandidate, current: boolean): TemplateResult => html`<p class="likely-name">
    <strong>${placedPoint(each)}</strong> ${current ? html`<span class="tag">${words.exam.this}</span>` : blank}
    ${each.cannot ? html`<span class="tag">${words.exam.skipped}</span>` : blank}
  </p>
  <p class="likely-where quiet">${each.location}</p>
  ${bar(each.probability, each.drawing, each)}
  <p class="quiet small">${words.exam.nowChance(each.probability, each.drawing)}${each.high - each.low < 0.01 ? blank : `; ${words.exam.interval(each.low, each.high)}`}</p>`;

const keyOf = ({ point, side, finding }: Asked): string => `${point} ${side} ${finding}`;

/** Every answer of the exam, each of which can be changed. */
export function asked(page: Page, { asked: all }: Exam, acts: Acts): TemplateResult | typeof blank {
  return all.length === 0
    ? blank
    : html`<details class="fold">
        <summary>${words.exam.asked(all.length)}</summary>
        <ul class="changes">
          ${all.toReversed().map((each) => html`<li>${answered(page, each, acts)}</li>`)}
        </ul>
      </details>`;
}

function answered(page: Page, each: Asked, acts: Acts): TemplateResult {
  const key = keyOf(each);
  const open = page.screen.changing === key;
  return html`<span><span class="quiet">${placed(each)}:</span> ${each.question} <strong>${each.text}</strong></span>
    <button type="button" class="plain" aria-expanded=${open} data-way=${changePart(key)} @click=${() => acts.screen({ changing: open ? null : key })}>
      ${words.exam.changeAnswer}<span class="hidden">${words.exam.changeFor(each.question)}</span>
    </button>
    ${open ? threeReplies(page, (reply) => acts.found(each, { reply }), each.question) : blank}`;
}

function conflicts(page: Page, { conflicts: all, exam: known }: Journey, acts: Acts): TemplateResult | typeof blank {
  const findings = all.filter((conflict) => conflict.findings !== undefined);
  return findings.length === 0 || known === null ? blank : html`${findings.map((conflict) => contradiction(page, known, conflict, acts))}`;
}

/** Two findings that cannot both be right, each asked again. */
const contradiction = (page: Page, known: Exam, { sentence: told, point, side, findings = [] }: Conflict, acts: Acts): TemplateResult => html`<div class="card-soon" role="note">
  <h2>${words.exam.conflict}</h2>
  <p>${told}</p>
  <ul class="changes">
    ${known.asked
      .filter((each) => each.point === point && each.side === side && findings.includes(each.finding))
      .map((each) => html`<li>${answered(page, each, acts)}</li>`)}
  </ul>
</div>`;

/** Who examines, and what helps to hear. */
export const settings = (page: Page, { examiner }: Exam, acts: Acts): TemplateResult => html`<details class="fold">
  <summary>${words.exam.settings}</summary>
  <fieldset class="field">
    <legend class="field-label">${words.exam.who}</legend>
    ${(['self', 'partner', 'trained', 'expert'] as const).map(
      (by: Examiner) => html`<label class="line-option">
        <input type="radio" name="examiner" .checked=${live(by === (page.chosen.examiner ?? examiner))} aria-disabled=${page.busy} @change=${() => acts.examiner(by)} />
        <span>${words.exam.by[by]}</span>
      </label>`,
    )}
  </fieldset>
  ${hearing(page, acts)}
</details>`;
