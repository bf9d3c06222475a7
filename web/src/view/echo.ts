import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { en } from '../messages/en';
import type { Atlas } from '../model/atlas';
import { placesOf, placesSure } from '../model/reading';
import type { ReadPhrase } from '../model/wire';
import type { Acts, Page } from '../page';
import { zoneRow } from './boxes';

/** A vague word can mean many places; more than this many are folded away. */
const PLACES_AT_ONCE = 3;

/** What was understood of the words and what was not, each place ready to be corrected. */
export function echo(page: Page, atlas: Atlas, acts: Acts): TemplateResult | typeof blank {
  const { understood } = page;
  if (understood === null || page.complaint.text.trim() === '') {
    return blank;
  }
  const read = understood.readAs.filter((phrase) => isShown(phrase, understood.readAs));
  if (read.length + understood.notUnderstood.length === 0) {
    return blank;
  }
  const places = read.some((phrase) => placesOf(phrase).length > 0 && phrase.negated !== true);
  return html`<div class="echo">
    <h3 class="small-heading">${en.echo.heading}</h3>
    ${read.length === 0
      ? blank
      : html`<ul class="readings">
          ${read.map((phrase) => html`<li>${reading(page, atlas, acts, phrase)}</li>`)}
        </ul>`}
    ${places ? html`<p class="hint">${en.echo.correct}</p>` : blank}
    ${understood.notUnderstood.length === 0
      ? blank
      : html`<p class="missed">
          ${en.echo.missed(understood.notUnderstood.length)}
          ${understood.notUnderstood.map((words) => html` <q>${words}</q>`)}
        </p>`}
  </div>`;
}

/**
 * Alarm words are shown as flags, ticks as chips, and a word that is both a sign and a quality ("ache") only as the
 * sign.
 */
function isShown(phrase: ReadPhrase, all: readonly ReadPhrase[]): boolean {
  const twice = all.some((other) => other.phrase === phrase.phrase && other.symptom !== undefined);
  const feels = phrase.quality !== undefined || phrase.depth !== undefined;
  return phrase.field === undefined && phrase.alarm === undefined && !(feels && twice);
}

function reading(page: Page, atlas: Atlas, acts: Acts, phrase: ReadPhrase): TemplateResult {
  const said = html`<q>${phrase.phrase}</q>`;
  const meaning = sign(atlas, phrase);
  if (meaning !== null) {
    return html`<div class="reading">
      ${said} <span class="meaning">${meaning}</span>
      ${phrase.sideAssumed === true && phrase.side ? html`<p class="hint">${en.echo.assumed(phrase.side)}</p>` : blank}
    </div>`;
  }
  const all = placesOf(phrase);
  if (phrase.negated === true) {
    const names = [...new Set(all.map(({ place }) => atlas.name(place.id)))];
    const rest = names.length - PLACES_AT_ONCE;
    return html`<p class="reading">
      ${said}
      <span class="meaning">
        <span class="quiet">${en.echo.negated}:</span> ${names.slice(0, PLACES_AT_ONCE).join('; ')}${rest > 0
          ? html` <span class="quiet">${en.echo.andMore(rest)}</span>`
          : blank}
      </span>
    </p>`;
  }
  const sure = placesSure(page.understood);
  const rows = [...new Set(all.map(({ place }) => place.id))].flatMap((id) => {
    const zone = atlas.zone(id);
    return zone === undefined ? [] : [zoneRow(page, acts, sure, zone)];
  });
  const vague = all.every(({ weight }) => weight < 1);
  const side = all.find(({ place }) => place.side !== null && place.side !== 'mid')?.place.side;
  return html`
    <fieldset class="reading">
      <legend>${said}</legend>
      ${vague && all.length > 1 ? html`<p class="hint">${rows.length > 1 ? en.echo.vague : en.echo.whichSide}</p>` : blank}
      ${rows.slice(0, PLACES_AT_ONCE)}
      ${rows.length > PLACES_AT_ONCE
        ? html`<details>
            <summary class="plain">${en.echo.more(rows.length - PLACES_AT_ONCE)}</summary>
            ${rows.slice(PLACES_AT_ONCE)}
          </details>`
        : blank}
      ${phrase.sideAssumed === true && side ? html`<p class="hint">${en.echo.assumed(side)}</p>` : blank}
    </fieldset>
  `;
}

/** The meaning of a phrase that names no place. */
function sign(atlas: Atlas, phrase: ReadPhrase): TemplateResult | null {
  const line = (kind: string, name: string): TemplateResult =>
    html`<span class="quiet">${phrase.negated === true ? en.echo.negated : kind}:</span> ${name}`;
  if (phrase.symptom) {
    return line(en.echo.symptom, en.placed(atlas.name(phrase.symptom), phrase.side));
  }
  if (phrase.movement) {
    return line(en.echo.worse, en.directed(atlas.name(phrase.movement), phrase.side));
  }
  if (phrase.activity) {
    return line(en.echo.activity, atlas.name(phrase.activity));
  }
  if (phrase.intensity !== undefined) {
    return line(en.echo.strong, en.strength.of(phrase.intensity));
  }
  if (phrase.age !== undefined) {
    return line(en.echo.you, en.echo.years(phrase.age));
  }
  if (phrase.sex) {
    return line(en.echo.you, en.you.sexes[phrase.sex]);
  }
  const feels = phrase.quality ?? phrase.depth;
  return feels === undefined ? null : line(en.echo.feels, en.echo.feelings[feels] ?? feels);
}
