import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { cited } from '../../check/view/parts';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import type { PlanState } from '../wire';
import { calendarIn } from './calendar';
import { health } from './health';
import { living } from './living';
import { out } from './out';
import { tastes } from './parts';

/** What the plan follows: health, days, likes, and the calendars it reads and writes. */
export const you = (page: Page, state: PlanState, acts: Acts): TemplateResult => html`<section class="screen">
  <h1 tabindex="-1">${words.you.heading}</h1>
  <p class="lead-text">${words.you.lead}</p>
  <details class="fold" ?open=${state.health.open > 0}>
    <summary><h2>${words.you.health}</h2> <span class="quiet small">${words.you.healthOpen(state.health.open)}</span></summary>
    ${health(page, state, acts)}
  </details>
  <details class="fold" ?open=${!state.living.told}>
    <summary><h2>${words.you.days}</h2></summary>
    ${living(page, state, acts)}
  </details>
  ${state.remedies.length === 0
    ? blank
    : html`<details class="fold">
        <summary><h2>${words.you.likes}</h2></summary>
        <p class="hint">${words.you.likesLead}</p>
        <ul class="likes">
          ${state.remedies.map(
            (each) => html`<li>
              <h3>${each.name} ${each.planned ? html`<span class="tag">${words.you.planned}</span>` : blank}</h3>
              ${tastes(page, each, acts)}
              <details class="small-fold">
                <summary>${words.you.sure(each.certaintyText)}<span class="hidden">: ${each.name}</span></summary>
                <ul class="sentences">${each.evidence.map(({ text }) => html`<li>${text}</li>`)}</ul>
                ${cited(page, each.sources, acts)}
              </details>
            </li>`,
          )}
        </ul>
      </details>`}
  <details class="fold" ?open=${state.calendar === null}>
    <summary><h2>${words.you.calendar}</h2></summary>
    ${calendarIn(page, state, acts)}
  </details>
  <details class="fold">
    <summary><h2>${words.you.out}</h2></summary>
    ${out(page, state, acts)}
  </details>
</section>`;
