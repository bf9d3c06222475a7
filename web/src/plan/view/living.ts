import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { typed } from '../../check/view/parts';
import { DAY_PARTS, likeMonday, nextSpan, replaced, tellable, toggled, WEEKDAYS, withWork } from '../living';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import type { LivingIn, PlanState, Span, Weekday } from '../wire';

const OFFICE: Span = { from: '09:00', to: '17:00' };
const PRAYER: Span = { from: '12:00', to: '13:00' };

/** When the person sleeps, works and has time; what they have and like. In a row of steps the step sends it. */
export function living(page: Page, state: PlanState, acts: Acts, alone = true): TemplateResult {
  const form = page.living ?? tellable(state.living);
  const send = (event: Event): void => {
    event.preventDefault();
    if (alone) {
      acts.sendLiving();
    }
  };
  return html`<form class="living" @submit=${send} novalidate>
    <p class="hint">${words.you.daysLead} ${words.you.zone(state.living.zone)}</p>
    ${(state.living.problems ?? []).map(({ text }) => html`<p class="note soon">${text}</p>`)}
    <fieldset>
      <legend>${words.you.sleep}</legend>
      <div class="fields">
        ${time(words.you.wakeWork, form.workDay.wake, (wake) => acts.live({ workDay: { ...form.workDay, wake } }))}
        ${time(words.you.bedWork, form.workDay.bed, (bed) => acts.live({ workDay: { ...form.workDay, bed } }))}
        ${time(words.you.wakeFree, form.freeDay.wake, (wake) => acts.live({ freeDay: { ...form.freeDay, wake } }))}
        ${time(words.you.bedFree, form.freeDay.bed, (bed) => acts.live({ freeDay: { ...form.freeDay, bed } }))}
      </div>
    </fieldset>
    <fieldset>
      <legend>${words.you.work}</legend>
      <ul class="workweek">
        ${WEEKDAYS.map((day) => html`<li>${workOn(form, day, acts)}</li>`)}
      </ul>
      <button type="button" class="plain" @click=${() => acts.live({ work: likeMonday(form) })}>${words.you.copyDown}</button>
      ${tick(words.you.desk, form.desk, () => acts.live({ desk: !form.desk }))} ${tick(words.you.breaks, form.breaks, () => acts.live({ breaks: !form.breaks }))}
      ${form.breaks ? html`<div class="fields">${amount(words.you.breakEvery, form.breakEvery, 10, 240, (breakEvery) => acts.live({ breakEvery }))}</div>` : blank}
    </fieldset>
    <fieldset>
      <legend>${words.you.time}</legend>
      <div class="fields">
        ${amount(words.you.budget, form.budget, 0, 300, (budget) => acts.live({ budget }))} ${amount(words.you.freeBudget, form.freeBudget, 0, 300, (freeBudget) => acts.live({ freeBudget }))}
        ${amount(words.you.exercise, form.exerciseNow, 0, 2000, (exerciseNow) => acts.live({ exerciseNow }), words.you.exerciseHint)}
        <label class="field-of"
          ><span>${words.you.painMost}</span>
          <select @change=${typed((value) => acts.live({ painMost: Number(value) }))}>
            ${[3, 4, 5, 6, 7].map((each) => html`<option value=${each} .selected=${form.painMost === each}>${each}</option>`)}
          </select>
        </label>
      </div>
    </fieldset>
    <fieldset>
      <legend>${words.you.quiet}</legend>
      <p class="hint">${words.you.quietHint}</p>
      ${spans(form.quiet, PRAYER, words.you.quietSpan, (quiet) => acts.live({ quiet }))}
    </fieldset>
    <fieldset>
      <legend>${words.you.liked}</legend>
      <div class="chips">${DAY_PARTS.map((part) => tick(words.you.part[part], form.liked.includes(part), () => acts.live({ liked: toggled(form.liked, part) })))}</div>
    </fieldset>
    ${state.tools.length === 0
      ? blank
      : html`<fieldset>
          <legend>${words.you.tools}</legend>
          <div class="chips">${state.tools.map(({ id, name }) => tick(name, form.tools.includes(id), () => acts.live({ tools: toggled(form.tools, id) })))}</div>
        </fieldset>`}
    ${alone
      ? html`<p class="thing-acts">
          <button type="submit" class="big main small" aria-disabled=${page.busy !== null}>${words.you.saveDays}</button>
          ${page.living === null ? blank : html`<button type="button" class="plain" @click=${() => acts.dropLiving()}>${words.you.dropDays}</button>`}
        </p>`
      : blank}
  </form>`;
}

const workOn = (form: LivingIn, day: Weekday, acts: Acts): TemplateResult => html`<span class="weekday">${words.you.weekday[day]}</span>
  <div>${spans(form.work[day] ?? [], OFFICE, (at) => `${words.you.workOn(words.you.weekday[day])} ${at}`, (all) => acts.live({ work: withWork(form, day, all) }), words.you.off)}</div>`;

/** Spans of a day, each of which can be changed and taken away. */
const spans = (all: readonly Span[], usual: Span, name: (at: number) => string, take: (all: readonly Span[]) => void, none = ''): TemplateResult => html`${all.length === 0 && none !== ''
    ? html`<span class="quiet">${none}</span>`
    : blank}
  ${all.map(
    (span, at) => html`<div class="span-of" role="group" aria-label=${name(at + 1)}>
      <input type="time" step="300" aria-label=${`${name(at + 1)}, ${words.you.from}`} .value=${live(span.from)} @change=${typed((from) => take(replaced(all, at, { ...span, from })))} />
      <span aria-hidden="true">–</span>
      <input type="time" step="300" aria-label=${`${name(at + 1)}, ${words.you.to}`} .value=${live(span.to)} @change=${typed((to) => take(replaced(all, at, { ...span, to })))} />
      <button type="button" class="plain away" aria-label=${`${words.you.remove}: ${name(at + 1)}`} title=${words.you.remove} @click=${() => take(replaced(all, at, null))}><span class="cross" aria-hidden="true"></span></button>
    </div>`,
  )}
  <button type="button" class="plain" @click=${() => take([...all, nextSpan(all, usual)])}>${words.you.add}<span class="hidden">: ${name(all.length + 1)}</span></button>`;

const time = (label: string, value: string, take: (value: string) => void): TemplateResult => html`<label class="field-of"><span>${label}</span> <input type="time" step="300" .value=${live(value)} @change=${typed(take)} /></label>`;

const amount = (label: string, value: number, least: number, most: number, take: (value: number) => void, hint = ''): TemplateResult => html`<label class="field-of"
  ><span>${label} ${hint === '' ? blank : html`<span class="hint">${hint}</span>`}</span>
  <input
    type="number"
    inputmode="numeric"
    min=${least}
    max=${most}
    .value=${live(String(value))}
    @change=${typed((text) => {
      const read = Number(text);
      take(text.trim() === '' || Number.isNaN(read) ? value : Math.min(most, Math.max(least, Math.round(read))));
    })}
/></label>`;

const tick = (label: string, on: boolean, flip: () => void): TemplateResult => html`<label class="tick"><input type="checkbox" .checked=${live(on)} @change=${flip} /> ${label}</label>`;
