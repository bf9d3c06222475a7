import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Zone } from '../../model/wire';
import type { Library } from '../library';
import { words } from '../messages';
import type { Acts } from '../page';
import { to } from '../route';
import { search, type Hit, type Hits } from '../search';
import type { MimicEntry, MuscleEntry } from '../wire';

/** All muscles from head to toe, or what was found for the typed words. */
export function list(library: Library, typed: string, acts: Acts): TemplateResult {
  const hits = typed.trim() === '' ? null : search(library, typed);
  const points = library.muscles.reduce((sum, muscle) => sum + muscle.points.length, 0);
  return html`
    <div class="list-head">
      <h1 class="title" tabindex="-1">${words.list.heading}</h1>
      <p class="lead-text">${words.list.lead(library.muscles.length, points)}</p>
      ${searchField(typed, acts)}
      <p class="hint" role="status" id="found">${hits === null ? words.list.example : count(hits)}</p>
    </div>
    ${hits === null ? everything(library) : found(hits)}
  `;
}

const searchField = (typed: string, acts: Acts): TemplateResult => html`<search class="finder">
  <label class="field-label" for="find">${words.list.find}</label>
  <div class="finder-line">
    <input
      type="search"
      id="find"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="found"
      .value=${live(typed)}
      @input=${(event: Event) => acts.search((event.target as HTMLInputElement).value)}
    />
  </div>
</search>`;

const isEmpty = ({ muscles, zones, mimics }: Hits): boolean => muscles.length + zones.length + mimics.length === 0;

const count = (hits: Hits): string =>
  isEmpty(hits) ? words.list.none : words.list.found(hits.muscles.length, hits.zones.length, hits.mimics.length);

function everything(library: Library): TemplateResult {
  const regions = library.regions();
  return html`<div class="with-index">
    <nav class="regions-index" aria-label=${words.list.regions}>
      <ul>
        ${regions.map(({ name }) => html`<li><a href=${to.region(name)}>${words.capital(name)}</a></li>`)}
      </ul>
    </nav>
    <div class="sections">
      ${regions.map(
        ({ name, muscles }) => html`<section class="panel" id="region-${slug(name)}" aria-labelledby="heading-${slug(name)}">
          <h2 id="heading-${slug(name)}" tabindex="-1">${words.capital(name)}</h2>
          <ul class="cards">
            ${muscles.map(card)}
          </ul>
        </section>`,
      )}
      ${folded(words.list.placesHeading, words.list.placesLead, words.list.placesOpen(library.zones.length), placeLinks(library.zones))}
      ${folded(words.list.mimicsHeading, words.list.mimicsLead, words.list.mimicsOpen(library.mimics.length), library.mimics.map(mimicCard))}
    </div>
  </div>`;
}

/** Returns a name as part of an id. */
export const slug = (name: string): string => name.replaceAll(/\W+/g, '-');

const folded = (heading: string, lead: string, open: string, cards: readonly TemplateResult[]): TemplateResult => html`<section class="panel">
  <h2>${heading}</h2>
  <p class="quiet">${lead}</p>
  <details class="unfold">
    <summary>${open}</summary>
    <ul class="cards">
      ${cards}
    </ul>
  </details>
</section>`;

const card = (muscle: MuscleEntry): TemplateResult => html`<li>
  <a href=${to.muscle(muscle.id)}><span class="card-name">${muscle.name}</span> <span class="card-lay">${muscle.lay}</span></a>
</li>`;

const mimicCard = (mimic: MimicEntry): TemplateResult => html`<li>
  <a href=${to.mimic(mimic.id)}
    ><span class="card-name">${mimic.name}</span>
    <span class="card-lay">${mimic.lay.toLowerCase() === mimic.name.toLowerCase() ? '' : mimic.lay}</span></a
  >
</li>`;

const placeLinks = (zones: readonly Zone[]): TemplateResult[] =>
  zones.map((zone) => html`<li><a href=${to.zone(zone.id)}><span class="card-name">${zone.name}</span></a></li>`);

function found(hits: Hits): TemplateResult {
  return html`<div class="sections results">
    ${group(words.list.muscles, hits.muscles, (hit) => result(to.muscle(hit.found.id), hit), '')}
    ${group(words.list.places, hits.zones.map(plain), ({ found }) => placeLinks([found])[0] ?? html``, words.list.placesHint)}
    ${group(words.list.mimics, hits.mimics, (hit) => result(to.mimic(hit.found.id), hit), '')}
  </div>`;
}

const plain = (zone: Zone): Hit<Zone> => ({ found: zone, reason: 'name', words: zone.name });

function group<T extends { id: string }>(
  heading: string,
  hits: readonly Hit<T>[],
  row: (hit: Hit<T>) => TemplateResult,
  hint: string,
): TemplateResult | typeof blank {
  return hits.length === 0
    ? blank
    : html`<section class="panel">
        <h2>${heading}</h2>
        <p class="hint">${hint}</p>
        <ul class="cards">
          ${repeat(hits, ({ found }) => found.id, row)}
        </ul>
      </section>`;
}

const result = (href: string, { found, reason, words: why }: Hit<MuscleEntry | MimicEntry>): TemplateResult => html`<li>
  <a href=${href}
    ><span class="card-name">${found.name}</span>
    <span class="card-lay">${reason === 'name' ? found.lay : `${words.list.reason[reason]}: ${why}`}</span></a
  >
</li>`;
