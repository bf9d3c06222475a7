import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import type { Zone } from '../../model/wire';
import type { Library, Sender } from '../library';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { to } from '../route';
import type { Scene } from '../scene';
import type { MimicEntry, MuscleEntry } from '../wire';
import { numberOf, placeNote, placeWarning } from '../wording';
import { part, trail } from './parts';
import { pictures } from './picture';

/** The page of a place: every muscle that can send pain there. */
export function zone(page: Page, library: Library, zone: Zone, acts: Acts): TemplateResult {
  const { muscles, mimics } = library.senders(zone.id);
  const scene = sceneOf(library, zone);
  const about = zone.internal === true ? words.zone.inside : placeNote(zone);
  const warning = placeWarning(zone);
  acts.wantShots(scene);
  return html`
    ${trail([{ href: to.list(), name: words.page.all }])}
    <div class="sheet">
      <div class="sheet-head">
        <div>
          <h1 class="title" tabindex="-1">${zone.name}</h1>
          ${about === null ? blank : html`<p class="lay-name">${about}</p>`}
          <p><a href="/">${words.zone.paint}</a></p>
        </div>
      </div>
      <div class="sheet-picture">${pictures(page, library, scene, { name: '', points: [], sided: false }, acts)}</div>
      <div class="sheet-text panel">
        ${warning === null
          ? blank
          : html`<section class="part careful" aria-labelledby="careful">
              <h2 id="careful">${words.muscle.careful}</h2>
              <p>${warning}</p>
            </section>`}
        ${part('muscles', words.zone.heading, muscles.length === 0 ? html`<p>${words.zone.none}</p>` : html`<p class="hint">${words.zone.order}</p>
              ${muscles.map(({ kind, senders }) => html`<h3><span class="swatch ${kind}" aria-hidden="true"></span>${words.kind[kind]} <span class="quiet">${words.kindHint[kind]}</span></h3>
                  <ul class="senders">
                    ${senders.map(sender)}
                  </ul>`)}`)}
        ${mimics.length === 0
          ? blank
          : part('mimics', words.zone.mimics, html`<ul class="senders">
                ${mimics.map(lookAlike)}
              </ul>`)}
      </div>
    </div>
  `;
}

/** An internal zone is shown by the surface it lies behind. */
function sceneOf(library: Library, zone: Zone): Scene {
  const surface = zone.internal === true && zone.surface ? zone.surface : zone.id;
  const paired = library.zone(surface)?.paired === true;
  const spots = (paired ? (['left', 'right'] as const) : (['mid'] as const)).map((side) => ({ zone: surface, side }));
  return { key: `zone ${zone.id}`, side: 'mid', muscle: null, marks: [], essential: spots, wider: [] };
}

function sender({ cause, reached }: Sender<MuscleEntry>): TemplateResult {
  const notes = [
    cause.points.length > 1 && reached.from.length > 0 ? words.zone.from(reached.from.map(numberOf)) : '',
    words.reach[reached.side],
    reached.measured ? words.measured(reached.strength) : '',
  ].filter((note) => note !== '');
  return html`<li>
    <a href=${reached.from.length === 1 ? to.point(reached.from[0] ?? cause.id) : to.muscle(cause.id)}
      ><span class="card-name">${cause.name}</span> <span class="card-lay">${cause.lay}</span></a
    >
    <span class="quiet">${notes.join(', ')}</span>
  </li>`;
}

const lookAlike = ({ cause, reached }: Sender<MimicEntry>): TemplateResult => html`<li>
  <a href=${to.mimic(cause.id)}><span class="card-name">${cause.name}</span></a>
  <span class="quiet">${[words.mimic.kind[cause.kind] ?? cause.kind, words.reach[reached.side]].filter(Boolean).join(', ')}</span>
</li>`;
