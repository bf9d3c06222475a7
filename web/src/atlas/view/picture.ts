import { html, nothing as blank, svg, type TemplateResult } from 'lit/html.js';
import { outline } from '../../figure/overlay';
import type { Library } from '../library';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import type { Scene, Spot } from '../scene';
import type { Placed, Shot, Shots } from '../shots';
import { numberOf } from '../wording';

/** What stands around the pictures of a scene. */
export interface Caption {
  /** What is outlined; empty where nothing is. */
  readonly name: string;
  /** Points one can choose between. */
  readonly points: readonly { readonly id: string; readonly label: string }[];
  /** Whether there is a left and a right one. */
  readonly sided: boolean;
}

/** The pictures of a scene with their controls and their key. */
export function pictures(page: Page, library: Library, scene: Scene, caption: Caption, acts: Acts): TemplateResult {
  if (page.shots.get(scene.key)?.state === 'failed') {
    return html`<p class="panel quiet" role="status">${words.picture.failed}</p>`;
  }
  return html`<section class="pictures panel" aria-label=${words.picture.heading}>
    ${caption.sided ? sides(page, acts) : blank} ${caption.points.length > 1 ? which(page, caption, acts) : blank}
    ${shots(page, library, scene, caption)}
    ${inside(library, scene)} ${legend(page, scene)}
  </section>`;
}

const sides = (page: Page, acts: Acts): TemplateResult =>
  choice(
    words.picture.side,
    'side',
    (['left', 'right'] as const).map((side) => ({ word: words.picture.sides[side], name: '', on: page.side === side, choose: () => acts.side(side) })),
  );

const which = (page: Page, { points }: Caption, acts: Acts): TemplateResult =>
  choice(words.picture.which, 'point', [
    { word: words.picture.all, name: '', on: page.point === null, choose: () => acts.show(null) },
    ...points.map(({ id, label }) => ({ word: numberOf(id), name: label, on: page.point === id, choose: () => acts.show(id) })),
  ]);

interface Option {
  readonly word: string;
  /** The rest of the name, for a screen reader. */
  readonly name: string;
  readonly on: boolean;
  readonly choose: () => void;
}

const choice = (legend: string, group: string, options: readonly Option[]): TemplateResult => html`<fieldset class="choice">
  <legend>${legend}</legend>
  <div class="options">
    ${options.map(
      ({ word, name, on, choose }) => html`<label class="option">
        <input type="radio" name=${group} .checked=${on} @change=${choose} />
        <span>${word}<span class="hidden"> ${name}</span></span>
      </label>`,
    )}
  </div>
</fieldset>`;

function shots(page: Page, library: Library, scene: Scene, caption: Caption): TemplateResult {
  const loaded = page.shots.get(scene.key);
  if (loaded?.state !== 'there') {
    return html`<div class="shots" aria-busy="true"><p class="hint waiting">${words.picture.loading}</p></div>`;
  }
  const all = loaded.value.shots;
  return html`<div class="shots of-${all.length}">
    ${all.map((shot, at) => one(loaded.value, shot, library, scene, caption, all.length === 3 && at > 0 ? DISCS.small : all.length === 2 ? DISCS.middle : DISCS.large))}
  </div>`;
}

/** How many discs of a knot would fill the height of a picture: on a large picture they may be small. */
const DISCS = { large: 16, middle: 13, small: 9 } as const;

/** @param discs how many discs would fill the height */
function one({ figure }: Shots, shot: Shot, library: Library, scene: Scene, caption: Caption, discs: number): TemplateResult {
  const { crop, view } = shot;
  const name = words.picture.view[view.id] ?? view.id;
  const seen = (spots: readonly Spot[]): string[] =>
    spots.filter(({ zone, side }) => shot.zones.has(figure.number(zone, side))).map(({ zone, side }) => placed(library, zone, side));
  const alt = words.picture.alt(name, told(shot, caption, scene, seen(scene.essential), seen(scene.wider)));
  return html`<figure class="shot">
    <div class="shot-frame" role="img" aria-label=${alt}>
      ${shot.canvas}
      <svg class="shot-marks" viewBox="${crop.x} ${crop.y} ${crop.width} ${crop.height}" aria-hidden="true" focusable="false">
        ${shot.outline === null ? blank : outline(shot.outline)}
        ${shot.marks.map((mark) => knot(mark, crop.height / discs / 2))}
      </svg>
    </div>
    ${view.part === 'body' || view.part === 'head' ? oriented(name, view.right[0]) : html`<figcaption>${name}</figcaption>`}
  </figure>`;
}

const placed = (library: Library, zone: string, side: Spot['side']): string =>
  side === 'mid' ? library.name(zone) : `${library.name(zone)} (${words.picture.onSide(side)})`;

function told(shot: Shot, caption: Caption, scene: Scene, essential: readonly string[], wider: readonly string[]): string[] {
  const side = scene.side === 'mid' ? '' : words.picture.onSide(scene.side);
  const points = shot.marks.filter(({ shown }) => shown).map(({ label, point }) => `${numberOf(point)} ${label}`);
  return [
    ...(shot.outline === null ? [] : [words.picture.altOutline(caption.name, side)]),
    ...(points.length === 0 ? [] : [words.picture.altPoints(points)]),
    ...(essential.length === 0 ? [] : [words.picture.altMain(essential)]),
    ...(wider.length === 0 ? [] : [words.picture.altWider(wider)]),
  ];
}

/** A numbered disc; the number is that of the knot in the text. */
const knot = ({ at: [x, y], point, shown }: Placed, size: number): TemplateResult => svg`<g
  class="knot ${shown ? '' : 'faint'}"
  transform="translate(${x} ${y})"
>
  <circle r=${size}></circle>
  <text dy="0.36em" font-size=${size * 1.3} text-anchor="middle">${numberOf(point)}</text>
</g>`;

/** The name of a view with which side of the picture is which side of the person, where one looks from the front or from behind. */
function oriented(name: string, right: number): TemplateResult {
  if (Math.abs(right) < 0.5) {
    return html`<figcaption>${name}</figcaption>`;
  }
  const { left: leftWord, right: rightWord } = words.picture;
  const [first, last] = right > 0 ? [rightWord, leftWord] : [leftWord, rightWord];
  return html`<figcaption class="oriented">
    <span aria-hidden="true">${first}</span><span>${name}</span><span aria-hidden="true">${last}</span>
  </figcaption>`;
}

function inside(library: Library, scene: Scene): TemplateResult | typeof blank {
  const deep = [...scene.essential, ...scene.wider].filter(({ zone }) => library.zone(zone)?.internal === true);
  const names = [...new Set(deep.map(({ zone }) => library.name(zone).toLowerCase()))];
  return names.length === 0 ? blank : html`<p class="hint">${words.picture.inside(names)}</p>`;
}

function legend(page: Page, scene: Scene): TemplateResult {
  const loaded = page.shots.get(scene.key);
  const drawn = loaded?.state === 'there' ? loaded.value.shots : [];
  const deep = drawn.some(({ outline }) => outline?.deep === true);
  return html`<ul class="legend" aria-label=${words.picture.legend}>
    ${scene.muscle === null ? blank : html`<li><span class="swatch outlined ${deep ? 'deep' : ''}" aria-hidden="true"></span>${deep ? words.picture.deep : words.picture.outline}</li>`}
    ${scene.marks.length === 0 ? blank : html`<li><span class="swatch ring" aria-hidden="true"></span>${words.picture.point}</li>`}
    ${scene.essential.length === 0 ? blank : html`<li><span class="swatch essential" aria-hidden="true"></span>${words.picture.essential}</li>`}
    ${scene.wider.length === 0 ? blank : html`<li><span class="swatch spillover" aria-hidden="true"></span>${words.picture.spillover}</li>`}
  </ul>`;
}
