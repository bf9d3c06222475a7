import { html, nothing as blank, svg, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { en } from '../messages/en';
import type { Atlas } from '../model/atlas';
import { isEmpty } from '../model/complaint';
import {
  hardlyExplained,
  LONGEST,
  lookAlikes,
  NEGLIGIBLE,
  notes,
  ranking,
  shownAtFirst,
  urgent,
  type LookAlike,
  type Ranked,
} from '../model/ranking';
import type { Flag, LocateOut } from '../model/wire';
import type { Acts, Page } from '../page';
import { pointedAt } from '../stage/scene-of';
import { itemWords, why } from './why';
import { without } from './without';

/** Look-alikes shown before the person asks for more. */
const FEW_MIMICS = 3;

/** The part of the page that answers; not drawn while something urgent stands in its place. */
export function answer(page: Page, acts: Acts): TemplateResult {
  return html`
    <section id="answer" class="panel answer" aria-labelledby="answer-heading" aria-busy=${page.progress.state === 'working'} tabindex="-1">
      <div class="answer-head">
        <h2 id="answer-heading">${en.answer.heading}</h2>
        <span class="pulse" ?hidden=${page.progress.state !== 'working'} aria-hidden="true"></span>
      </div>
      ${body(page, acts)}
    </section>
  `;
}

function body(page: Page, acts: Acts): TemplateResult {
  if (page.progress.state === 'refused') {
    return html`<p class="note" role="status">${page.progress.sentence}</p>`;
  }
  if (page.progress.state === 'placeless') {
    return html`<p class="note">${en.answer.placeless}</p>`;
  }
  if (page.progress.state === 'failed') {
    return html`<div class="note" role="status">
      <p>${en.answer.failed}</p>
      <button type="button" class="plain" @click=${() => acts.retry()}>${en.answer.again}</button>
    </div>`;
  }
  if (page.answer === null || page.atlas.state !== 'there') {
    return start(page);
  }
  return result(page, page.answer, page.atlas.value, acts);
}

function start(page: Page): TemplateResult {
  if (page.progress.state === 'working') {
    return html`<p class="hint">${en.answer.working}</p>`;
  }
  if (!isEmpty(page.complaint, page.painted.places)) {
    return html`<p class="note">${en.answer.needPlace}</p>`;
  }
  return html`<div class="start">
    <p class="lead">${en.answer.startTitle}</p>
    <ol>
      ${en.answer.start.map((line) => html`<li>${line}</li>`)}
    </ol>
  </div>`;
}

function result(page: Page, out: LocateOut, atlas: Atlas, acts: Acts): TemplateResult {
  return html`
    ${noted(notes(out))}
    ${out.somethingElse === null ? html`<p class="note">${en.answer.placeless}</p>` : found(page, out, atlas, acts, out.somethingElse)}
  `;
}

function found(page: Page, out: LocateOut, atlas: Atlas, acts: Acts, noKnot: number): TemplateResult {
  const all = ranking(out.candidates).filter((muscle) => muscle.probability >= NEGLIGIBLE).slice(0, LONGEST);
  const few = shownAtFirst(all);
  const shown = page.allMuscles ? all : all.slice(0, few);
  const more = all.length - few;
  return html`
    ${shown.length === 0
      ? html`<p class="note">${en.answer.nobody}</p>`
      : html`<ol class="muscles">
            ${repeat(
              shown,
              (muscle) => muscle.key,
              (muscle) => html`<li>${card(page, atlas, muscle, all[0] ?? muscle, acts)}</li>`,
            )}
          </ol>
          ${more > 0
            ? html`<button type="button" class="plain" aria-expanded=${page.allMuscles} @click=${() => acts.showAllMuscles(!page.allMuscles)}>
                ${page.allMuscles ? en.answer.showFewer : en.answer.showMore(more)}
              </button>`
            : blank}
          <p class="hint">${en.answer.several}</p>`}
    ${checkIt(page, acts)}
    ${somethingElse(page, out, acts, noKnot)} ${unexplained(out, atlas)} ${without(page, out, acts)} ${method(out)}
  `;
}

function card(page: Page, atlas: Atlas, muscle: Ranked, first: Ranked, acts: Acts): TemplateResult {
  const detail = page.muscles.get(muscle.muscle);
  const lay = muscle.point.lay ?? (detail?.state === 'there' ? detail.value.lay : null);
  const { figure } = acts;
  return html`<article
    class="muscle ${pointedAt(page) === muscle.key ? 'shown' : ''}"
    @pointerenter=${(event: PointerEvent) => event.pointerType === 'mouse' && figure.glance(muscle.key)}
    @pointerleave=${(event: PointerEvent) => event.pointerType === 'mouse' && figure.glance(null)}
    @focusin=${() => figure.glance(muscle.key)}
    @focusout=${() => figure.glance(null)}
  >
    <div class="muscle-head">
      <div>
        <h3>${muscle.point.name}<span class="side">, ${en.sideWord(muscle.side)}</span></h3>
        <p class="lay">${lay ?? blank}</p>
      </div>
      <p class="chance">${en.chance(muscle.probability)}</p>
    </div>
    ${bar(muscle.probability)} ${showButton(page, muscle, acts)} ${why(page, atlas, muscle, first, acts)}
  </article>`;
}

/** Chooses the muscle that the figure shows. */
function showButton(page: Page, muscle: Ranked, acts: Acts): TemplateResult | typeof blank {
  const on = page.look.chosen === muscle.key;
  return page.look.figure.state !== 'there'
    ? blank
    : html`<button type="button" class="plain show" aria-pressed=${on} @click=${() => acts.figure.show(muscle.key)}>
        ${on ? en.answer.showing : en.answer.show}<span class="hidden">${en.answer.showFor(en.placed(muscle.point.name, muscle.side))}</span>
      </button>`;
}

/** A bar of a probability; the number stands beside it in words, so the bar itself is silent. */
export function bar(probability: number): TemplateResult {
  const width = `${Math.max(0.8, probability * 100).toFixed(1)}%`;
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    <rect class="bar-all" width="100%" height="100%" rx="4"></rect>
    ${svg`<rect class="bar-part" width=${width} height="100%" rx="4"></rect>`}
  </svg>`;
}

function noted(flags: readonly Flag[]): TemplateResult | typeof blank {
  const soon = flags.filter((flag) => flag.action === 'soon');
  const rest = flags.filter((flag) => flag.action !== 'soon');
  const list = (some: readonly Flag[]): TemplateResult => html`<ul>
    ${some.map((flag) => html`<li>${flag.title ? html`<strong>${flag.title}.</strong> ` : blank}${flag.advice ?? blank}</li>`)}
  </ul>`;
  if (flags.length === 0) {
    return blank;
  }
  return html`
    ${soon.length > 0
      ? html`<div class="note soon" role="note">
          <h3>${en.soon.heading}</h3>
          <p>${en.soon.lead}</p>
          ${list(soon)}
        </div>`
      : blank}
    ${rest.length > 0 ? html`<div class="note" role="note"><h3>${en.soon.careHeading}</h3>${list(rest)}</div>` : blank}
  `;
}

function somethingElse(page: Page, out: LocateOut, acts: Acts, noKnot: number): TemplateResult {
  const all = lookAlikes(out.mimics)
    .filter(({ rival }) => rival.probability >= NEGLIGIBLE)
    .slice(0, LONGEST);
  const shown = page.allMimics ? all : all.slice(0, FEW_MIMICS);
  const more = all.length - FEW_MIMICS;
  return html`<section class="else" aria-labelledby="else-heading">
    <h3 id="else-heading">${en.else.heading}</h3>
    <div class="else-line">
      <span>${en.else.none}</span>
      <span class="chance">${en.chance(noKnot)}</span>
      ${bar(noKnot)}
    </div>
    <p class="hint">${all.length === 0 ? en.else.alone : en.else.rest}</p>
    <ul class="mimics">
      ${repeat(
        shown,
        ({ rival }) => rival.id,
        (mimic) => html`<li>${lookAlike(page, mimic, acts)}</li>`,
      )}
    </ul>
    ${more > 0
      ? html`<button type="button" class="plain" aria-expanded=${page.allMimics} @click=${() => acts.showAllMimics(!page.allMimics)}>
          ${page.allMimics ? en.answer.showFewer : en.else.showMore(more)}
        </button>`
      : blank}
  </section>`;
}

function lookAlike(page: Page, { rival: mimic, sides }: LookAlike, acts: Acts): TemplateResult {
  const detail = page.mimics.get(mimic.id);
  const side = mimic.side === 'mid' ? '' : `, ${en.eitherSide(sides)}`;
  const lay = mimic.lay?.toLowerCase() === mimic.name.toLowerCase() ? null : mimic.lay;
  return html`
    <div class="else-line">
      <span><span class="rival">${mimic.name}<span class="side">${side}</span></span>${lay ? html` <span class="lay">${lay}</span>` : blank}</span>
      <span class="chance">${en.chance(mimic.probability)}</span>
      ${bar(mimic.probability)}
    </div>
    <details class="advice" @toggle=${() => acts.wantMimic(mimic.id)}>
      <summary>${en.else.open} <span class="hidden">${en.else.openFor(`${mimic.name}${side}`)}</span></summary>
      ${detail?.state === 'there'
        ? html`<p>${detail.value.advice ?? en.why.failed}</p>
            ${detail.value.reviewed && detail.value.reviewed !== 'nobody' ? blank : html`<p class="hint">${en.why.unreviewed}</p>`}`
        : html`<p class="hint">${detail?.state === 'failed' ? en.why.failed : en.why.loading}</p>`}
    </details>
  `;
}

function unexplained(out: LocateOut, atlas: Atlas): TemplateResult | typeof blank {
  const left = hardlyExplained(out);
  if (left.length === 0) {
    return blank;
  }
  return html`<section class="left-over">
    <h3>${en.left.heading}</h3>
    <p class="hint">${en.left.hint}</p>
    <ul class="plain-list">
      ${left.map(
        (item) => html`<li class="else-line">
          <span>${itemWords(atlas, item)}</span> <span class="chance">${en.chance(item.probability)}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}

const method = (out: LocateOut): TemplateResult => html`<details class="method">
  <summary>${en.method.heading}</summary>
  <p>${out.method === 'exact' ? en.method.exact : en.method.bounded}</p>
  <p>${en.method.assumed}</p>
</details>`;

/** The way to the safety questions and the press tests. */
const checkIt = (page: Page, acts: Acts): TemplateResult => html`<div class="check-it">
  <button type="button" class="check-button" ?disabled=${page.check.busy} @click=${() => acts.check()}>${en.check.go}</button>
  <p class="hint">${en.check.hint}</p>
  ${page.check.notice === '' ? blank : html`<p class="note" role="alert">${page.check.notice}</p>`}
</div>`;

/** What stands instead of any ranking when the words name a warning sign. */
export function urgentNotice(page: Page, out: LocateOut, acts: Acts): TemplateResult {
  const all = urgent(out);
  const emergency = all[0]?.action === 'emergency';
  const flags = all.filter((flag) => flag.action === all[0]?.action);
  const others = all.filter((flag) => flag.action !== all[0]?.action).flatMap((flag) => flag.title ?? []);
  return html`<section id="urgent" class="urgent ${emergency ? 'emergency' : 'same-day'}" aria-labelledby="urgent-heading" tabindex="-1">
    <div class="urgent-inner">
      <div role="alert">
        <h2 id="urgent-heading">${emergency ? en.urgent.emergency : en.urgent.sameDay}</h2>
        <p class="lead">${emergency ? en.urgent.emergencyLead : en.urgent.sameDayLead}</p>
      </div>
      <ul>
        ${flags.map(
          (flag) => html`<li>
            ${flag.title ? html`<h3>${flag.title}</h3>` : blank} ${flag.advice ? html`<p class="advice-text">${flag.advice}</p>` : blank}
            ${flag.because ? html`<p class="because">${en.urgent.because(flag.because.split(' + '))}</p>` : blank}
          </li>`,
        )}
      </ul>
      ${others.length > 0 ? html`<p>${en.urgent.also(others.join('; '))}</p>` : blank}
      <p>
        <button type="button" class="check-button" ?disabled=${page.check.busy} @click=${() => acts.check()}>${en.check.urgent}</button>
      </p>
      ${page.check.notice === '' ? blank : html`<p role="alert">${page.check.notice}</p>`}
      <p class="because">${en.urgent.instead} ${en.urgent.mistaken}</p>
    </div>
  </section>`;
}
