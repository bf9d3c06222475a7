import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { en } from '../../messages/en';
import { lookAlikes } from '../../model/ranking';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import * as program from '../program';
import { allowed, pressingWaits } from '../questions';
import { placedPoint, sentence } from '../wording';
import type { Journey, Result, ResultPoint } from '../wire';
import { asked } from './exam';
import { mind } from './heed';
import { bar, deck, filePicker, startOver, startOverSure } from './parts';
import { earlier } from './safety';
import { country } from './stopped';

/** What all the answers say together. */
export function result(page: Page, journey: Journey, acts: Acts): TemplateResult {
  const { result: out, exam } = journey;
  if (out === null) {
    return html`<p class="hint" role="status">${words.page.loading}</p>`;
  }
  return html`<section class="screen result" aria-labelledby="result-title">
    <h1 id="result-title" tabindex="-1">${out.decision.text}</h1>
    <p class="lead-text">${out.why === 'under16' ? words.result.under16 : out.whyText} ${pressingWaits(journey) ? words.result.waits : blank}</p>
    ${mind(page, journey, acts)}
    ${out.points.length === 0
      ? blank
      : html`<h2 class="part-head">${words.result.points}</h2>
          <ul class="outcomes">
            ${repeat(
              out.points,
              ({ point, side }) => `${point} ${side}`,
              (point) => html`<li>${outcome(point, allowed(point.ask, journey))}</li>`,
            )}
          </ul>
          ${criteria(out.points)}`}
    ${somethingElse(out)} ${next(out)}
    ${exam === null ? blank : asked(page, exam, acts)} ${journey.safety === null ? blank : earlier(page, journey.safety, null, acts)}
    ${keep(page, journey, acts)} ${deck(page, journey, acts, html`<a class="plain" href="/">${words.page.back}</a>`, toPlan(out))}
  </section>`;
}

/** The way on to a plan, where there is a muscle to work on. */
const toPlan = ({ points }: Result): TemplateResult | typeof blank => (points.length === 0 ? blank : html`<a class="big main" href="/plan.html">${words.result.plan}</a>`);

function outcome(point: ResultPoint, ask: readonly string[]): TemplateResult {
  const { probability: p, interval, state } = point;
  const examined = point.because.length > 0;
  return html`<article class="outcome ${state}">
    <h3>${placedPoint(point)} <span class="lay">${point.lay}</span></h3>
    <p class="quiet">${sentence(point.location)} ${examined ? blank : html`<span class="tag">${words.result.notExamined}</span>`}</p>
    <p class="state"><strong>${words.result.state[state]}.</strong> ${words.result.stateMeans[state]}</p>
    ${point.looksLike === null || point.looksLike === '' ? blank : html`<p class="note">${sentence(words.result.looksLike(point.looksLike))}</p>`}
    <p class="active-chance">${en.capital(words.result.activeChance(p.active))}</p>
    ${bar(p.active, examined ? point.drawing : null, examined ? interval : null)}
    <p class="quiet small">${examined ? words.result.interval(interval.low, interval.high) : blank} ${words.result.drawingOnly(point.drawing)}</p>
    <dl class="shares">
      ${(['active', 'latent', 'tenderPoint', 'none'] as const).map(
        (each) => html`<div>
          <dt>${words.result.kind[each]}</dt>
          <dd>${words.result.share(p[each])}</dd>
        </div>`,
      )}
    </dl>
    ${point.because.length === 0 ? blank : because(point)}
    ${ask.length === 0
      ? blank
      : html`<h4>${words.result.settle}</h4>
          <ul class="settle">
            ${ask.map((finding) => html`<li>${en.capital(words.result.finding[finding] ?? finding)}</li>`)}
          </ul>`}
  </article>`;
}

/** Each answer with how much it changed the odds. */
const because = (point: ResultPoint): TemplateResult => html`<details class="fold">
  <summary>${words.result.because}<span class="hidden">: ${placedPoint(point)}</span></summary>
  <p class="hint">${words.result.becauseHint}</p>
  <ul class="factors">
    ${point.because.map(
      ({ question, reply, factor, finding }) => html`<li>
        <span>${finding === 'drawing' ? words.result.drawing : question} ${reply === '' ? blank : html`<strong>${words.reply[reply as 'yes'] ?? reply}</strong>`}</span>
        <span class="factor">${en.times(factor)}</span>
      </li>`,
    )}
  </ul>
</details>`;

/** How the label changes from one published definition to the next. */
function criteria(points: readonly ResultPoint[]): TemplateResult | typeof blank {
  const sets = [...new Map(points.flatMap(({ criteria: all }) => all).map(({ id, name }) => [id, name]))];
  return sets.length === 0
    ? blank
    : html`<details class="fold criteria">
        <summary>${words.result.criteria}</summary>
        <p class="hint">${words.result.criteriaHint}</p>
        <div class="table-scroll" tabindex="0" role="region" aria-label=${words.result.criteria}>
          <table>
            <thead>
              <tr>
                <th scope="col">${words.result.criteriaSet}</th>
                ${points.map((point) => html`<th scope="col">${placedPoint(point)}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${sets.map(
                ([id, name]) => html`<tr>
                  <th scope="row">${name}</th>
                  ${points.map((point) => {
                    const label = point.criteria.find((each) => each.id === id)?.state ?? null;
                    return html`<td>${label === null ? words.result.notApplicable : words.result.label[label]}</td>`;
                  })}
                </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </details>`;
}

function somethingElse({ somethingElse: none, mimics }: Result): TemplateResult | typeof blank {
  if (none === null) {
    return blank;
  }
  return html`<h2 class="part-head">${words.result.else}</h2>
    <div class="else-line"><span>${words.result.elseNone}</span> <span class="chance">${en.chance(none)}</span>${bar(none)}</div>
    ${mimics.length === 0
      ? blank
      : html`<p class="hint">${words.result.mimics}:</p>
          <ul class="rivals">
            ${lookAlikes(mimics).map(
              ({ rival: each, sides }) => html`<li>
                <div class="else-line">
                  <a href="/atlas.html#/mimic/${each.id}">${each.side === 'mid' ? each.name : `${each.name}, ${en.eitherSide(sides)}`}</a> <span class="chance">${en.chance(each.probability)}</span>
                </div>
              </li>`,
            )}
          </ul>`}`;
}

const next = (out: Result): TemplateResult => html`<section class="next">
  <h2>${words.result.next}</h2>
  <p>${out.advice}</p>
  <p><strong>${words.result.nextDoctor}</strong></p>
  <ul>
    ${words.result.nextDoctorIf.map((each) => html`<li>${sentence(each)}</li>`)}
  </ul>
  ${out.points.length === 0 ? blank : html`<p class="hint">${words.result.honest}</p>`}
</section>`;

const keep = (page: Page, journey: Journey, acts: Acts): TemplateResult => html`<section class="keep" aria-labelledby="keep-title">
  <h2 id="keep-title">${words.result.keep}</h2>
  <div class="keep-acts">
    <a class="plain" href=${program.EPISODE} download>${words.result.save}</a> ${filePicker(acts)}
    <button type="button" class="plain" @click=${() => acts.print()}>${words.result.print}</button>
    ${startOver(page, acts)}
  </div>
  <p class="hint">${words.result.saveHint}</p>
  ${startOverSure(page, acts, words.result.restartSure)}
  ${country(page, journey, acts)}
</section>`;
