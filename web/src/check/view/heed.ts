import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { soonFlags } from '../questions';
import { toHeed } from '../screens';
import { dayOf } from '../wording';
import type { Journey, RaisedFlag } from '../wire';
import { cited, deck, limits } from './parts';
import { because, doubt } from './stopped';

/** What a person has to mind before the exam: a doctor's visit, and limits. */
export const heed = (page: Page, journey: Journey, acts: Acts): TemplateResult => html`<section class="screen">
  <h1 tabindex="-1">${words.heed.heading}</h1>
  ${mind(page, journey, acts)}
  ${deck(
    page,
    journey,
    acts,
    blank,
    html`<button type="button" class="big main" ?disabled=${page.busy} aria-disabled=${page.fresh} @click=${() => acts.heed(toHeed(journey))}>${words.heed.go}</button>`,
  )}
</section>`;

/** The same, folded away but one tap off. */
export const mindFold = (page: Page, journey: Journey, acts: Acts): TemplateResult | typeof blank => {
  const many = soonFlags(journey).length + journey.limits.length;
  return many === 0
    ? blank
    : html`<details class="fold mind">
        <summary>${words.heed.open(many)}</summary>
        ${mind(page, journey, acts)}
      </details>`;
};

/** Visits to make and limits to keep. */
export const mind = (page: Page, journey: Journey, acts: Acts): TemplateResult => html`
  ${soonFlags(journey).length === 0
    ? blank
    : html`<div class="card-soon">
        <h2>${words.soon.heading}</h2>
        <p>${words.soon.lead}</p>
        ${soonFlags(journey).map((flag) => visit(page, flag, acts))}
      </div>`}
  ${journey.limits.length === 0
    ? blank
    : html`<h2 class="limits-head">${words.heed.limits}</h2>
        ${limits(journey.limits)}`}
`;

function visit(page: Page, flag: RaisedFlag, acts: Acts): TemplateResult {
  return html`<div class="visit">
    <h3>${flag.title}</h3>
    <p>${flag.advice}</p>
    <p class="quiet">${because(flag)}</p>
    ${flag.visit ? html`<p><strong>${words.soon.saved(dayOf(flag.visit))}</strong></p>` : html`<p>${words.soon.until}</p>`}
    <form
      class="visit-day"
      @submit=${(event: Event) => {
        event.preventDefault();
        const day = new FormData(event.target as HTMLFormElement).get('on');
        if (typeof day === 'string' && day !== '') {
          acts.visit(flag.id, day);
        }
      }}
    >
      <label for="visit-${flag.id}">${words.soon.date}</label>
      <input id="visit-${flag.id}" name="on" type="date" required .value=${flag.visit ?? ''} />
      <button type="submit" class="big small" aria-disabled=${page.busy}>${flag.visit ? words.soon.change : words.soon.save}</button>
    </form>
    <details class="small-fold">
      <summary>${words.stopped.why}</summary>
      <p>${flag.why}</p>
      ${cited(page, flag.sources, acts)}
    </details>
    ${doubt(page, flag, acts)}
  </div>`;
}
