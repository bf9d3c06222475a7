import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import type { PlanOut } from '../wire';
import { button } from './parts';

/** What spoke for this plan and against it, with the weights of it all. */
export const weighed = (page: Page, plan: PlanOut, acts: Acts): TemplateResult => html`<details class="fold no-paper">
    <summary>${words.week.weighed}</summary>
    <p class="hint">${words.week.weighedHint}</p>
    ${table(
      words.week.score,
      words.week.points,
      plan.score.map(({ text, points }) => [text, points]),
    )}
    ${table(
      words.week.weights,
      words.week.weight,
      plan.weights.map(({ text, weight }) => [text, weight]),
    )}
    <p class="hint">${words.week.made(plan.solver, plan.gapText)}</p>
  </details>
  <p class="no-paper">${button(page, acts, { act: 'make', from: null }, words.week.anew)} ${button(page, acts, { act: 'undo' }, words.page.undo)}</p>`;

const table = (caption: string, unit: string, rows: readonly (readonly [string, number])[]): TemplateResult | typeof blank =>
  rows.length === 0
    ? blank
    : html`<table class="chain">
        <caption>${caption}</caption>
        <thead>
          <tr>
            <th scope="col">${words.week.rule}</th>
            <th scope="col" class="number">${unit}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([text, value]) => html`<tr>
              <th scope="row">${text}</th>
              <td class="number">${value < 0 ? '−' : ''}${Math.abs(Math.round(value * 10) / 10)}</td>
            </tr>`,
          )}
        </tbody>
      </table>`;
