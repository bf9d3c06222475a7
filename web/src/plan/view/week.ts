import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { axisOf, blocks, endsOf, hoursOf, LEAST, placed, rem, type Axis, type Placed } from '../layout';
import { words, worth } from '../messages';
import { dayOf, find, marksLight, weekOf } from '../moves';
import { breaksKey, slotKey, type Acts, type Drag, type Page } from '../page';
import { to } from '../route';
import { clock, longDay, minuteOf, shortDay, timeOf } from '../time';
import type { DayOut, PlanItem, PlanOut, PlanState, Slot } from '../wire';
import { paper } from './paper';
import { button, cardTitle, css, leftOut } from './parts';
import { weighed } from './weighed';

/** Two weeks, one of them at a time; where there is little room, one day at a time. */
export function week(page: Page, _state: PlanState, plan: PlanOut, date: string | null, acts: Acts): TemplateResult {
  const day = dayOf(plan.days, date);
  const days = weekOf(plan.days, day?.date ?? null);
  return html`<section class="screen">
      <div class="head-line">
        <h1 tabindex="-1">${words.week.heading}</h1>
        <button type="button" class="plain no-paper" @click=${() => acts.print()}>${words.page.print}</button>
      </div>
      ${weeks(plan, days)} ${page.wide || day === null ? blank : strip(plan, days, day)} ${grid(page, plan, page.wide || day === null ? days : [day], acts)} ${legend} ${leftOut(page, page.wide || day === null ? days : [day], acts)} ${unmet(page, plan, acts)}
      ${weighed(page, plan, acts)}
    </section>
    ${paper(plan)}`;
}

/** The way from one week to the other. */
const weeks = ({ days: all }: PlanOut, shown: readonly DayOut[]): TemplateResult | typeof blank =>
  all.length <= 7
    ? blank
    : html`<nav class="segments no-paper" aria-label=${words.week.heading}>
        ${[all[0], all[7]].map((first, at) =>
          first === undefined
            ? blank
            : html`<a class="segment" href=${to.day(first.date)} aria-current=${shown.includes(first) ? 'true' : blank}>${at === 0 ? words.week.first : words.week.second}</a>`,
        )}
      </nav>`;

/** The days of a week, and the one before and after. */
function strip({ days: all }: PlanOut, days: readonly DayOut[], day: DayOut): TemplateResult {
  const at = all.indexOf(day);
  const [before, after] = [all[at - 1], all[at + 1]];
  return html`<nav class="strip no-paper" aria-label=${words.week.days}>
    <ul>
      ${days.map(
        (each) => html`<li>
          <a href=${to.day(each.date)} aria-current=${each === day ? 'page' : blank} aria-label=${longDay(each.date)}>${shortDay(each.date).split(' ').map((part) => html`<span>${part}</span>`)}</a>
        </li>`,
      )}
    </ul>
    <p class="beside">
      ${before === undefined ? html`<span></span>` : html`<a class="plain" href=${to.day(before.date)}>‹ ${words.week.before}</a>`}
      ${after === undefined ? blank : html`<a class="plain" href=${to.day(after.date)}>${words.week.after} ›</a>`}
    </p>
  </nav>`;
}

function grid(page: Page, plan: PlanOut, days: readonly DayOut[], acts: Acts): TemplateResult {
  const axis = axisOf(days);
  return html`<div class="grid no-paper ${days.length === 1 ? 'one-day' : ''}">
    <div class="axis" aria-hidden="true" .style=${css({ height: `${rem(axis.to - axis.from)}rem` })}>
      ${hoursOf(axis).map((hour) => html`<span .style=${css({ top: `${rem(hour - axis.from)}rem` })}>${clock(hour)}</span>`)}
    </div>
    ${repeat(
      days,
      ({ date }) => date,
      (day) => oneDay(page, plan, day, axis, acts),
    )}
  </div>`;
}

const oneDay = (page: Page, plan: PlanOut, day: DayOut, axis: Axis, acts: Acts): TemplateResult => html`<section class="day ${day.today ? 'is-today' : ''} ${day.past ? 'is-past' : ''}" aria-labelledby="day-${day.date}">
  ${head(page, plan, day, acts)}
  <div class="column" data-date=${day.date} .style=${css({ height: `${rem(axis.to - axis.from)}rem` })}>
    ${ground(day, axis)} ${fitting(page, day, axis)}
    ${repeat(
      placed(day),
      ({ item }) => item.uid,
      (card) => cardOf(page, card, axis, acts),
    )}
    ${hanging(page, plan, day, axis)} ${nowLine(page, day, axis)}
  </div>
</section>`;

const head = (page: Page, plan: PlanOut, day: DayOut, acts: Acts): TemplateResult => {
  const breaks = day.items.filter(({ isBreak }) => isBreak).length;
  return html`<header class="day-head">
    <h2 id="day-${day.date}"><span aria-hidden="true">${page.wide ? shortDay(day.date) : longDay(day.date)}</span><span class="hidden">${longDay(day.date)}</span></h2>
    <p class="small">
      <span aria-hidden="true">${words.week.used(day.used, day.budget)}</span><span class="hidden">${words.week.usedLong(day.used, day.budget)}</span>
      ${day.today ? html`<span class="tag">${words.week.today}</span>` : day.past ? html`<span class="tag">${words.week.past}</span>` : blank}
      ${marksLight(plan, day) ? html`<span class="tag">${words.week.light}</span>` : blank} ${day.declined ? html`<span class="tag">${words.week.free}</span>` : blank}
    </p>
    <p class="small quiet day-breaks">${breaks === 0 ? blank : breakButton(day, breaks, acts)}</p>
    ${day.past
      ? blank
      : button(
          page,
          acts,
          { act: 'freeDay', date: day.date, on: !day.declined },
          html`${page.wide ? (day.declined ? words.week.useShort : words.week.keepShort) : day.declined ? words.week.useAgain : words.week.keepFree}<span class="hidden">: ${longDay(day.date)}</span>`,
          'plain small',
        )}
  </header>`;
};

/** The breaks of a day are opened together, for they are many and short. */
const breakButton = ({ date }: DayOut, all: number, acts: Acts): TemplateResult =>
  html`<button type="button" class="plain small" data-item=${breaksKey(date)} aria-haspopup="dialog" @click=${() => acts.openItem(breaksKey(date))}>
    ${words.week.breaks(all)}<span class="hidden">: ${longDay(date)}</span>
  </button>`;

/** What the day is made of, behind the cards: never with words, for nobody's events are kept. */
function ground(day: DayOut, axis: Axis): TemplateResult {
  const band = (kind: string, spans: DayOut['busy']): TemplateResult[] =>
    blocks(spans, day.date, axis).map(([from, to]) => html`<span class="band ${kind}" .style=${css({ top: `${rem(from)}rem`, height: `${rem(to - from)}rem` })}></span>`);
  return html`<div class="ground" aria-hidden="true">
    ${band('working', day.work)} ${band('silent', day.quiet)} ${band('taken', day.busy)}
    ${day.items
      .filter(({ isBreak }) => isBreak)
      .map((item) => {
        const [begin] = endsOf(item, day.date);
        return html`<span class="pause ${item.status}" .style=${css({ top: `${rem(begin - axis.from)}rem` })}></span>`;
      })}
  </div>`;
}

function cardOf(page: Page, { item, begin, length, column, columns }: Placed, axis: Axis, acts: Acts): TemplateResult {
  const dragged = page.drag?.uid === item.uid;
  const share = 100 / columns;
  return html`<button
    type="button"
    class="card ${item.status} ${dragged ? 'dragged' : ''} ${item.fixed ? 'by-you' : ''} ${length >= 30 ? 'tall' : ''}"
    data-item=${item.uid}
    data-card=${item.uid}
    aria-haspopup="dialog"
    .style=${css({ top: `${rem(begin - axis.from)}rem`, height: `${rem(length)}rem`, left: `${column * share}%`, width: `${share}%` })}
    @click=${() => acts.openItem(item.uid)}
    @pointerdown=${(event: PointerEvent) => item.status === 'planned' && acts.grab(event, item.uid)}
  >
    <span class="card-in">
      <span class="card-time">${timeOf(item.start)}</span> <span class="card-title">${cardTitle(item)}</span>
      <span class="card-muscle">${item.muscle?.lay ?? ''}</span>
      <span class="hidden">, ${words.minutes(item.minutes)}${item.status === 'done' ? `, ${words.item.doneMark}` : ''}${item.fixed ? `, ${words.item.byYou}` : ''}</span>
    </span>
    ${item.status === 'planned' ? html`<span class="grip" aria-hidden="true" title=${words.item.grip}></span>` : blank}
  </button>`;
}

/** Where a dragged item fits on a day and where not. */
function fitting(page: Page, { date }: DayOut, axis: Axis): TemplateResult | typeof blank {
  const slots = page.drag === null ? undefined : page.slots.get(slotKey(page.drag.uid, date));
  if (slots?.state !== 'there') {
    return blank;
  }
  return html`<div class="fits" aria-hidden="true">
    ${runs(slots.value, date).map(([ok, from, to]) => html`<span class="fit ${ok ? 'yes' : 'no'}" .style=${css({ top: `${rem(from - axis.from)}rem`, height: `${rem(to - from)}rem` })}></span>`)}
  </div>`;
}

/** Starts of the same kind that follow each other, each a quarter of an hour. */
function runs(slots: readonly Slot[], date: string): readonly (readonly [boolean, number, number])[] {
  const all: [boolean, number, number][] = [];
  for (const { ok, start } of slots) {
    const at = minuteOf(start, date);
    const last = all.at(-1);
    if (last !== undefined && last[0] === ok && last[2] >= at) {
      last[2] = at + 15;
    } else {
      all.push([ok, at, at + 15]);
    }
  }
  return all;
}

/** The dragged card under the pointer, and what it says of the place. */
function hanging(page: Page, plan: PlanOut, { date }: DayOut, axis: Axis): TemplateResult | typeof blank {
  const { drag } = page;
  const item = drag?.date === date ? (find(plan, drag.uid)?.item ?? null) : null;
  if (drag === null || item === null) {
    return blank;
  }
  const at = drag.slot === null ? drag.minute : minuteOf(drag.slot.start, date);
  return html`<div class="card hanging ${drag.slot?.ok ? 'good' : 'bad'}" .style=${css({ top: `${rem(at - axis.from)}rem`, height: `${rem(Math.max(LEAST, item.minutes))}rem` })}>
    <span class="card-in"><span class="card-time">${clock(at)}</span> <span class="card-title">${cardTitle(item)}</span></span>
    <span class="verdict">${verdict(drag, item, page.slots.get(slotKey(item.uid, date))?.state === 'there')}</span>
  </div>`;
}

function verdict({ slot, minute }: Drag, item: PlanItem, known: boolean): string {
  if (slot === null) {
    return known ? words.week.fitsNot(clock(minute)) : words.item.looking;
  }
  const time = timeOf(slot.start);
  return slot.ok ? `${words.week.fits(time, worth(slot.delta))}.` : `${words.week.fitsNot(time)}. ${slot.text === '' ? item.title : slot.text}`;
}

function nowLine(page: Page, { date, awake }: DayOut, axis: Axis): TemplateResult | typeof blank {
  const at = minuteOf(page.now, date);
  return at < axis.from || at > axis.to || awake.from === '' ? blank : html`<span class="now-line" aria-hidden="true" .style=${css({ top: `${rem(at - axis.from)}rem` })}></span>`;
}

const legend = html`<details class="small-fold no-paper">
  <summary>${words.week.legend}</summary>
  <ul class="legend">
    ${(
      [
        ['item', words.week.legendItem],
        ['pause', words.week.legendBreak],
        ['taken', words.week.legendBusy],
        ['working', words.week.legendWork],
        ['silent', words.week.legendQuiet],
      ] as const
    ).map(([kind, text]) => html`<li><span class="swatch ${kind}" aria-hidden="true"></span> ${text}</li>`)}
  </ul>
  <p class="hint">${words.week.dragHint}</p>
</details>`;

/** Wishes that did not fit, and what would make room. */
const unmet = (page: Page, { unmet: wishes, relax }: PlanOut, acts: Acts): TemplateResult | typeof blank =>
  wishes.length + relax.length === 0
    ? blank
    : html`<section class="part no-paper">
        ${wishes.length === 0
          ? blank
          : html`<h2>${words.week.unmet}</h2>
              <ul class="sentences">
                ${wishes.map(({ text }) => html`<li>${text}</li>`)}
              </ul>`}
        ${relax.length === 0
          ? blank
          : html`<h3>${words.week.relax}</h3>
              <p class="hint">${words.week.relaxHint}</p>
              <ul class="offers">
                ${relax.map(({ text, act }) => html`<li>${act === null ? text : button(page, acts, act, text, 'big soft small')}</li>`)}
              </ul>`}
      </section>`;
