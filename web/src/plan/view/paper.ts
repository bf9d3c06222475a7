import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { breaksOf } from '../layout';
import { words } from '../messages';
import { longDay, timeOf } from '../time';
import type { DayOut, PlanOut } from '../wire';

/** The two weeks as they stand on paper: a list for each day, with boxes to tick. */
export const paper = ({ days }: PlanOut): TemplateResult => html`<section class="paper" aria-hidden="true">
  ${guard([days], () =>
    days.map(
      (day) => html`<div class="paper-day">
        <p class="paper-title"><strong>${longDay(day.date)}</strong> ${days.some(({ light }) => !light) && day.light ? words.week.light : day.declined ? words.week.free : blank}</p>
        ${lines(day)}
      </div>`,
    ),
  )}
</section>`;

function lines({ items }: DayOut): TemplateResult {
  const todo = items.filter(({ isBreak }) => !isBreak);
  return html`<ul>
    ${todo.map(
      (item) => html`<li><span class="paper-box"></span><span>${timeOf(item.start)}</span> <span>${item.title} (${words.minutes(item.minutes)})</span></li>`,
    )}
    ${breaksOf(items).map(({ first, items: all }) => html`<li><span></span><span>${words.week.breaks(all.length)}:</span> <span>${first.title}, ${all.map(({ start }) => timeOf(start)).join(', ')}</span></li>`)}
    ${items.length === 0 ? html`<li><span></span><span></span><span>${words.week.nothing}</span></li>` : blank}
  </ul>`;
}
