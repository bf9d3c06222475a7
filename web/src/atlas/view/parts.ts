import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import type { Library } from '../library';
import { words } from '../messages';
import { to } from '../route';
import type { AskFirst, LinkOut, SourceOut } from '../wire';
import { address, lineHeading, referral, type ReferralLine } from '../wording';

/** Where the reader is, with the way back. */
export const trail = (steps: readonly { readonly href: string; readonly name: string }[]): TemplateResult => html`<nav
  class="trail"
  aria-label=${words.page.trail}
>
  <ol>
    ${steps.map(({ href, name }) => html`<li><a href=${href}>${name}</a></li>`)}
  </ol>
</nav>`;

/** Where pain is felt, in words: a line for each kind and side, each zone a link. */
export const referralLines = (library: Library, links: readonly LinkOut[]): TemplateResult => html`<dl class="referral">
  ${referral(links).map((line) => referralLine(library, line))}
</dl>`;

const referralLine = (library: Library, line: ReferralLine): TemplateResult => html`<div class="line ${line.kind}">
  <dt>
    <span class="swatch ${line.kind}" aria-hidden="true"></span>${lineHeading(line)}<span class="quiet"> ${words.kindHint[line.kind]}</span></dt>
  <dd>
    <ul class="chips-list">
      ${line.zones.map(
        ({ zone, measured }) => html`<li>
          <a class="zone-chip" href=${to.zone(zone)}>${library.name(zone)}</a>
          ${measured === '' ? blank : html`<span class="tag">${measured}</span>`}
        </li>`,
      )}
    </ul>
  </dd>
</div>`;

/** Red flags as questions that open. */
export const questions = (flags: readonly AskFirst[]): TemplateResult | typeof blank =>
  flags.length === 0
    ? blank
    : html`<h3>${words.muscle.ask}</h3>
        <p class="hint">${words.muscle.askLead}</p>
        <ul class="asks">
          ${flags.map(
            (flag) => html`<li>
              <details>
                <summary><span class="ask-title">${flag.title}</span><span class="ask-action">${words.action[flag.action]}</span></summary>
                <p>${flag.question}</p>
                <p><strong>${flag.advice}</strong></p>
              </details>
            </li>`,
          )}
        </ul>`;

/** Cited works, each with where it can be looked up and how much of it was seen. */
export const citations = (sources: readonly SourceOut[], none: string): TemplateResult =>
  sources.length === 0
    ? html`<p>${none}</p>`
    : html`<ol class="citations">
        ${sources.map((source) => html`<li>${citation(source)}</li>`)}
      </ol>`;

function citation(source: SourceOut): TemplateResult {
  const link = address(source);
  const seen = words.source.seen[source.seen];
  return html`${source.citation}${link === null ? blank : html` <a href=${link.href} rel="noreferrer">${link.words}</a>`}
  ${seen === undefined ? blank : html`<span class="tag">${seen}</span>`}`;
}

/** A list of short things, one beside the other. */
export const shortList = (items: readonly (string | TemplateResult)[]): TemplateResult => html`<ul class="short-list">
  ${items.map((item) => html`<li>${item}</li>`)}
</ul>`;

/** A part of a page with its heading. */
export const part = (id: string, heading: string, content: unknown): TemplateResult => html`<section class="part" aria-labelledby=${id}>
  <h2 id=${id}>${heading}</h2>
  ${content}
</section>`;
