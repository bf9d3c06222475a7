import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { sentence } from '../../check/wording';
import { en } from '../../messages/en';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { longDay, timeOf } from '../time';
import type { Act, DayOut, PlanItem, PlanState, RemedyOut, Taste } from '../wire';

/** What makes the plan anew. */
const SLOW: ReadonlySet<Act['act']> = new Set(['make', 'answer', 'notMine', 'health', 'living', 'taste', 'flare', 'undo']);

/** What takes its time, what was in the way, or what the last act changed, with the way back beside it; at the lower end of the window. */
export function note(page: Page, { plan }: PlanState, acts: Acts): TemplateResult | typeof blank {
  if (page.busy !== null && SLOW.has(page.busy)) {
    const text = page.busy === 'make' ? words.start.making : words.page.adjusting;
    return html`<div class="note toast waiting" role="status">
      <p>${text}</p>
      <progress aria-label=${text}></progress>
    </div>`;
  }
  if (page.notice !== '') {
    return html`<div class="note soon toast" id="notice">
      <p role="alert">${page.notice}</p>
      ${close(acts)}
    </div>`;
  }
  if (!page.changed || plan === null) {
    return blank;
  }
  const [first, ...more] = plan.changed.map(({ text }) => text);
  return html`<div class="note toast" id="changed">
    ${more.length === 0
      ? html`<p>${first ?? words.page.nothingChanged}</p>`
      : html`<details class="small-fold">
          <summary>${words.page.changed} <span class="quiet">(${plan.changed.length})</span></summary>
          <ul>
            ${plan.changed.map(({ text }) => html`<li>${text}</li>`)}
          </ul>
        </details>`}
    <p class="thing-acts">${button(page, acts, { act: 'undo' }, words.page.undo)} ${close(acts)}</p>
  </div>`;
}

const close = (acts: Acts): TemplateResult => html`<button type="button" class="plain" @click=${() => acts.dismiss()}>${words.page.dismiss}</button>`;

/** A button that does one thing with the plan. */
export const button = (page: Page, acts: Acts, what: Act, label: unknown, kind = 'plain'): TemplateResult =>
  html`<button type="button" class=${kind} aria-disabled=${page.busy !== null} @click=${() => acts.act(what)}>${label}</button>`;

/** Measures for the style property of an element; the policy of the page forbids them in the attribute of that name. */
export const css = (measures: Readonly<Record<string, string>>): string =>
  Object.entries(measures)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

/** A list of sentences under a small heading; nothing where there are none. */
export const listed = (heading: string, all: readonly string[], kind = 'sentences'): TemplateResult | typeof blank =>
  all.length === 0
    ? blank
    : html`<h3 class="small-heading">${heading}</h3>
        <ul class=${kind}>
          ${all.map((each) => html`<li>${sentence(each)}</li>`)}
        </ul>`;

/** When an item is, on one day. */
export const times = ({ start, end }: PlanItem): TemplateResult => html`<time datetime=${start}>${timeOf(start)}</time>–<time datetime=${end}>${timeOf(end)}</time>`;

/** The muscle of an item with its side. */
export function muscleOf({ muscle }: PlanItem): string {
  return muscle === null ? '' : muscle.side === 'mid' ? muscle.name : en.placed(muscle.name, muscle.side);
}

/** What stands on a card: the muscle first, for what is done to it is often the same. */
export const cardTitle = (item: PlanItem): string => (item.muscle === null ? item.title : `${muscleOf(item)} · ${item.name}`);

/** What is known of the place of an item beyond its title: the muscle, or where one would say that it lies. */
export const placeOf = (item: PlanItem): string => (item.muscle === null ? '' : item.title.toLowerCase().includes(item.muscle.name.toLowerCase()) ? item.muscle.lay : muscleOf(item));

/** Marks of an item that are not seen from its time. */
export function marks(item: PlanItem): TemplateResult | typeof blank {
  const all = [
    ...(item.status === 'done' ? [words.item.doneMark] : item.status === 'missed' ? [words.item.missed] : []),
    ...(item.fixed && item.status === 'planned' ? [words.item.byYou] : []),
  ];
  return all.length === 0 ? blank : html`${all.map((each) => html`<span class="tag">${each}</span> `)}`;
}

/** What the person left out on some days, each of which can be brought back. */
export function leftOut(page: Page, days: readonly DayOut[], acts: Acts): TemplateResult | typeof blank {
  const all = days.flatMap(({ date, skipped }) => (skipped ?? []).map(({ task, name }) => ({ task, name, date })));
  return all.length === 0
    ? blank
    : html`<section class="part no-paper">
        <h2>${words.item.skipped}</h2>
        <ul class="changes">
          ${all.map(
            ({ task, name, date }) => html`<li>
              <span>${name}${days.length > 1 ? html` <span class="quiet">${longDay(date)}</span>` : blank}</span>
              ${button(page, acts, { act: 'restore', task, date }, html`${words.item.restore}<span class="hidden">: ${name}, ${longDay(date)}</span>`)}
            </li>`,
          )}
        </ul>
      </section>`;
}

/** What to do, when to stop, and what to mind. */
export const howTo = (item: PlanItem): TemplateResult => html`${listed(words.item.warnings, item.warnings, 'sentences mind')}
${item.steps.length === 0
  ? blank
  : html`<ol class="sentences">
      ${item.steps.map((each) => html`<li>${sentence(each)}</li>`)}
    </ol>`}
${item.hurtMost === null ? blank : html`<p>${words.item.hurtMost(item.hurtMost)}</p>`}
${listed(words.item.stopRules, item.stop, 'sentences')}`;

/** Returns the remedy that an item is, so that more or less of it can be asked for. */
export const remedyOf = ({ remedies }: PlanState, item: PlanItem): RemedyOut | undefined =>
  remedies.find(({ id }) => id === item.what) ?? remedies.find(({ id }) => id === item.task || item.task.startsWith(`${id}.`) || item.task.startsWith(`${id}@`));

const TASTES: readonly Taste[] = ['usual', 'more', 'less', 'never'];

/** How much of a remedy a person wants. */
export const tastes = (page: Page, { id, name, taste }: Pick<RemedyOut, 'id' | 'name' | 'taste'>, acts: Acts): TemplateResult => html`<div
  class="segments"
  role="group"
  aria-label=${`${words.item.more}: ${name}`}
>
  ${TASTES.map(
    (each) => html`<button type="button" class="segment" aria-pressed=${taste === each} aria-disabled=${page.busy !== null} @click=${() => acts.taste(id, each)}>
      ${words.taste[each]}
    </button>`,
  )}
</div>`;
