import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { en } from '../messages/en';
import { sidesOf, type Atlas } from '../model/atlas';
import { has, type Sided } from '../model/complaint';
import { counts, placesSure } from '../model/reading';
import type { Side } from '../model/wire';
import type { Acts, Page } from '../page';

/** More places than this are only counted. */
const MOST = 8;

/** What the page took in, in words, whichever way it was told; with the inner places that may be meant too. */
export function readBack(page: Page, acts: Acts): TemplateResult | typeof blank {
  if (page.atlas.state !== 'there') {
    return blank;
  }
  const atlas = page.atlas.value;
  const names = both(meant(page)).map(({ id, side }) => (side === 'both' ? en.bothSides(atlas.name(id)) : en.sided(atlas.name(id), side)));
  return html`<div class="read-back">
    ${names.length === 0
      ? html`<p class="quiet">${en.figure.nothingYet}</p>`
      : html`<p><span class="quiet">${en.figure.readBack}:</span> <strong>${en.listed(names, MOST)}</strong>. ${en.figure.isThatRight}</p>`}
    ${inside(page, atlas, acts)}
  </div>`;
}

/** Every place that counts: painted, ticked or surely meant by the words. */
function meant(page: Page): Sided[] {
  const sure = placesSure(page.understood).filter((place) => !has(page.complaint.denied, place));
  const painted: Sided[] = page.painted.places.map(({ id, side }) => ({ id, side }));
  return [...painted, ...sure.filter((place, at) => !has(painted, place) && sure.findIndex((one) => has([one], place)) === at)];
}

/** A place on both sides is said once. */
function both(places: readonly Sided[]): { id: string; side: Side | 'both' | null }[] {
  const across = ({ id, side }: Sided): Sided => ({ id, side: side === 'left' ? 'right' : 'left' });
  const isPair = (place: Sided): boolean => (place.side === 'left' || place.side === 'right') && has(places, across(place));
  return places
    .filter((place) => !(isPair(place) && places.findIndex((one) => has([one], across(place))) < places.indexOf(place)))
    .map((place) => (isPair(place) ? { id: place.id, side: 'both' as const } : place));
}

/** Inner places cannot be painted; they are offered where the skin over them is. */
function inside(page: Page, atlas: Atlas, acts: Acts): TemplateResult | typeof blank {
  const sure = placesSure(page.understood);
  const offers = atlas.zones
    .filter((zone) => zone.internal === true)
    .flatMap((zone) => sidesOf(zone).map((side) => ({ zone, place: { id: zone.id, side } })))
    .filter(({ zone, place }) => counts(page.complaint, page.painted.places, sure, place) || isOver(page, zone.surface, place.side));
  return offers.length === 0
    ? blank
    : html`<fieldset class="inside">
        <legend class="hidden">${en.figure.inside}</legend>
        ${offers.map(
          ({ zone, place }) => html`<label class="tick">
            <input
              type="checkbox"
              .checked=${live(counts(page.complaint, page.painted.places, sure, place))}
              @change=${(event: Event) => acts.place(place, (event.target as HTMLInputElement).checked)}
            />
            <span>${en.figure.insideOf(zone.name, place.side)}</span>
          </label>`,
        )}
      </fieldset>`;
}

const isOver = (page: Page, surface: string | null | undefined, side: Side): boolean =>
  page.painted.places.some((place) => place.id === surface && (place.side === side || place.side === 'mid' || side === 'mid'));
