import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { cited } from '../../check/view/parts';
import { breaksOf, type Breaks } from '../layout';
import { words } from '../messages';
import { marksLight, order } from '../moves';
import type { Acts, Page } from '../page';
import { longDay, minuteOf, timeOf } from '../time';
import type { DayOut, IfNeeded, LeftOut, PlanItem, PlanOut, PlanState } from '../wire';
import { button, howTo, leftOut, marks, placeOf, times } from './parts';

/** What to do today, the next thing first. */
export function today(page: Page, state: PlanState, plan: PlanOut, acts: Acts): TemplateResult {
  const date = page.now.slice(0, 10);
  const day = plan.days.find((each) => each.date === date) ?? plan.days.find((each) => each.today);
  return html`<section class="screen">
    <div class="head-line">
      <h1 tabindex="-1">${words.today.heading(longDay(day?.date ?? date))}</h1>
      <button type="button" class="plain no-paper" @click=${() => acts.print()}>${words.page.print}</button>
    </div>
    ${day === undefined ? outside(page, plan, date, acts) : ofDay(page, state, plan, day, acts)} ${ifNeeded(page, state.ifNeeded, acts)} ${left(page, state.left, acts)}
    ${plan === null ? blank : going(page, acts)}
  </section>`;
}

const outside = (page: Page, plan: PlanOut, date: string, acts: Acts): TemplateResult =>
  date < plan.first
    ? html`<p class="lead-text">${words.today.notYet(longDay(plan.first))}</p>`
    : html`<p class="lead-text">${words.today.over(longDay(plan.last))}</p>
        <p>${button(page, acts, { act: 'make', from: null }, words.week.anew, 'big main')}</p>`;

function ofDay(page: Page, state: PlanState, plan: PlanOut, day: DayOut, acts: Acts): TemplateResult {
  const { next, later, before } = order(day, page.now);
  const running = next !== null && minuteOf(next.start, day.date) <= minuteOf(page.now, day.date);
  return html`<p class="lead-text">
      ${day.declined ? words.today.free : marksLight(plan, day) ? words.today.light : blank} ${day.budget > 0 && !day.declined ? html`${words.today.used(day.used, day.budget)}.` : blank}
    </p>
    ${next === null
      ? html`<p>${words.today.none}</p>`
      : html`<h2>${running ? words.today.now : words.today.next}</h2>
          <ul class="doing first-one">
            <li>${doing(page, next, acts, true)}</li>
          </ul>`}
    ${breaks(page, state, day, acts)}
    ${later.length === 0 ? blank : html`<h2>${words.today.later}</h2>${items(page, later, acts)}`}
    ${before.length === 0 ? blank : html`<h2>${words.today.before}</h2>${items(page, before, acts)}`}
    ${leftOut(page, [day], acts)} ${plan.unmet.length === 0 ? blank : html`<p class="no-paper"><a href="#/week">${words.week.unmet}</a></p>`}`;
}

const items = (page: Page, all: readonly PlanItem[], acts: Acts): TemplateResult => html`<ul class="doing">
  ${repeat(
    all,
    ({ uid }) => uid,
    (item) => html`<li>${doing(page, item, acts, false)}</li>`,
  )}
</ul>`;

function doing(page: Page, item: PlanItem, acts: Acts, first: boolean): TemplateResult {
  const place = placeOf(item);
  const done = item.status === 'done';
  return html`<article class="thing ${item.status}" data-thing=${item.uid}>
    <span class="paper-box" aria-hidden="true"></span>
    <p class="thing-time">${times(item)} <span class="quiet">${words.minutes(item.minutes)}</span> ${marks(item)}</p>
    <h3>${item.title}</h3>
    ${place === '' ? blank : html`<p class="quiet">${place}</p>`}
    <div class="thing-acts no-paper">
      ${button(page, acts, { act: 'done', uid: item.uid, on: !done }, about(done ? words.item.notDone : words.item.done, item), `big small ${first && !done ? 'main' : ''}`)}
      ${item.status !== 'planned' ? blank : button(page, acts, { act: 'skip', uid: item.uid }, about(words.item.skip, item), 'big soft small')}
      <button type="button" class="plain" data-item=${item.uid} aria-haspopup="dialog" @click=${() => acts.openItem(item.uid)}>${about(item.status === 'planned' ? `${words.item.move}, ${words.item.whyHere.toLowerCase()}` : words.item.whyHere, item)}</button>
    </div>
    ${item.steps.length + item.stop.length + item.warnings.length === 0
      ? blank
      : html`<details class="small-fold" ?open=${first}>
          <summary>${about(words.item.steps, item)}</summary>
          ${howTo(item)}
        </details>`}
  </article>`;
}

/** A label that says to a screen reader what it is about. */
const about = (label: string, { title, start }: PlanItem): TemplateResult => html`${label}<span class="hidden">: ${title}, ${timeOf(start)}</span>`;

/** How many break times stand in one line. */
const IN_LINE = 4;

function breaks(page: Page, { living }: PlanState, day: DayOut, acts: Acts): TemplateResult | typeof blank {
  const all = breaksOf(day.items);
  const every = living.breakEvery;
  return all.length === 0
    ? blank
    : html`<section class="breaks" aria-label=${words.today.breaks}>
        ${all.map((group, at) => breakLine(page, group, at === 0 && all.length === 1 && living.breaks ? every : null, acts))}
      </section>`;
}

function breakLine(page: Page, { first, items: all }: Breaks, every: number | null, acts: Acts): TemplateResult {
  const now = page.now.slice(11);
  const lead = all.find(({ status }) => status === 'planned') ?? first;
  const ahead = all.filter(({ start }) => timeOf(start) >= now);
  const shown = (ahead.length === 0 ? all : ahead).slice(0, IN_LINE).map(({ start }) => timeOf(start));
  const more = (ahead.length === 0 ? all.length : ahead.length) - shown.length;
  const line = `${shown.join(', ')}${more > 0 ? ` ${words.today.breaksMore(more)}` : ''}`;
  return html`<details class="small-fold">
    <summary>${every === null ? words.today.breaksAt(first.title, line) : words.today.breaksEvery(every, line)}</summary>
    <p class="quiet">${first.title}, ${words.minutes(first.minutes)}. ${words.today.breaksHint}</p>
    <div class="options break-times" role="group" aria-label=${first.title}>
      ${all.map(
        (item) => html`<label class="tick">
          <input type="checkbox" .checked=${item.status === 'done'} aria-disabled=${page.busy !== null} @change=${() => acts.act({ act: 'done', uid: item.uid, on: item.status !== 'done' })} />
          ${timeOf(item.start)}
        </label>`,
      )}
    </div>
    ${howTo(first)}
    <div class="thing-acts no-paper">
      ${button(page, acts, { act: 'skip', uid: lead.uid }, html`${words.item.skip}<span class="hidden">: ${first.title}</span>`)}
      <button type="button" class="plain" data-item=${lead.uid} aria-haspopup="dialog" @click=${() => acts.openItem(lead.uid)}>
        ${words.item.whyHere}<span class="hidden">: ${first.title}</span>
      </button>
    </div>
  </details>`;
}

const ifNeeded = (page: Page, all: readonly IfNeeded[], acts: Acts): TemplateResult | typeof blank =>
  all.length === 0
    ? blank
    : html`<section class="part">
        <h2>${words.today.ifNeeded}</h2>
        <p class="hint">${words.today.ifNeededHint}</p>
        ${all.map(
          (each) => html`<details class="fold">
            <summary>${each.name}</summary>
            <p>${each.text}</p>
            <dl class="limits-of">
              <div><dt>${words.today.most}</dt><dd>${each.most}</dd></div>
              <div><dt>${words.today.days}</dt><dd>${typeof each.days === 'number' ? `${each.days} days` : each.days}</dd></div>
            </dl>
            ${each.steps.length === 0 ? blank : html`<ol class="sentences">${each.steps.map((step) => html`<li>${step}</li>`)}</ol>`}
            ${each.stop.length === 0 ? blank : html`<h3 class="small-heading">${words.item.stopRules}</h3><ul class="sentences">${each.stop.map((rule) => html`<li>${rule}</li>`)}</ul>`}
            ${cited(page, each.sources, acts)}
          </details>`,
        )}
      </section>`;

const left = (page: Page, all: readonly LeftOut[], acts: Acts): TemplateResult | typeof blank =>
  all.length === 0
    ? blank
    : html`<details class="fold no-paper">
        <summary>${words.today.left}</summary>
        <ul class="left-out">
          ${all.map(
            ({ text, instead, sources }) => html`<li>
              <p>${text} ${instead === null ? blank : words.today.instead(instead.name)}</p>
              ${cited(page, sources, acts)}
            </li>`,
          )}
        </ul>
      </details>`;

const going = (page: Page, acts: Acts): TemplateResult => html`<section class="part no-paper">
  <h2>${words.today.how}</h2>
  <p class="hint">${words.today.howHint}</p>
  <div class="thing-acts">
    ${button(page, acts, { act: 'flare', worse: true }, words.today.worse, 'big soft small')} ${button(page, acts, { act: 'flare', worse: false }, words.today.better, 'big soft small')}
    ${button(page, acts, { act: 'undo' }, words.page.undo)}
  </div>
</section>`;
