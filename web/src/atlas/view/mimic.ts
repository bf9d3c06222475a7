import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import type { Library } from '../library';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { to } from '../route';
import { spots, type Scene } from '../scene';
import type { MimicOut } from '../wire';
import { movement, sentence, unreviewed } from '../wording';
import { citations, part, questions, referralLines, shortList, trail } from './parts';
import { pictures } from './picture';

/** The page of a look-alike. */
export function mimic(page: Page, library: Library, mimic: MimicOut, acts: Acts): TemplateResult {
  const scene = sceneOf(library, mimic, page.side);
  acts.wantShots(scene);
  return html`
    ${trail([{ href: to.list(), name: words.page.all }])}
    <div class="sheet">
      <div class="sheet-head">
        <div>
          <h1 class="title" tabindex="-1">${mimic.name}</h1>
          <p class="lay-name">
            ${mimic.lay.toLowerCase() === mimic.name.toLowerCase() ? blank : words.capital(mimic.lay)}
            <span class="quiet">${words.mimic.kind[mimic.kind] ?? mimic.kind}</span>
          </p>
          <p class="quiet">${words.mimic.lead}</p>
          <p><span class="tag strong">${unreviewed(mimic.reviewed) ? words.muscle.unreviewed : blank}</span></p>
        </div>
        <button type="button" class="plain print-button" @click=${() => acts.print()}>${words.muscle.print}</button>
      </div>
      <div class="sheet-picture">${pictures(page, library, scene, { name: '', points: [], sided: mimic.paired }, acts)}</div>
      <div class="sheet-text panel">
        ${mimic.advice === '' ? blank : part('advice', words.mimic.advice, html`<p>${sentence(mimic.advice)}</p>`)}
        ${mimic.askFirst.length === 0 ? blank : html`<section class="part careful">${questions(mimic.askFirst)}</section>`}
        ${part('felt', words.mimic.felt, referralLines(library, mimic.zones))}
        ${mimic.signs.length === 0 ? blank : part('signs', words.mimic.signs, shortList(mimic.signs.map(({ name }) => words.capital(name))))}
        ${mimic.movements.length === 0
          ? blank
          : part('movements', words.mimic.movements, shortList(mimic.movements.map((each) => words.capital(movement(each)))))}
        ${part('sources', words.muscle.sources, citations(mimic.sources, words.mimic.noSources))}
        <p class="print-only">${words.muscle.version(mimic.knowledge, mimic.unknot)}. ${words.foot.notDiagnosis}</p>
      </div>
    </div>
  `;
}

function sceneOf(library: Library, mimic: MimicOut, chosen: Page['side']): Scene {
  const side = mimic.paired ? chosen : 'mid';
  const { essential, wider } = spots(mimic.zones, side, (zone) => library.zone(zone)?.paired === true);
  return { key: `mimic ${mimic.id} ${side}`, side, muscle: null, marks: [], essential, wider };
}
