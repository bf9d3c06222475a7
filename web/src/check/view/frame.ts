import { html, nothing as blank, svg, type TemplateResult } from 'lit/html.js';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { showing, type Showing } from '../screens';
import type { Journey, Stage } from '../wire';
import { exam } from './exam';
import { heed } from './heed';
import { filePicker, startOver, startOverSure } from './parts';
import { result } from './result';
import { aboutYou, conflict, group } from './safety';
import { stopped } from './stopped';

/** The whole page: what stays, and in it the screen that is due. */
export function frame(page: Page, acts: Acts): TemplateResult {
  const shown = showing(page);
  const journey = page.journey.state === 'there' ? page.journey.value : null;
  return html`
    <a class="skip" href="#main">${words.page.skip}</a>
    <header class="top check-top">
      ${mark}
      <p class="brand"><a href="/">${words.page.title}</a></p>
      <nav aria-label=${words.page.nav}>${journey?.stage === 'result' ? html`<a href="/plan.html">${words.page.plan}</a>` : blank}<a href="/">${shown.kind === 'stopped' ? words.page.change : words.page.back}</a></nav>
    </header>
    <main class="check" id="main" tabindex="-1" aria-busy=${page.busy}>
      ${journey === null || shown.kind === 'empty' || shown.kind === 'stopped' ? blank : steps(journey.stage)}
      ${page.notice === '' ? blank : html`<p class="note soon" id="notice" role="alert">${page.notice}</p>`}
      ${body(page, shown, journey, acts)}
    </main>
    ${foot(journey)}
    <p class="hidden" role="status" aria-live="assertive" id="says">${page.says}</p>
  `;
}

const STEPS: readonly Stage[] = ['empty', 'safety', 'exam', 'result'];

/** The way of the check, and where one is on it. */
const steps = (stage: Stage): TemplateResult => html`<ol class="steps" aria-label=${words.page.steps}>
  ${STEPS.map((each, at) => {
    const here = each === stage;
    return html`<li class=${at < STEPS.indexOf(stage) ? 'done' : ''} aria-current=${here ? 'step' : blank}>
      ${words.page.step[each]}${at < STEPS.indexOf(stage) ? html`<span class="hidden"> (${words.page.stepDone})</span>` : blank}
    </li>`;
  })}
</ol>`;

function body(page: Page, shown: Showing, journey: Journey | null, acts: Acts): TemplateResult {
  if (journey === null || shown.kind === 'loading' || shown.kind === 'failed') {
    return shown.kind === 'failed'
      ? failed(page, acts)
      : html`<p class="hint" role="status">${words.page.loading}</p>`;
  }
  switch (shown.kind) {
    case 'empty':
      return empty(acts);
    case 'stopped':
      return stopped(page, journey, acts);
    case 'about':
      return aboutYou(page, journey, acts);
    case 'conflict':
      return conflict(page, journey, shown.conflict, acts);
    case 'group':
      return group(page, journey, shown.safety, shown.id, acts);
    case 'heed':
      return heed(page, journey, acts);
    case 'exam':
      return exam(page, journey, acts);
    case 'result':
      return result(page, journey, acts);
  }
}

/** Where nothing can be shown: trying again, or a new beginning, for what was told may be what cannot be shown. */
const failed = (page: Page, acts: Acts): TemplateResult => html`<div class="note" role="alert">
    <p>${page.notice === '' ? words.page.failed : words.page.broken}</p>
    <div class="keep-acts">
      <button type="button" class="plain" @click=${() => acts.retry()}>${words.page.again}</button>
      ${startOver(page, acts)}
    </div>
  </div>
  ${startOverSure(page, acts, words.page.restartSure)}`;

const empty = (acts: Acts): TemplateResult => html`<section class="screen">
  <h1 tabindex="-1">${words.empty.heading}</h1>
  <p class="lead-text">${words.empty.lead}</p>
  <p><a class="big main" href="/">${words.empty.paint}</a></p>
  <p class="hint">${words.empty.or}</p>
  ${filePicker(acts)}
</section>`;

const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
  ${svg`<path d="M3 22c6 0 9-2 12-7s6-8 9-6 2 8-3 9-9-2-10-6 2-8 5-8"/><path d="M21 24c3 0 5-.6 8-2"/>`}
</svg>`;

const foot = (journey: Journey | null): TemplateResult => html`<footer>
  <p class="disclaimer">${words.foot.notDiagnosis}</p>
  <p class="quiet">${words.foot.local} ${journey === null ? blank : words.foot.versions(journey.unknot, journey.knowledge)}</p>
</footer>`;
