import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { en } from '../messages/en';
import { sidesOf } from '../model/atlas';
import type { Sided } from '../model/complaint';
import { counts } from '../model/reading';
import type { Zone } from '../model/wire';
import type { Acts, Page } from '../page';

const checked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

/** One tick box that shows a short word and carries the whole name for a screen reader. */
export function tickBox(word: string, of: string, on: boolean, change: (on: boolean) => void): TemplateResult {
  return html`<label class="tick">
    <input type="checkbox" .checked=${live(on)} @change=${(event: Event) => change(checked(event))} />
    <span>${word} <span class="hidden">${of}</span></span>
  </label>`;
}

/** How much of a place is painted, where it is not the whole. */
function part(page: Page, place: Sided): TemplateResult | typeof blank {
  const painted = page.painted.places.find(({ id, side }) => id === place.id && side === place.side);
  return painted === undefined || painted.coverage > 0.995 ? blank : html`<span class="part">${en.places.part(painted.coverage)}</span>`;
}

/**
 * A place with a box for each side it can hurt on. A box is ticked where the person ticked it or where the words
 * surely mean it.
 */
export function zoneRow(page: Page, acts: Acts, sure: readonly Sided[], zone: Zone): TemplateResult {
  return html`<div class="row">
    <span class="row-name">
      ${zone.name}${zone.internal === true ? html` <span class="tag">${en.places.inside}</span>` : blank}
    </span>
    <span class="sides">
      ${sidesOf(zone).map((side) => {
        const place = { id: zone.id, side };
        const on = counts(page.complaint, page.painted.places, sure, place);
        return html`${tickBox(en.capital(en.sideWord(side)), zone.name, on, (now) => acts.place(place, now))}${part(page, place)}`;
      })}
    </span>
  </div>`;
}
