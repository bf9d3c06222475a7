import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { words } from '../messages';
import { together } from '../moves';
import type { Acts, Page } from '../page';
import { timeOf } from '../time';
import type { Explained } from '../wire';

/** Why an item is at its time, what it adds, and which better times cannot be. */
export function whyNow({ explained }: Page, uid: string, acts: Acts): TemplateResult {
  return html`<section class="why-now" aria-labelledby="why-now-title" aria-busy=${explained === null || explained.state === 'loading'}>
    <h3 id="why-now-title">${words.item.whyTime}</h3>
    ${explained === null || explained.state === 'loading'
      ? html`<p class="hint">${words.item.whyLoading}</p>`
      : explained.state === 'failed'
        ? html`<p class="hint">${words.item.whyFailed} <button type="button" class="plain" @click=${() => acts.wantWhy(uid)}>${words.page.again}</button></p>`
        : told(explained.value)}
  </section>`;
}

const told = ({ worth, reasons, impossible }: Explained): TemplateResult => html`<ul class="weighed-why">
    ${reasons.map(({ points, text }) => html`<li><span>${text}</span> ${points === 0 ? blank : html`<span class="points">${words.item.signed(points)}</span>`}</li>`)}
    <li class="sum"><span>${words.item.adds}</span> <strong class="points">${words.item.points(worth)}</strong></li>
  </ul>
  ${impossible.length === 0 ? html`<p class="hint">${words.item.cannotNone}</p>` : cannot(impossible)}`;

const cannot = (impossible: Explained['impossible']): TemplateResult => html`<h4 id="cannot-title">${words.item.cannot}</h4>
  <ul class="closed-times" aria-labelledby="cannot-title">
    ${together(impossible).map(
      ({ starts, delta, text }) => html`<li><strong>${starts.map(timeOf).join(', ')}</strong> <span class="quiet">(${words.item.cannotGain(delta)})</span> ${text}</li>`,
    )}
  </ul>`;

/** What a screen reader is told when the reasons are there, or cannot be had. */
export function explainedAloud({ open, explained }: Page): string {
  if (open === null || explained === null || explained.state === 'loading') {
    return '';
  }
  return explained.state === 'failed' ? words.item.whyFailed : `${words.item.whyTime}. ${words.item.adds}: ${words.item.points(explained.value.worth)}.`;
}
