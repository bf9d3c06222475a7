import { html, nothing as blank, svg, type TemplateResult } from 'lit/html.js';
import { en } from '../messages/en';
import { ranking, urgent } from '../model/ranking';
import type { Acts, Page } from '../page';
import { answer, urgentNotice } from './answer';
import { figure } from './figure';
import { saying, ticking } from './tell';

/** The whole page. */
export function whole(page: Page, acts: Acts): TemplateResult {
  const jumps = page.answer !== null && !page.answerInView && page.answer.candidates.length > 0;
  const stop = page.answer !== null && urgent(page.answer).length > 0 ? page.answer : null;
  return html`
    <a class="skip" href=${stop === null ? '#answer' : '#urgent'}>${en.page.skip}</a>
    <header class="top">
      ${mark}
      <h1>${en.page.title}</h1>
      <p>${en.page.motto}</p>
      <nav class="top-links"><a href="/atlas.html">${en.page.atlas}</a></nav>
    </header>
    ${goOn(page)}
    <main class=${stop !== null ? 'one' : jumps ? 'two jumps' : 'two'}>
      ${stop === null ? blank : urgentNotice(page, stop, acts)}
      <div class="painting">${figure(page, acts)}</div>
      <div class="aside">
        <div class="saying">${saying(page, acts)}</div>
        ${stop === null ? html`<div class="reply">${answer(page, acts)}</div>` : blank}
      </div>
      <div class="ticking">${ticking(page, acts)}</div>
    </main>
    ${foot(page)} ${stop === null ? jump(page) : blank}
    <p class="hidden" role="status" id="announcement">${page.announcement}</p>
  `;
}

/** The way back to a check that is under way. */
const goOn = ({ check: { journey } }: Page): TemplateResult | typeof blank =>
  journey === null || journey.stage === 'empty'
    ? blank
    : html`<nav class="go-on" aria-label=${en.check.label}><a href="/check.html">${en.check.goOn}</a> ${journey.stage === 'result' ? html`<a href="/plan.html">${en.check.plan}</a>` : blank} <span class="quiet">${journey.summary}</span></nav>`;

const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
  ${svg`<path d="M3 22c6 0 9-2 12-7s6-8 9-6 2 8-3 9-9-2-10-6 2-8 5-8"/><path d="M21 24c3 0 5-.6 8-2"/>`}
</svg>`;

function jump(page: Page): TemplateResult | typeof blank {
  const first = page.answer === null ? undefined : ranking(page.answer.candidates)[0];
  if (first === undefined || page.answerInView) {
    return blank;
  }
  return html`<nav class="jump" aria-label=${en.answer.jump}>
    <a href="#answer">
      <span class="jump-who"><small>${en.answer.jumpTo(en.chance(first.probability))}</small> ${en.placed(first.point.name, first.side)}</span><span class="jump-go">${en.answer.jump}</span>
    </a>
  </nav>`;
}

const foot = (page: Page): TemplateResult => html`<footer>
  <p class="disclaimer">${en.foot.notDiagnosis}</p>
  <details>
    <summary>${en.foot.honest}</summary>
    <ul>
      ${en.foot.honestText.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>
  <p class="quiet">
    ${en.foot.local} ${page.atlas.state === 'there' ? en.foot.versions(page.atlas.value.unknot, page.atlas.value.knowledge) : blank}
    · <a href="/licences.txt">${en.foot.licences}</a>
  </p>
</footer>`;
