import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { en } from '../../messages/en';
import type { Atlas } from '../../model/atlas';
import type { Zone } from '../../model/wire';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { holds, neighbourhood, placesOf, search, ticked, type Region } from '../spread';
import { placed } from '../wording';
import type { Journey, SidedPlace, Step } from '../wire';
import { deck, typed } from './parts';

/** Where the pain spreads to: places to tick, those around the pressed one first, all others by their name. */
export function spread(page: Page, journey: Journey, step: Step, acts: Acts): TemplateResult {
  acts.wantAtlas();
  const { places } = page.screen;
  const send = (some: readonly SidedPlace[]): void => acts.found(step, { reply: 'yes', zones: some });
  return html`<section class="screen" aria-labelledby="spread-title">
    <p class="quiet">${placed(step)}</p>
    <h1 id="spread-title" tabindex="-1">${words.spread.heading}</h1>
    <p class="lead-text">${words.spread.lead}</p>
    ${page.atlas.state === 'there' ? body(page, journey, step, page.atlas.value, acts) : html`<p class="hint" role="status">${words.page.loading}</p>`}
    ${deck(
      page,
      journey,
      acts,
      html`<button type="button" class="plain" @click=${() => acts.screen({ spreading: false })}>${words.spread.back}</button>`,
      html`<div class="replies two">
        <button type="button" class="big main" ?disabled=${page.busy || places.length === 0} aria-disabled=${page.fresh} @click=${() => send(places)}>${words.spread.done(places.length)}</button>
        <button type="button" class="big soft" ?disabled=${page.busy} aria-disabled=${page.fresh} @click=${() => send([])}>${words.spread.cannotSay}</button>
      </div>`,
    )}
  </section>`;
}

function body(page: Page, journey: Journey, step: Step, atlas: Atlas, acts: Acts): TemplateResult {
  const { find, places } = page.screen;
  const told = (journey.complaint?.zones ?? []).map(({ zone }) => zone);
  const hits = search(atlas, find);
  return html`
    ${places.length === 0
      ? blank
      : html`<ul class="chips" aria-label=${words.spread.chosen}>
          ${places.map(
            (place) => html`<li>
              <button type="button" class="chip" @click=${() => acts.screen({ places: ticked(places, place, false) })}>
                <span class="hidden">${words.spread.remove('')} </span>${en.sided(atlas.name(place.zone), place.side)}<span class="cross" aria-hidden="true"></span>
              </button>
            </li>`,
          )}
        </ul>`}
    <p class="search">
      <label class="field-label" for="find">${words.spread.find}</label>
      <input id="find" type="search" autocomplete="off" .value=${live(find)} @input=${typed((value) => acts.screen({ find: value }))} />
    </p>
    ${find.trim() === ''
      ? repeat(
          neighbourhood(atlas, step.site, told),
          ({ name }) => name,
          (region) => regionFold(page, region, region.zones.some(({ id }) => id === step.site), acts),
        )
      : hits.length === 0
        ? html`<p class="hint" role="status">${words.spread.none}</p>`
        : html`<div class="rows">${hits.map((zone) => row(page, zone, acts))}</div>`}
  `;
}

const regionFold = (page: Page, { name, zones }: Region, open: boolean, acts: Acts): TemplateResult => html`<details class="fold" ?open=${open}>
  <summary>${en.capital(name)}</summary>
  <div class="rows">${zones.map((zone) => row(page, zone, acts))}</div>
</details>`;

const row = (page: Page, zone: Zone, acts: Acts): TemplateResult => html`<div class="row">
  <span class="row-name">${zone.name}</span>
  <span class="sides">
    ${placesOf(zone).map(
      (place) => html`<label class="tick">
        <input
          type="checkbox"
          .checked=${live(holds(page.screen.places, place))}
          @change=${(event: Event) => acts.screen({ places: ticked(page.screen.places, place, (event.target as HTMLInputElement).checked) })}
        />
        <span>${en.capital(en.sideWord(place.side))} <span class="hidden">${zone.name}</span></span>
      </label>`,
    )}
  </span>
</div>`;
