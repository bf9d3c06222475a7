import { html, nothing as blank, svg, type TemplateResult } from 'lit/html.js';
import { en } from '../../messages/en';
import type { Source } from '../../model/wire';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { LEAVING } from '../screens';
import type { Journey, Limit, Reply } from '../wire';

/** The buttons of a screen, which stay within reach of a thumb, with the way back beside them. */
export const deck = (page: Page, journey: Journey, acts: Acts, aside: unknown, main: unknown): TemplateResult => html`<div class="deck">
  <div class="deck-side">${undo(page, journey, acts)} ${aside}</div>
  ${main === blank ? blank : html`<div class="deck-main">${main}</div>`}
</div>`;

/** Takes back the last thing done; its name says what that is. */
export const undo = (page: Page, journey: Journey, acts: Acts): TemplateResult => html`<button
  type="button"
  class="plain undo"
  ?disabled=${!journey.canUndo}
  aria-disabled=${page.busy || page.fresh}
  title=${journey.undo?.text ?? words.page.nothingToUndo}
  @click=${() => acts.undo()}
>
  ${words.page.undo}<span class="hidden"> ${journey.undo === null ? blank : `(${journey.undo.text})`}</span>
</button>`;

/** Yes, no and not sure, each as large as a thumb. */
export const threeReplies = (page: Page, reply: (reply: Reply) => void, about = ''): TemplateResult => html`<div class="replies">
  ${(['yes', 'no', 'unsure'] as const).map(
    (each) => html`<button type="button" class="big ${each === 'unsure' ? 'soft' : ''}" aria-disabled=${page.busy || page.fresh} @click=${() => page.busy || reply(each)}>
      ${words.reply[each]}${about === '' ? blank : html`<span class="hidden">: ${about}</span>`}
    </button>`,
  )}
</div>`;

/** Stands before the reason for something that has no source. */
const ASSUMED = 'assumed:';

/** Works by their ids, fetched when they are opened; what is only assumed says so. */
export function cited(page: Pick<Page, 'sources'>, all: readonly string[], acts: Pick<Acts, 'wantSources'>): TemplateResult {
  const assumed = all.filter((each) => each.startsWith(ASSUMED));
  const ids = all.filter((each) => !each.startsWith(ASSUMED));
  const told = assumed.map((each) => html`<p class="hint">${words.safety.assumed(each.slice(ASSUMED.length).trim())}</p>`);
  if (ids.length === 0) {
    return assumed.length === 0 ? html`<p class="hint">${words.safety.noSource}</p>` : html`${told}`;
  }
  return html`${told}<details class="small-fold" @toggle=${() => acts.wantSources(ids)}>
    <summary>${words.safety.sources}</summary>
    <ul class="works">
      ${ids.map((id) => html`<li>${work(page, id)}</li>`)}
    </ul>
  </details>`;
}

function work(page: Pick<Page, 'sources'>, id: string): TemplateResult {
  const loaded = page.sources.get(id);
  if (loaded?.state !== 'there') {
    return html`<span class="hint">${loaded?.state === 'failed' ? words.safety.sourcesFailed : words.page.loading}</span>`;
  }
  const link = addressOf(loaded.value);
  const seen = loaded.value.seen ? en.why.seen[loaded.value.seen] : undefined;
  return html`${loaded.value.citation}${link === null ? blank : html` <a href=${link.href} rel="noreferrer noopener" target="_blank">${link.words}</a>`}
  ${seen === undefined ? blank : html`<span class="tag">${seen}</span>`}`;
}

function addressOf({ doi, pmid, url }: Source): { href: string; words: string } | null {
  if (doi) {
    return { href: `https://doi.org/${doi}`, words: `doi ${doi}` };
  }
  if (pmid) {
    return { href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, words: `PubMed ${pmid}` };
  }
  return url?.startsWith('https://') ? { href: url, words: new URL(url).host } : null;
}

const percent = (probability: number): string => `${Math.min(100, Math.max(0, probability * 100)).toFixed(1)}%`;

/** A bar of a probability with a mark of another one and the range it may lie in; the numbers stand beside it in words. */
export const bar = (now: number, mark: number | null = null, range: { readonly low: number; readonly high: number } | null = null): TemplateResult => html`<svg
  class="bar ${mark === null && range === null ? '' : 'marked'}"
  aria-hidden="true"
  focusable="false"
>
  <rect class="bar-all" width="100%" height="100%" rx="4"></rect>
  ${svg`<rect class="bar-part" width=${percent(Math.max(0.008, now))} height="100%" rx="4"></rect>`}
  ${range === null ? blank : svg`<line class="bar-range" x1=${percent(range.low)} x2=${percent(range.high)} y1="50%" y2="50%"></line>`}
  ${mark === null ? blank : svg`<line class="bar-mark" x1=${percent(mark)} x2=${percent(mark)} y1="0" y2="100%"></line>`}
</svg>`;

/** What to mind in all that follows. */
export const limits = (all: readonly Limit[]): TemplateResult => html`<ul class="limits">
  ${all.map(
    ({ text, rules }) => html`<li>
      <strong>${text}</strong> <span class="quiet">${rules.length === 0 ? blank : words.heed.because(rules.map(({ title }) => title))}</span>
    </li>`,
  )}
</ul>`;

/** A choice of a file that this page saved. */
export const filePicker = (acts: Acts): TemplateResult => html`<label class="plain file">
  ${words.result.open}
  <input
    type="file"
    class="hidden"
    accept="application/json,.json"
    @change=${(event: Event) => {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      input.value = '';
      if (file !== undefined) {
        acts.open(file);
      }
    }}
  />
</label>`;

/** Asks whether to throw everything away. */
export const startOver = (page: Page, acts: Acts): TemplateResult => html`<button
  type="button"
  class="plain"
  data-way=${LEAVING}
  aria-expanded=${page.screen.leaving}
  @click=${() => acts.screen({ leaving: !page.screen.leaving })}
>
  ${words.result.restart}
</button>`;

/** The answer to that, once it was asked. */
export const startOverSure = (page: Page, acts: Acts, sure: string): TemplateResult | typeof blank =>
  page.screen.leaving
    ? html`<div class="note leaving" role="alert">
        <p>${sure}</p>
        <button type="button" class="plain" aria-disabled=${page.busy} @click=${() => acts.forget()}>${words.result.restartYes}</button>
        <button type="button" class="plain" @click=${() => acts.screen({ leaving: false })}>${words.result.restartNo}</button>
      </div>`
    : blank;

/** Something done with the whole value of a field. */
export const typed =
  (take: (value: string) => void) =>
  (event: Event): void =>
    take((event.target as HTMLInputElement | HTMLSelectElement).value);
