import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Figure } from '../figure/manifest';
import { en } from '../messages/en';
import { has } from '../model/complaint';
import { hardlyExplained } from '../model/ranking';
import { placesSure } from '../model/reading';
import { figureOf, type Acts, type FigureState, type Page } from '../page';
import { pointedAt, shownCandidate } from '../stage/scene-of';
import { ALL_GROUPS, firstIn, groupOf, viewsIn, viewsShown, viewToShow } from '../stage/views';
import { files } from './files';
import { readBack } from './read-back';
import { spots } from './spots';
import { tools, zoom } from './tools';

type There = Extract<FigureState, { state: 'there' }>;

/** Where a person paints what hurts, and sees what may be behind it. */
export function figure(page: Page, acts: Acts): TemplateResult {
  const state = page.look.figure;
  const known = figureOf(state);
  return html`<section id="figure" class="panel figure" aria-labelledby="figure-heading" @keydown=${(event: KeyboardEvent) => acts.figure.key(event)}>
    <div class="figure-head">
      <h2 id="figure-heading">${en.figure.heading}</h2>
      <p class="hint figure-hint">${en.figure.hint}</p>
    </div>
    ${body(page, state, known, acts)}
    ${state.state === 'there' && page.look.room !== 'tiny' ? legend(page, state, acts) : blank}
    ${readBack(page, acts)} ${spots(page, acts)}
    ${known !== null && page.look.room === 'narrow' ? kinds(page, known, acts) : blank} ${files(page, acts)}
    <p class="hidden" role="status" id="figure-says">${page.look.says}</p>
  </section>`;
}

function body(page: Page, state: FigureState, known: Figure | null, acts: Acts): TemplateResult {
  if (state.state === 'failed') {
    return html`<div class="note" role="status">
      <p>${en.figure.trouble[state.trouble]}</p>
      ${state.trouble === 'missing' ? html`<button type="button" class="plain" @click=${() => acts.figure.again()}>${en.figure.again}</button>` : blank}
    </div>`;
  }
  if (page.look.room === 'tiny') {
    return html`<p class="note">${en.figure.trouble.tiny}</p>`;
  }
  return html`
    <div class="figure-rows">${known !== null ? html`${looks(page, known, acts)} ${page.look.room === 'wide' ? kinds(page, known, acts) : blank}` : html`<div class="looks"></div>`}</div>
    ${known !== null ? panes(page, known, acts) : html`<div class="panes"><p class="hint">${en.figure.loading}</p></div>`}
    ${tools(page, acts)}
  `;
}

const kinds = (page: Page, figure: Figure, acts: Acts): TemplateResult => html`<fieldset class="kinds segments">
  <legend class=${page.look.room === 'wide' ? 'hidden' : 'small-heading'}>${en.figure.kinds['label']}</legend>
  ${figure.manifest.figures.map(
    (kind) => html`<label class="segment">
      <input type="radio" name="kind" class="hidden" .checked=${live(kind === page.look.kind)} @change=${() => acts.figure.kind(kind)} />
      <span>${en.figure.kinds[kind] ?? en.capital(kind)}</span>
    </label>`,
  )}
</fieldset>`;

/** The parts of the body one can turn to: whole groups side by side where there is room, else one view after the other. */
function looks(page: Page, figure: Figure, acts: Acts): TemplateResult {
  const group = groupOf(page.look.view);
  const to = (on: boolean, words: string, view: string): TemplateResult =>
    html`<button type="button" class="segment" aria-pressed=${on} @click=${() => acts.figure.turnTo(view)}>${words}</button>`;
  if (page.look.room === 'wide') {
    return html`<div class="looks segments" role="group" aria-label=${en.figure.looks}>
      ${ALL_GROUPS.map((each) => to(each === group, en.figure.look[each], firstIn(each)))}
    </div>`;
  }
  const within = group === 'body' || group === 'sides' ? [] : viewsIn(figure, group);
  return html`<div class="looks" role="group" aria-label=${en.figure.looks}>
    <div class="segments">
      ${(['front', 'back', 'left', 'right'] as const).map((view) => to(view === page.look.view, en.figure.look[view], view))}
      ${(['head', 'hands', 'feet'] as const).map((each) => to(each === group, en.figure.look[each], firstIn(each)))}
    </div>
    ${within.length === 0
      ? blank
      : html`<div class="segments within">${within.map((view) => to(view === page.look.view, en.figure.short(view), view))}</div>`}
  </div>`;
}

function panes(page: Page, figure: Figure, acts: Acts): TemplateResult {
  const { view, kind, room } = page.look;
  const shown = viewsShown(figure, view, room === 'wide');
  return html`<div class="panes" data-group=${groupOf(view)}>
    ${repeat(
      shown,
      (id) => `${kind} ${id}`,
      (id) => html`${acts.figure.pane(id)}`,
    )}
    ${room === 'narrow' ? html`${begin(page)} ${zoom(acts)}` : blank}
  </div>`;
}

/** What to do first, where there is no room for it above the figure. */
const begin = (page: Page): TemplateResult | typeof blank =>
  page.complaint.sketch.drawing.patches.length > 0 || page.painted.places.length > 0 ? blank : html`<p class="begin hint">${en.figure.begin}</p>`;

/** What the drawings over the figure mean, as far as they are there; with a way to the muscle where it is out of sight. */
function legend(page: Page, { ground }: There, acts: Acts): TemplateResult | typeof blank {
  const { drawings, view, room } = page.look;
  const shown = drawings === null ? null : shownCandidate(page);
  const words = placesSure(page.understood).some((place) => !has(page.complaint.denied, place)) ? en.figure.hatched : blank;
  if (shown === null || drawings === null) {
    return words === blank ? blank : html`<p class="hint legend">${words}</p>`;
  }
  const name = en.placed(shown.point.name, shown.side);
  const seen = viewToShow(ground.figure, drawings, shown.point.point, shown.side, view, room === 'wide');
  const outlined = page.answer !== null && hardlyExplained(page.answer).some(({ zone }) => zone !== undefined);
  return html`<p class="hint legend">
    ${seen === view
      ? en.figure.shows(name)
      : html`${en.figure.elsewhere(name)} <button type="button" class="plain" @click=${() => acts.figure.turnTo(seen)}>${en.figure.view(seen)}</button>`}
    ${pointedAt(page) === null ? blank : en.figure.legend.heat} ${words} ${outlined ? en.figure.legend.outline : blank}
  </p>`;
}
