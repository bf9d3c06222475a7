import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { words } from '../messages';
import type { PlanState, Stage } from '../wire';

/** Where there can be no plan: why, and the way to what comes first. */
export function stop({ refused }: PlanState, stage: Exclude<Stage, 'ready'>): TemplateResult {
  const told = words.stop[stage];
  return html`<section class="screen">
    <h1 tabindex="-1">${told.heading}</h1>
    <p class="lead-text">${refused !== null && refused.text !== '' ? refused.text : told.lead}</p>
    ${(refused?.flags ?? []).map(
      ({ title, advice }) => html`<div class="card-soon">
        <h2>${title}</h2>
        <p>${advice}</p>
      </div>`,
    )}
    ${refused === null || refused.ask.length === 0
      ? blank
      : html`<h2>${words.stop.open}</h2>
          <ul class="limits">
            ${refused.ask.map(({ question }) => html`<li>${question}</li>`)}
          </ul>`}
    <p><a class="big main" href=${told.to}>${told.go}</a></p>
  </section>`;
}
