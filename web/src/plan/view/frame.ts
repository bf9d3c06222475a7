import { html, nothing as blank, svg, type TemplateResult } from 'lit/html.js';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { TABS, to } from '../route';
import type { PlanState } from '../wire';
import { panel } from './panel';
import { note } from './parts';
import { start } from './start';
import { stop } from './stop';
import { today } from './today';
import { week } from './week';
import { why } from './why';
import { you } from './you';

/** The whole page: what stays, and in it the part that the address names. */
export function frame(page: Page, acts: Acts): TemplateResult {
  const state = page.state.state === 'there' ? page.state.value : null;
  return html`
    <a class="skip" href="#main" @click=${skip}>${words.page.skip}</a>
    <header class="top check-top">
      ${mark}
      <p class="brand"><a href="/">${words.page.title}</a></p>
      <nav aria-label=${words.page.nav}>
        <a href="/">${words.page.paint}</a>
        <a href="/check.html">${words.page.check}</a>
        <a href="/atlas.html">${words.page.atlas}</a>
      </nav>
    </header>
    <main class="check plan on-${page.route.page}" id="main" tabindex="-1" aria-busy=${page.busy !== null}>
      ${state?.stage === 'ready' ? tabs(page) : blank} ${body(page, state, acts)}
    </main>
    ${foot(state)} ${state === null ? blank : panel(page, state, acts)}
    <p class="hidden" role="status" aria-live="polite" id="says">${page.open === null ? page.says : ''}</p>
  `;
}

/** The address belongs to the plan, so the link must not change it. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

const tabs = (page: Page): TemplateResult => html`<nav class="views" aria-label=${words.page.views}>
  <ul>
    ${TABS.map(
      (each) => html`<li>
        <a href=${to.page(each)} aria-current=${page.route.page === each ? 'page' : blank}>${words.page.tab[each]}</a>
      </li>`,
    )}
  </ul>
</nav>`;

function body(page: Page, state: PlanState | null, acts: Acts): TemplateResult {
  if (state === null) {
    return page.state.state === 'failed' ? failed(page, acts) : html`<p class="hint" role="status">${words.page.loading}</p>`;
  }
  return state.stage === 'ready' ? html`${note(page, state, acts)} ${view(page, state, acts)}` : stop(state, state.stage);
}

function view(page: Page, state: PlanState, acts: Acts): TemplateResult {
  switch (page.route.page) {
    case 'why':
      return why(page, state, acts);
    case 'you':
      return you(page, state, acts);
    case 'week':
      return state.plan === null ? start(page, state, acts) : week(page, state, state.plan, page.route.date, acts);
    default:
      return state.plan === null ? start(page, state, acts) : today(page, state, state.plan, acts);
  }
}

const failed = (page: Page, acts: Acts): TemplateResult => html`<div class="note" role="alert">
  <p>${page.notice === '' ? words.page.failed : page.notice}</p>
  <button type="button" class="plain" @click=${() => acts.retry()}>${words.page.again}</button>
</div>`;

const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
  ${svg`<path d="M3 22c6 0 9-2 12-7s6-8 9-6 2 8-3 9-9-2-10-6 2-8 5-8"/><path d="M21 24c3 0 5-.6 8-2"/>`}
</svg>`;

const foot = (state: PlanState | null): TemplateResult => html`<footer>
  <p class="disclaimer">${words.foot.notDiagnosis}</p>
  <p class="quiet">${words.foot.local} ${state === null ? blank : words.foot.versions(state.unknot, state.knowledge)}</p>
</footer>`;
