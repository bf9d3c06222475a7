import { html, nothing as blank, svg, type TemplateResult } from 'lit/html.js';
import { words } from '../messages';
import type { Acts, Loaded, Page } from '../page';
import { to } from '../route';
import { list } from './list';
import { mimic } from './mimic';
import { muscle } from './muscle';
import { zone } from './zone';

/** The whole page: what stays, and around it the page of the address. */
export function frame(page: Page, acts: Acts): TemplateResult {
  return html`
    <a class="skip" href="#main" @click=${skip}>${words.page.skip}</a>
    <header class="top atlas-top">
      ${mark}
      <p class="brand"><a href="/">${words.page.title}</a></p>
      <nav aria-label=${words.page.nav}>
        <a href="/">${words.page.paint}</a>
        <a href=${to.list()} aria-current=${page.route.page === 'list' ? 'page' : 'true'}>${words.page.all}</a>
      </nav>
    </header>
    <main class="atlas" id="main" tabindex="-1">${body(page, acts)}</main>
    ${foot(page)}
  `;
}

/** The address belongs to the atlas, so the link must not change it. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function body(page: Page, acts: Acts): TemplateResult {
  const { library, route } = page;
  if (library.state === 'loading') {
    return html`<p class="hint" role="status">${words.page.loading}</p>`;
  }
  if (library.state !== 'there') {
    return html`<p class="note" role="alert">${words.page.failed}</p>`;
  }
  switch (route.page) {
    case 'list':
      return list(library.value, route.typed, acts);
    case 'muscle':
      return either(page.muscles.get(route.id), (value) => muscle(page, library.value, value, acts));
    case 'mimic':
      return either(page.mimics.get(route.id), (value) => mimic(page, library.value, value, acts));
    case 'zone': {
      const found = library.value.zone(route.id);
      return found === undefined ? lost() : zone(page, library.value, found, acts);
    }
    case 'lost':
      return lost();
  }
}

function either<T>(loaded: Loaded<T> | undefined, there: (value: T) => TemplateResult): TemplateResult {
  if (loaded === undefined || loaded.state === 'loading') {
    return html`<p class="hint" role="status">${words.page.loading}</p>`;
  }
  if (loaded.state === 'there') {
    return there(loaded.value);
  }
  return loaded.state === 'missing' ? lost() : html`<p class="note" role="alert">${words.page.failed}</p>`;
}

const lost = (): TemplateResult => html`<div class="panel">
  <h1 class="title" tabindex="-1">${words.page.lost}</h1>
  <p><a href=${to.list()}>${words.page.back}</a></p>
</div>`;

const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
  ${svg`<path d="M3 22c6 0 9-2 12-7s6-8 9-6 2 8-3 9-9-2-10-6 2-8 5-8"/><path d="M21 24c3 0 5-.6 8-2"/>`}
</svg>`;

const foot = ({ library }: Page): TemplateResult => html`<footer>
  <p class="disclaimer">${words.foot.notDiagnosis}</p>
  <p>${words.foot.science}</p>
  <p class="quiet">
    ${words.foot.local}
    ${library.state === 'there' ? words.muscle.version(library.value.knowledge, library.value.unknot) : blank} ·
    <a href="/licences.txt">${words.foot.licences}</a>
  </p>
</footer>`;
