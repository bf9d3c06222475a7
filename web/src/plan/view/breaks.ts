import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { breaksOf } from '../layout';
import { words } from '../messages';
import type { Acts } from '../page';
import { longDay, timeOf } from '../time';
import type { DayOut } from '../wire';
import { howTo } from './parts';

/** The panel of all breaks of a day, those of the same kind together. */
export function breaksTogether({ date, items }: DayOut, acts: Acts): TemplateResult {
  const kinds = breaksOf(items);
  const all = kinds.reduce((sum, kind) => sum + kind.items.length, 0);
  return html`<div class="panel-body">
    <div class="head-line">
      <h2 id="panel-title" tabindex="-1">${words.week.breaksOf(all, longDay(date))}</h2>
      <button type="button" class="plain" @click=${() => acts.openItem(null)}>${words.item.panelClose}</button>
    </div>
    <p class="hint">${words.week.breaksHint}</p>
    ${kinds.map(
      ({ first, items: same }) => html`<h3>${first.title} <span class="quiet">${words.minutes(first.minutes)}</span></h3>
        <ul class="break-starts" aria-label=${first.title}>
          ${same.map(
            ({ uid, start, status }) => html`<li>
              <button type="button" class="big soft small" @click=${() => acts.openItem(uid)}>
                <span class="hidden">${first.title}, </span>${timeOf(start)}${status === 'done' ? html` <span class="small">${words.item.doneMark}</span>` : blank}
              </button>
            </li>`,
          )}
        </ul>
        <details class="small-fold">
          <summary>${words.item.steps}<span class="hidden">: ${first.title}</span></summary>
          ${howTo(first)}
        </details>`,
    )}
  </div>`;
}
