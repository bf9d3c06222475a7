import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { words } from '../messages';
import { STEPS, type Acts, type Page } from '../page';
import type { PlanState } from '../wire';
import { calendarIn } from './calendar';
import { health } from './health';
import { living } from './living';

/** The way to a first plan: health, days, calendar; each may be skipped. */
export function start(page: Page, state: PlanState, acts: Acts): TemplateResult {
  const at = Math.min(page.step, STEPS.length - 1);
  const step = STEPS[at] ?? 'health';
  const last = at === STEPS.length - 1;
  return html`<section class="screen start-plan">
    <ol class="steps three" aria-label=${words.start.heading}>
      ${STEPS.map(
        (each, index) => html`<li class=${index < at ? 'done' : ''} aria-current=${index === at ? 'step' : blank}>
          ${words.start.step[each]}${index < at ? html`<span class="hidden"> (${words.start.done})</span>` : blank}
        </li>`,
      )}
    </ol>
    <h1 tabindex="-1">${words.start.title[step]}</h1>
    ${at === 0 ? html`<p class="lead-text">${words.start.lead} ${words.start.skipHealth}</p>` : blank}
    ${step === 'health' ? health(page, state, acts, false) : step === 'days' ? living(page, state, acts, false) : calendarIn(page, state, acts)}
    <div class="deck">
      <div class="deck-side">
        ${at === 0 ? html`<span></span>` : html`<button type="button" class="plain" @click=${() => acts.step(at - 1)}>${words.start.back}</button>`}
        ${last ? blank : html`<button type="button" class="plain" aria-disabled=${page.busy !== null} @click=${() => acts.make()}>${words.start.make}</button>`}
      </div>
      <div class="deck-main">
        ${last
          ? html`<button type="button" class="big main" aria-disabled=${page.busy !== null} @click=${() => acts.make()}>${words.start.make}</button>`
          : html`<button type="button" class="big main" aria-disabled=${page.busy !== null} @click=${() => acts.step(at + 1)}>${words.start.on}</button>`}
      </div>
    </div>
  </section>`;
}
