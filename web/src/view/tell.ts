import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { en } from '../messages/en';
import { found, sidesOf, type Atlas } from '../model/atlas';
import { ageOf, has, isEmpty, type Sided, type Ticks } from '../model/complaint';
import { counts, placesSure } from '../model/reading';
import type { Sex, Side, Zone } from '../model/wire';
import type { Acts, Page, Searched } from '../page';
import { tickBox, zoneRow } from './boxes';
import { echo } from './echo';

/** A broad stroke marks many places; more than this many are left to the list. */
const PLACES_AT_ONCE = 8;

const value = (event: Event): string => (event.target as HTMLInputElement).value;

/** Where a person says what hurts, and sees how it was read. */
export function saying(page: Page, acts: Acts): TemplateResult {
  return html`<section class="panel say" aria-labelledby="say-heading">
      <h2 id="say-heading">${en.words.heading}</h2>
      <label class="hidden" for="text">${en.words.label}</label>
      <textarea
        id="text"
        rows="2"
        maxlength="20000"
        aria-describedby="text-hint"
        autocomplete="off"
        spellcheck="true"
        .value=${live(page.complaint.text)}
        @input=${(event: Event) => acts.say(value(event))}
      ></textarea>
      <p class=${page.complaint.text === '' ? 'hint' : 'hidden'} id="text-hint">${en.words.hint}</p>
      ${isEmpty(page.complaint, page.painted.places) ? example(acts) : blank}
      ${page.atlas.state === 'there' ? echo(page, page.atlas.value, acts) : blank}
    </section>`;
}

/** Where a person ticks what hurts and what comes with it. */
export const ticking = (page: Page, acts: Acts): TemplateResult =>
  page.atlas.state === 'there' ? lists(page, page.atlas.value, acts) : waiting(page);

const waiting = (page: Page): TemplateResult =>
  html`<p class="panel hint" role="status">${page.atlas.state === 'failed' ? en.page.loadFailed : en.page.wait}</p>`;

const example = (acts: Acts): TemplateResult => html`
  <div class="example">
    <p><span class="quiet">${en.words.exampleLead}</span> ${en.quoted(en.words.example)}</p>
    <button type="button" class="plain" @click=${() => acts.say(en.words.example)}>${en.words.tryIt}</button>
  </div>
`;

function lists(page: Page, atlas: Atlas, acts: Acts): TemplateResult {
  return html`
    <section class="panel" aria-labelledby="places-heading">
      <h2 id="places-heading">${en.places.heading}</h2>
      <p class="hint">${en.places.hint}</p>
      ${chips(page, atlas, acts)} ${places(page, atlas, acts)}
    </section>
    <section class="panel folds">
      ${fold(page, acts, 'symptoms', en.more.symptoms, en.more.findSymptom, atlas.symptoms, (thing) => thing.sided === true, false)}
      ${fold(page, acts, 'movements', en.more.movements, en.more.findMovement, atlas.movements, (thing) => thing.directed === true, true)}
      ${fold(page, acts, 'activities', en.more.activities, en.more.findActivity, atlas.activities, () => false, false)}
      ${aboutYou(page, acts)}
    </section>
  `;
}

function chips(page: Page, atlas: Atlas, acts: Acts): TemplateResult | typeof blank {
  const parts: Ticks[] = ['symptoms', 'movements', 'activities'];
  const all: { part: Searched; thing: Sided }[] = [
    ...page.painted.places.slice(0, PLACES_AT_ONCE).map((thing) => ({ part: 'zones' as const, thing })),
    ...parts.flatMap((part) => page.complaint[part].map((thing) => ({ part, thing }))),
  ];
  if (all.length === 0) {
    return blank;
  }
  const rest = page.painted.places.length - PLACES_AT_ONCE;
  return html`
    <div class="chosen">
      <h3 class="small-heading" id="chosen-heading">${en.chosen.heading}</h3>
      <ul class="chips" aria-labelledby="chosen-heading">
        ${repeat(
          all,
          ({ part, thing }) => `${part}:${thing.id}:${thing.side}`,
          ({ part, thing }) => {
            const words = part === 'movements' ? en.directed : en.placed;
            const name = words(atlas.name(thing.id), thing.side);
            return html`<li>
              <button type="button" class="chip" aria-label=${en.chosen.remove(name)} @click=${() => (part === 'zones' ? acts.place(thing, false) : acts.tick(part, thing, false))}>
                ${name}<span class="cross" aria-hidden="true"></span>
              </button>
            </li>`;
          },
        )}
        ${rest > 0 ? html`<li class="quiet">${en.chosen.more(rest)}</li>` : blank}
        <li><button type="button" class="plain" @click=${() => acts.clearTicks()}>${en.chosen.clear}</button></li>
      </ul>
    </div>
  `;
}

function places(page: Page, atlas: Atlas, acts: Acts): TemplateResult {
  const typed = page.search.zones;
  const matches = typed.trim() === '' ? [] : found(atlas.zones, typed);
  const sure = placesSure(page.understood);
  const row = (zone: Zone): TemplateResult => zoneRow(page, acts, sure, zone);
  return html`
    ${searchField('zones', en.places.find, typed, acts)}
    <p class="hint" role="status">
      ${typed.trim() === '' ? '' : matches.length === 0 ? en.places.none : en.places.found(matches.length)}
    </p>
    ${matches.length > 0
      ? html`<fieldset class="rows found"><legend class="hidden">${en.places.find}</legend>${repeat(matches, (zone) => zone.id, row)}</fieldset>`
      : blank}
    <div class="regions" ?hidden=${matches.length > 0}>
      ${guard([atlas, page.painted, page.complaint.denied, page.understood], () => regions(page, atlas, sure, row))}
    </div>
  `;
}

function regions(page: Page, atlas: Atlas, sure: readonly Sided[], row: (zone: Zone) => TemplateResult): TemplateResult[] {
  return atlas.regions().map(({ name, zones }) => {
    const n = zones.reduce(
      (sum, zone) => sum + sidesOf(zone).filter((side) => counts(page.complaint, page.painted.places, sure, { id: zone.id, side })).length,
      0,
    );
    return html`<details class="region">
      <summary>
        <span>${en.capital(name)}</span>${n > 0 ? badge(n) : blank}
      </summary>
      <fieldset class="rows">
        <legend class="hidden">${en.capital(name)}</legend>
        ${repeat(zones, (zone) => zone.id, row)}
      </fieldset>
    </details>`;
  });
}

const badge = (n: number): TemplateResult =>
  html`<span class="badge">${n}<span class="hidden"> ${en.places.ticked}</span></span>`;

function searchField(part: Searched, label: string, typed: string, acts: Acts): TemplateResult {
  return html`<div class="search">
    <label class="field-label" for="find-${part}">${label}</label>
    <input
      type="search"
      id="find-${part}"
      autocomplete="off"
      .value=${live(typed)}
      @input=${(event: Event) => acts.search(part, value(event))}
    />
  </div>`;
}

/** A folded list of things to tick, with a field that narrows it. */
function fold<T extends { id: string; name: string; clinical?: string | null }>(
  page: Page,
  acts: Acts,
  part: Ticks,
  heading: string,
  find: string,
  things: readonly T[],
  hasSides: (thing: T) => boolean,
  direction: boolean,
): TemplateResult {
  const typed = page.search[part];
  const matches = found(things, typed);
  const ticked = page.complaint[part];
  const box = (thing: T, side: Side | null, word: string): TemplateResult => {
    const sided = { id: thing.id, side };
    return tickBox(word, thing.name, has(ticked, sided), (on) => acts.tick(part, sided, on));
  };
  const word = (side: Side): string => en.capital(direction ? en.more.toThe(side) : en.sideWord(side));
  const row = (thing: T): TemplateResult => html`<div class="row">
    <span class="row-name">${en.capital(thing.name)}</span>
    <span class="sides">
      ${hasSides(thing)
        ? html`${box(thing, 'left', word('left'))} ${box(thing, 'right', word('right'))}`
        : box(thing, null, en.more.yes)}
    </span>
  </div>`;
  return html`<details class="fold">
    <summary>
      <h2>${heading}</h2>
      ${ticked.length > 0 ? badge(ticked.length) : blank}
    </summary>
    ${searchField(part, find, typed, acts)}
    <p class="hint" role="status">
      ${typed.trim() === '' ? '' : matches.length === 0 ? en.more.none : en.more.found(matches.length)}
    </p>
    <fieldset class="rows scroll">
      <legend class="hidden">${heading}</legend>
      ${guard([things, typed, ticked], () => repeat(matches, (thing) => thing.id, row))}
    </fieldset>
  </details>`;
}

function aboutYou(page: Page, acts: Acts): TemplateResult {
  const wrong = page.ageTyped.trim() !== '' && ageOf(page.ageTyped) === null;
  const sexes = Object.entries(en.you.sexes) as [Sex, string][];
  return html`<details class="fold">
    <summary>
      <h2>${en.you.heading}</h2>
      <span class="quiet">${en.you.optional}</span>
    </summary>
    <div class="you">
      <div>
        <label class="field-label" for="age">${en.you.age}</label>
        <input
          id="age"
          inputmode="numeric"
          autocomplete="off"
          size="4"
          aria-invalid=${wrong ? 'true' : 'false'}
          aria-describedby="age-wrong"
          .value=${live(page.ageTyped)}
          @input=${(event: Event) => acts.age(value(event))}
        />
        <p class="hint" id="age-wrong" role="status">${wrong ? en.you.ageWrong : ''}</p>
      </div>
      <fieldset class="sexes">
        <legend class="field-label">${en.you.sex}</legend>
        ${sexes.map(
          ([sex, word]) =>
            html`<label class="tick">
              <input
                type="radio"
                name="sex"
                .checked=${live(page.complaint.sex === sex)}
                @change=${() => acts.sex(sex)}
              />
              <span>${word}</span>
            </label>`,
        )}
      </fieldset>
    </div>
  </details>`;
}
