import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { en } from '../messages/en';
import type { Atlas } from '../model/atlas';
import { versus, type Ranked } from '../model/ranking';
import type { Factor, Item, MuscleDetail, PointDetail, Source } from '../model/wire';
import type { Acts, Page } from '../page';

/** Everything behind one candidate: what speaks for it, how the number came about, where the point is, who says so. */
export function why(page: Page, atlas: Atlas, muscle: Ranked, first: Ranked, acts: Acts): TemplateResult {
  const detail = page.muscles.get(muscle.muscle);
  const who = `${muscle.point.name}, ${en.sideWord(muscle.side)}`;
  return html`<details class="why" @toggle=${() => acts.wantMuscle(muscle.muscle)}>
    <summary>${en.why.open}<span class="hidden"> ${en.why.openFor(who)}</span></summary>
    <div class="why-body">
      ${reasons(atlas, muscle.point.because ?? [])} ${whyNot(atlas, muscle, first)} ${chain(atlas, muscle, detail?.state === 'there' ? detail.value : null)}
      ${detail?.state === 'there'
        ? place(detail.value, muscle)
        : html`<p class="hint">${detail?.state === 'failed' ? en.why.failed : en.why.loading}</p>`}
    </div>
  </details>`;
}

/** How many reasons for the first in the list are enough. */
const REASONS = 4;

/** What speaks more for the first in the list than for this one. */
function whyNot(atlas: Atlas, muscle: Ranked, first: Ranked): TemplateResult | typeof blank {
  const more = muscle.key === first.key ? [] : versus(first.point, muscle.point).slice(0, REASONS);
  return more.length === 0
    ? blank
    : html`<h4>${en.why.whyNot}</h4>
        <p class="hint">${en.why.whyNotHint(en.placed(first.point.name, first.side))}</p>
        <ul class="factors">
          ${more.map(
            ({ item, other }) => html`<li><span>${itemWords(atlas, item)}</span> <span class="factor">${en.why.versus(item.factor, other)}</span></li>`,
          )}
        </ul>`;
}

/** Returns the words for one thing the person told. */
export function itemWords(atlas: Atlas, item: Item): string {
  if (item.unpainted === true) {
    return en.why.unpainted;
  }
  if (item.phrase !== undefined) {
    return en.quoted(item.phrase);
  }
  if (item.zone !== undefined) {
    return en.placed(atlas.name(item.zone), item.side);
  }
  if (item.symptom !== undefined) {
    return en.capital(en.placed(atlas.name(item.symptom), item.side));
  }
  return item.movement === undefined ? '' : en.capital(en.directed(atlas.name(item.movement), item.side));
}

function reasons(atlas: Atlas, because: readonly Factor[]): TemplateResult | typeof blank {
  const clear = because.filter(({ factor }) => en.times(factor) !== en.times(1));
  const speaks = clear.filter(({ factor }) => factor > 1).sort((a, b) => b.factor - a.factor);
  const against = clear.filter(({ factor }) => factor < 1).sort((a, b) => a.factor - b.factor);
  const list = (heading: string, items: readonly Factor[]): TemplateResult | typeof blank =>
    items.length === 0
      ? blank
      : html`<h4>${heading}</h4>
          <ul class="factors">
            ${items.map((item) => html`<li><span>${itemWords(atlas, item)}</span> <span class="factor">${en.times(item.factor)}</span></li>`)}
          </ul>`;
  return clear.length === 0
    ? blank
    : html`${list(en.why.speaks, speaks)} ${list(en.why.against, against)}
        <p class="hint">${en.why.factorHint}</p>`;
}

function chain(atlas: Atlas, muscle: Ranked, detail: MuscleDetail | null): TemplateResult | typeof blank {
  const { point } = muscle;
  if (point.chain === undefined || point.chain.length === 0 || point.prior === undefined) {
    return blank;
  }
  const wider = en.percent(muscle.probability) !== en.percent(point.probability);
  return html`
    <h4>${en.why.steps}</h4>
    <p class="hint">${en.why.stepsHint}</p>
    <table class="chain">
      <thead>
        <tr>
          <th scope="col">${en.why.counted}</th>
          <th scope="col" class="number">${en.why.factor}</th>
          <th scope="col" class="number">${en.why.after}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">${en.why.before}</th>
          <td class="number"></td>
          <td class="number">${en.percent(point.prior)}</td>
        </tr>
        ${point.chain.map(
          (step) => html`<tr>
            <th scope="row">${itemWords(atlas, step)}</th>
            <td class="number">${en.times(step.factor)}</td>
            <td class="number">${en.percent(step.probability)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${wider ? html`<p class="hint">${en.why.onePoint(pointOf(muscle, detail)?.label ?? point.point, en.percent(muscle.probability))}</p>` : blank}
  `;
}

const pointOf = (muscle: Ranked, detail: MuscleDetail | null): PointDetail | undefined =>
  detail?.points.find(({ id }) => id === muscle.point.point);

function place(detail: MuscleDetail, muscle: Ranked): TemplateResult {
  const point = pointOf(muscle, detail);
  return html`
    ${point?.location
      ? html`<h4>${en.why.where}</h4>
          <p>${en.capital(point.location)}</p>`
      : blank}
    <details class="sources">
      <summary>${en.why.sources}</summary>
      ${sources(detail, point)}
    </details>
  `;
}

function sources(detail: MuscleDetail, point: PointDetail | undefined): TemplateResult {
  const ids = new Set([...(point?.sources ?? []), ...(point?.zones ?? []).flatMap((link) => link.sources ?? [])]);
  const cited = detail.sources.filter(({ id }) => ids.size === 0 || ids.has(id));
  return html`
    ${cited.length === 0
      ? html`<p>${en.why.noSources}</p>`
      : html`<ul>
          ${cited.map((source) => html`<li>${citation(source)}</li>`)}
        </ul>`}
    ${point?.seen === 'memory' ? html`<p>${en.why.memory}</p>` : blank}
    ${detail.reviewed && detail.reviewed !== 'nobody' ? blank : html`<p><strong>${en.why.unreviewed}</strong></p>`}
  `;
}

function citation(source: Source): TemplateResult {
  const seen = source.seen ? en.why.seen[source.seen] : undefined;
  const link = address(source);
  return html`${source.citation}${link === null
    ? blank
    : html` <a href=${link.href} rel="noreferrer noopener" target="_blank">${link.words}</a>`}
  ${seen === undefined ? blank : html`<span class="tag">${seen}</span>`}`;
}

function address(source: Source): { href: string; words: string } | null {
  if (source.doi) {
    return { href: `https://doi.org/${source.doi}`, words: `doi ${source.doi}` };
  }
  if (source.pmid) {
    return { href: `https://pubmed.ncbi.nlm.nih.gov/${source.pmid}/`, words: `PubMed ${source.pmid}` };
  }
  return source.url?.startsWith('https://') ? { href: source.url, words: new URL(source.url).host } : null;
}
