import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { cited } from '../../check/view/parts';
import { words, worth } from '../messages';
import { best, breaksDay, closed, find, step, type Stands } from '../moves';
import { slotKey, type Acts, type Page } from '../page';
import { longDay, timeOf } from '../time';
import type { PlanOut, PlanState, Slot } from '../wire';
import { breaksTogether } from './breaks';
import { explainedAloud, whyNow } from './explained';
import { button, howTo, marks, muscleOf, remedyOf, tastes } from './parts';

/** How many good times are offered at once. */
const OFFERED = 8;

/** The panel of one item: what it is, why it is there, and everything that can be done with it. */
export function panel(page: Page, state: PlanState, acts: Acts): TemplateResult {
  const stands = find(state.plan, page.open);
  const breaks = breaksDay(state.plan, page.open);
  return html`<dialog class="panel-of" id="panel" aria-labelledby="panel-title" @close=${() => acts.openItem(null)} @click=${outside}>
    ${breaks === null ? blank : breaksTogether(breaks, acts)} ${stands === null || state.plan === null ? blank : inside(page, state, state.plan, stands, acts)}
    <p class="hidden" role="status" aria-live="polite">${page.open === null ? '' : page.says}</p>
    <p class="hidden" aria-live="polite">${explainedAloud(page)}</p>
  </dialog>`;
}

/** A press beside the panel closes it. */
function outside(event: Event): void {
  if (event.target === event.currentTarget) {
    (event.currentTarget as HTMLDialogElement).close();
  }
}

function inside(page: Page, state: PlanState, plan: PlanOut, { item, day }: Stands, acts: Acts): TemplateResult {
  const done = item.status === 'done';
  const remedy = remedyOf(state, item);
  const muscle = muscleOf(item);
  return html`<div class="panel-body">
    <div class="head-line">
      <h2 id="panel-title" tabindex="-1">${item.title}</h2>
      <button type="button" class="plain" @click=${() => acts.openItem(null)}>${words.item.panelClose}</button>
    </div>
    <p class="quiet">${words.item.when(longDay(day.date), timeOf(item.start), timeOf(item.end), item.minutes)} ${marks(item)}</p>
    ${item.muscle === null ? blank : html`<p>${muscle} <span class="quiet">${item.muscle.lay}</span> · <a href="/atlas.html#/muscle/${item.muscle.id}">${words.item.atlas}</a></p>`}
    ${page.notice === '' ? blank : html`<p class="note soon" role="alert">${page.notice}</p>`}
    ${page.changed ? html`<p class="note">${page.says} ${button(page, acts, { act: 'undo' }, words.page.undo)}</p>` : blank}
    <div class="thing-acts">
      ${button(page, acts, { act: 'done', uid: item.uid, on: !done }, done ? words.item.notDone : words.item.done, 'big small main')}
      ${item.status !== 'planned' ? blank : button(page, acts, { act: 'skip', uid: item.uid }, day.today ? words.item.skip : words.item.skipOther, 'big soft small')}
      ${item.fixed && item.status === 'planned' ? button(page, acts, { act: 'release', uid: item.uid }, words.item.release) : blank}
    </div>
    ${item.why.length === 0
      ? blank
      : html`<h3>${words.item.whySection}</h3>
          <ul class="reasons-why">
            ${item.why.map(
              ({ text, sources }) => html`<li>
                <p>${text}</p>
                ${sources.length === 0 ? blank : cited(page, sources, acts)}
              </li>`,
            )}
          </ul>`}
    ${item.status !== 'planned' ? blank : whyNow(page, item.uid, acts)} ${item.status !== 'planned' ? blank : moving(page, plan, { item, day }, acts)}
    ${item.steps.length + item.stop.length + item.warnings.length === 0 ? blank : html`<details class="fold"><summary>${words.item.steps}</summary>${howTo(item)}</details>`}
    ${remedy === undefined
      ? blank
      : html`<h3>${words.item.more}</h3>
          ${tastes(page, remedy, acts)}
          <p class="hint">${words.you.sure(remedy.certaintyText)}</p>
          <details class="small-fold">
            <summary>${words.why.studies(remedy.evidence.length)}</summary>
            <ul class="sentences">${remedy.evidence.map(({ text }) => html`<li>${text}</li>`)}</ul>
            ${cited(page, remedy.sources, acts)}
          </details>`}
  </div>`;
}

/** Earlier, later, another day, and the times that fit there. */
function moving(page: Page, plan: PlanOut, { item, day }: Stands, acts: Acts): TemplateResult {
  const here = page.slots.get(slotKey(item.uid, day.date));
  const own = here?.state === 'there' ? here.value : [];
  const there = page.slots.get(slotKey(item.uid, page.lookAt));
  return html`<section class="moving" aria-labelledby="moving-title">
    <h3 id="moving-title">${words.item.moveSection}</h3>
    <div class="thing-acts">${near(page, item.uid, step(own, item.start, false), false, acts)} ${near(page, item.uid, step(own, item.start, true), true, acts)}</div>
    <label class="day-choice"
      ><span>${words.item.day}</span>
      <select @change=${(event: Event) => acts.lookAt((event.target as HTMLSelectElement).value)}>
        ${plan.days
          .filter(({ past }) => !past)
          .map(({ date }) => html`<option value=${date} .selected=${date === page.lookAt}>${longDay(date)}</option>`)}
      </select>
    </label>
    ${there === undefined || there.state === 'loading'
      ? html`<p class="hint">${words.item.looking}</p>`
      : there.state === 'failed'
        ? html`<p class="hint">${words.item.slotsFailed}</p>`
        : offered(page, item.uid, item.start, there.value, acts)}
  </section>`;
}

const near = (page: Page, uid: string, slot: Slot | null, later: boolean, acts: Acts): TemplateResult =>
  slot === null
    ? html`<button type="button" class="big soft small" disabled>${later ? words.item.noLater : words.item.noEarlier}</button>`
    : button(page, acts, { act: 'move', uid, start: slot.start }, later ? words.item.later(timeOf(slot.start)) : words.item.earlier(timeOf(slot.start)), 'big soft small');

function offered(page: Page, uid: string, start: string, slots: readonly Slot[], acts: Acts): TemplateResult {
  const good = best(slots, start, OFFERED);
  const never = closed(slots);
  return html`${good.length === 0
      ? html`<p>${words.item.none} ${words.item.noneOther}</p>`
      : html`<h4 id="good-title">${words.item.goodOn(longDay(page.lookAt))}</h4>
          <ul class="good-times" aria-labelledby="good-title">
            ${good.map(
              (slot) => html`<li>${button(page, acts, { act: 'move', uid, start: slot.start }, html`<strong>${timeOf(slot.start)}</strong> <span class="small">${worth(slot.delta)}</span>`, 'big soft small')}</li>`,
            )}
          </ul>
          <p class="hint">${words.item.costHint}</p>`}
    ${never.length === 0
      ? blank
      : html`<details class="small-fold">
          <summary>${words.item.closed}</summary>
          <ul class="closed-times">
            ${never.map(({ from, to, text }) => html`<li><strong>${words.item.closedAt(timeOf(from), timeOf(to))}</strong> ${text}</li>`)}
          </ul>
        </details>`}`;
}
