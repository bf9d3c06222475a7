import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { en } from '../messages/en';
import { currentPatch, DEPTHS, QUALITIES, type Patch } from '../model/drawing';
import type { Acts, Page } from '../page';

/** The painted spots, each with its size, and what the person says about the one in hand. */
export function spots(page: Page, acts: Acts): TemplateResult | typeof blank {
  const { sketch } = page.complaint;
  const { patches } = sketch.drawing;
  if (patches.length === 0) {
    return blank;
  }
  const current = currentPatch(sketch);
  return html`<section class="spots" aria-labelledby="spots-heading">
    <h3 id="spots-heading">${en.spots.heading}</h3>
    <div class="spot-list">
      ${repeat(
        patches,
        ({ id }) => id,
        (patch, at) => html`<button type="button" class="spot" aria-pressed=${patch.id === sketch.current} @click=${() => acts.figure.chooseSpot(patch.id)}>
          <span class="spot-name">${en.spots.spot(at + 1)}</span> <span class="spot-area">${area(page, patch)}</span>
        </button>`,
      )}
      <button type="button" class="plain" ?disabled=${current?.ops.length === 0} @click=${() => acts.figure.addSpot()}>${en.spots.add}</button>
    </div>
    ${current === undefined ? blank : feel(current, patches.length > 1, acts)}
  </section>`;
}

function area(page: Page, { id }: Patch): string {
  const spot = page.painted.patches.find((painted) => painted.id === id);
  if (spot === undefined || spot.places.length === 0) {
    return en.spots.empty;
  }
  return spot.cm2 > 0 ? en.spots.area(spot.cm2, spot.ofBody) : '';
}

function feel(patch: Patch, many: boolean, acts: Acts): TemplateResult {
  return html`
    ${strength(patch, acts)}
    <div class="feels">
      ${choice('quality', en.spots.quality, QUALITIES, en.spots.qualities, patch.quality, (quality) => acts.figure.describe({ quality }))}
      ${choice('depth', en.spots.depth, DEPTHS, en.spots.depths, patch.depth, (depth) => acts.figure.describe({ depth }))}
    </div>
    ${many ? html`<button type="button" class="plain" @click=${() => acts.figure.removeSpot(patch.id)}>${en.spots.remove}</button>` : blank}
  `;
}

function strength({ intensity }: Patch, acts: Acts): TemplateResult {
  const words = intensity === null ? en.strength.unsaid : en.strength.of(intensity);
  return html`<div class="strength">
    <label class="field-label" for="strength">${en.strength.label}</label>
    <input
      type="range"
      id="strength"
      min="0"
      max="10"
      step="1"
      aria-valuetext=${words}
      .value=${live(String(intensity ?? 0))}
      @input=${(event: Event) => {
        const number = Number((event.target as HTMLInputElement).value);
        acts.figure.describe({ intensity: number === 0 ? null : number });
      }}
    />
    <output for="strength" aria-hidden="true">${words}</output>
  </div>`;
}

/** One of a few words, or none of them. */
function choice<T extends string>(
  name: string,
  heading: string,
  all: readonly T[],
  words: Readonly<Record<T, string>>,
  chosen: T | null,
  choose: (value: T | null) => void,
): TemplateResult {
  const option = (value: T | null, word: string): TemplateResult => html`<label class="option">
    <input type="radio" name=${name} .checked=${live(value === chosen)} @change=${() => choose(value)} /><span>${word}</span>
  </label>`;
  return html`<fieldset class="options">
    <legend class="field-label">${heading}</legend>
    ${option(null, en.spots.unsaid)} ${all.map((value) => option(value, words[value]))}
  </fieldset>`;
}
