import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import type { Library } from '../library';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { to } from '../route';
import { spots, type Scene } from '../scene';
import type { MuscleOut, PointOut, Structure } from '../wire';
import { fieldWords, grades, labelOf, movement, numberOf, sentence, sourcesOf, together, unreviewed, warnings } from '../wording';
import { citations, part, questions, referralLines, shortList, trail } from './parts';
import { pictures } from './picture';

/** The page of a muscle and all its knots. */
export function muscle(page: Page, library: Library, muscle: MuscleOut, acts: Acts): TemplateResult {
  const several = muscle.points.length > 1;
  return html`
    ${trail([
      { href: to.list(), name: words.page.all },
      { href: to.region(muscle.region), name: words.capital(muscle.region) },
    ])}
    <div class="sheet">
      ${head(muscle, acts)}
      <div class="sheet-picture">${picture(page, library, muscle, acts)}</div>
      <div class="sheet-text panel">
        ${part('feels', words.muscle.feels, feels(muscle))}
        ${several ? part('sends', words.muscle.sends, sends(library, muscle)) : blank}
        ${part('knots', words.muscle.points(muscle.points.length), knots(page, library, muscle, acts))}
        ${part('hurts', words.muscle.hurts, hurts(muscle))} ${part('causes', words.muscle.causes, causes(muscle))}
        ${careful(library, muscle)} ${part('sure', words.muscle.sure, sure(muscle))}
        ${part('sources', words.muscle.sources, html`<p class="hint">${words.muscle.sourcesHint}</p>
          ${citations(muscle.sources, words.source.none)}`)}
        ${field(muscle)} ${codes(muscle.structures)}
        <p class="print-only">${words.muscle.version(muscle.knowledge, muscle.unknot)}. ${words.foot.notDiagnosis}</p>
      </div>
    </div>
  `;
}

const head = (muscle: MuscleOut, acts: Acts): TemplateResult => html`<div class="sheet-head">
  <div>
    <h1 class="title" tabindex="-1">${muscle.name}</h1>
    <p class="lay-name">${words.capital(muscle.lay)} <span class="quiet" lang="la">${muscle.latin}</span></p>
    <p><span class="tag strong">${unreviewed(muscle.reviewed) ? words.muscle.unreviewed : words.muscle.reviewed(muscle.reviewed)}</span></p>
  </div>
  <button type="button" class="plain print-button" @click=${() => acts.print()}>${words.muscle.print}</button>
</div>`;

/** Returns what the pictures of a muscle show: all its knots, or one. */
export function sceneOf(library: Library, muscle: MuscleOut, side: Page['side'], only: string | null): Scene {
  const shown = muscle.points.filter(({ id }) => only === null || only === id);
  const { essential, wider } = spots(together(shown), side, (zone) => library.zone(zone)?.paired === true);
  return {
    key: `${muscle.id} ${side} ${only ?? ''}`,
    side,
    muscle: muscle.id,
    marks: muscle.points.map((each) => ({ point: each.id, label: labelOf(each), shown: shown.includes(each) })),
    essential,
    wider,
  };
}

function picture(page: Page, library: Library, muscle: MuscleOut, acts: Acts): TemplateResult {
  const scene = sceneOf(library, muscle, page.side, page.point);
  acts.wantShots(scene);
  return pictures(page, library, scene, { name: muscle.name, points: muscle.points.map((point) => ({ id: point.id, label: labelOf(point) })), sided: true }, acts);
}

const feels = (muscle: MuscleOut): TemplateResult => html`<p>${sentence(muscle.symptoms)}</p>
  ${tickable(words.muscle.tickSigns, muscle.signs.map(({ name }) => name))}`;

/** What the finder knows by name, so that the reader can tick just that. */
const tickable = (heading: string, names: readonly string[]): TemplateResult | typeof blank =>
  names.length === 0 ? blank : html`<p class="tickable"><span class="quiet">${heading}:</span> ${names.join('; ')}.</p>`;

const sends = (library: Library, muscle: MuscleOut): TemplateResult => html`<p class="hint">${words.muscle.sendsHint}</p>
  ${referralLines(library, together(muscle.points))}`;

const knots = (page: Page, library: Library, muscle: MuscleOut, acts: Acts): TemplateResult => html`<p class="hint">${words.muscle.pointsHint(muscle.points.length)}</p>
  <ol class="knots">
    ${muscle.points.map((point) => html`<li>${one(page, library, muscle, point, acts)}</li>`)}
  </ol>`;

function one(page: Page, library: Library, muscle: MuscleOut, point: PointOut, acts: Acts): TemplateResult {
  const number = numberOf(point.id);
  const label = labelOf(point);
  const shown = page.point === point.id;
  return html`<article class="knot-card" id="point-${point.id}" aria-labelledby="name-${point.id}">
    <div class="knot-head">
      <h3 id="name-${point.id}" tabindex="-1"><span class="ring">${number}</span> ${label}</h3>
      ${muscle.points.length < 2
        ? blank
        : html`<button type="button" class="plain" aria-pressed=${shown} @click=${() => acts.show(shown ? null : point.id)}>
            ${shown ? words.muscle.shown : words.muscle.show}<span class="hidden">: ${words.muscle.showFor(label)}</span>
          </button>`}
    </div>
    <p><span class="quiet">${words.muscle.lies}:</span> ${sentence(point.location)}</p>
    ${point.noPress === '' ? blank : html`<p>${words.muscle.noPress(point.noPress)}</p>`}
    ${referralLines(library, point.zones)} ${own(point)}
    <p class="grade">
      <span class="tag">${words.confidence[point.confidence]?.tag ?? point.confidence}</span>
      ${point.seen === 'memory' ? html`<span class="quiet">${words.memory}</span>` : blank}
    </p>
    <details class="unfold">
      <summary>${words.muscle.sources}<span class="hidden"> ${words.muscle.showFor(label)}</span></summary>
      ${citations(sourcesOf(muscle, point), words.source.none)}
    </details>
  </article>`;
}

/** Signs and movements that go with this knot and not with the whole muscle. */
function own({ signs, movements }: PointOut): TemplateResult | typeof blank {
  const all = [...signs.map(({ name }) => name), ...movements.map(movement)];
  return all.length === 0
    ? blank
    : html`<p><span class="quiet">${words.muscle.also}:</span> ${all.join('; ')}.</p>`;
}

const hurts = (muscle: MuscleOut): TemplateResult => html`<p>${sentence(muscle.hurtsOn)}</p>
  ${tickable(words.muscle.tickMovements, muscle.movements.map(movement))}`;

const causes = (muscle: MuscleOut): TemplateResult => html`<p>${sentence(muscle.perpetuating)}</p>
  ${muscle.loads.length === 0
    ? blank
    : html`<h3>${words.muscle.loads}</h3>
        ${shortList(muscle.loads.map(({ name, load }) => html`${words.capital(name)} <span class="quiet">${words.muscle.load[load]}</span>`))}`}`;

function careful(library: Library, muscle: MuscleOut): TemplateResult {
  const lines = warnings(muscle, (id) => library.zone(id));
  return html`<section class="part careful" aria-labelledby="careful">
    <h2 id="careful">${words.muscle.careful}</h2>
    <p>${words.muscle.carefulLead}</p>
    ${lines.length === 0
      ? html`<p>${words.muscle.carefulNone}</p>`
      : html`<ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`}
    ${questions(muscle.askFirst)}
  </section>`;
}

function sure(muscle: MuscleOut): TemplateResult {
  const all = grades(muscle.points);
  const fromMemory = muscle.points.some(({ seen }) => seen === 'memory');
  const frequency = words.muscle.frequency[muscle.frequency];
  return html`<ul>
    ${all.map(
      ({ text, numbers }) => html`<li>${all.length < 2 ? blank : words.muscle.knots(numbers.map(String))}${text}</li>`,
    )}
    ${fromMemory ? html`<li>${words.memory}</li>` : blank}
    ${frequency === undefined ? blank : html`<li>${frequency} ${words.muscle.estimate}</li>`}
    <li>${unreviewed(muscle.reviewed) ? words.muscle.unreviewed : words.muscle.reviewed(muscle.reviewed)}.</li>
  </ul>`;
}

const field = (muscle: MuscleOut): TemplateResult => html`<details class="unfold">
  <summary>${words.muscle.field}</summary>
  <dl class="terms">
    ${words.glossary.map(({ word, field: term, text }) => html`<div><dt>${words.capital(word)}</dt><dd>${term}: ${text}</dd></div>`)}
    ${fieldWords(muscle).map(({ word, field: term }) => html`<div><dt>${words.capital(word)}</dt><dd>${term}</dd></div>`)}
  </dl>
</details>`;

const codes = (structures: readonly Structure[]): TemplateResult => html`<details class="unfold codes">
  <summary>${words.muscle.codes}</summary>
  <table>
    <thead>
      <tr><th scope="col">Structure</th><th scope="col">TA98</th><th scope="col">FMA</th><th scope="col">UBERON</th><th scope="col">SNOMED CT</th></tr>
    </thead>
    <tbody>
      ${structures.map(
        ({ name, ta98, fma, uberon, snomed }) => html`<tr>
          <th scope="row">${name}</th>
          ${[ta98, fma, uberon, snomed].map((code) => html`<td>${code === '' ? html`<span class="quiet">${words.muscle.unknownCode}</span>` : code}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>
</details>`;
