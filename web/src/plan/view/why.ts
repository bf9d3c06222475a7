import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { bar, cited } from '../../check/view/parts';
import { sentence } from '../../check/wording';
import { en } from '../../messages/en';
import { figure, strengthOf, words } from '../messages';
import type { Acts, Page } from '../page';
import type { Contributor, PlanState, PointOut, Strength } from '../wire';
import { button } from './parts';
import { questions } from './questions';

/** What may add to the pain, the strongest first, and a few questions that make it clearer. */
export function why(page: Page, { why: told, points }: PlanState, acts: Acts): TemplateResult {
  const most = Math.max(1e-9, ...told.contributors.map(({ score }) => score));
  return html`<section class="screen">
    <h1 tabindex="-1">${words.why.heading}</h1>
    <p class="lead-text">${told.note === '' ? words.why.lead : told.note}</p>
    ${points.length === 0 ? blank : aims(points)} ${questions(page, told, acts)}
    ${told.contributors.length === 0
      ? html`<p>${words.why.none}</p>`
      : html`<ol class="contributors">
          ${repeat(
            told.contributors,
            ({ id }) => id,
            (each) => html`<li>${contributor(page, each, each.score / most, acts)}</li>`,
          )}
        </ol>`}
    ${told.measures === null || told.measures.text.length === 0
      ? blank
      : html`<section class="part">
          <h2>${words.why.measures}</h2>
          <ul class="sentences">${told.measures.text.map((text) => html`<li>${text}</li>`)}</ul>
        </section>`}
    ${told.notMine.length === 0
      ? blank
      : html`<section class="part">
          <h2>${words.why.notMineHeading}</h2>
          <ul class="changes">
            ${told.notMine.map(
              ({ id, name }) => html`<li>
                <span>${name}</span> ${button(page, acts, { act: 'notMine', factor: id, on: false }, html`${words.why.mineAfterAll}<span class="hidden">: ${name}</span>`)}
              </li>`,
            )}
          </ul>
        </section>`}
  </section>`;
}

const aims = (points: readonly PointOut[]): TemplateResult => html`<details class="fold">
  <summary>${words.why.points} <span class="quiet">(${points.length})</span></summary>
  <ul class="aims">
    ${points.map(
      ({ muscle, name, lay, side, probability, stateText }) => html`<li>
        <a href="/atlas.html#/muscle/${muscle}">${side === 'mid' ? name : en.placed(name, side)}</a> <span class="quiet">${lay}</span>
        <span>${stateText} <span class="chance">${en.chance(probability)}</span></span>
      </li>`,
    )}
  </ul>
</details>`;

function contributor(page: Page, each: Contributor, share: number, acts: Acts): TemplateResult {
  return html`<article class="outcome contributor">
    <h2>${each.name}</h2>
    <p class="level ${each.level}">${sentence(each.levelText)} <span class="quiet small">${words.why.from[each.from] ?? ''}</span></p>
    ${bar(Math.min(1, share))}
    <p>${each.about}</p>
    ${each.muscles.length === 0
      ? blank
      : html`<p class="small">
          ${words.why.muscles}: ${each.muscles.map(({ id, name }, at) => html`${at > 0 ? ', ' : ''}<a href="/atlas.html#/muscle/${id}">${name}</a>`)}
        </p>`}
    ${each.firstChange === null || each.firstChange === '' ? blank : html`<p><strong>${words.why.change}:</strong> ${sentence(each.firstChange)}</p>`}
    ${each.askDoctor === null || each.askDoctor === '' ? blank : html`<p class="note soon"><strong>${words.why.ask}:</strong> ${sentence(each.askDoctor)}</p>`}
    ${each.helps.length === 0 ? blank : html`<p class="small">${words.why.helps}: ${each.helps.map(({ name }) => name).join(', ')}.</p>`}
    ${each.parts.length === 0
      ? blank
      : html`<details class="small-fold">
          <summary>${words.why.parts}<span class="hidden">: ${each.name}</span></summary>
          <p class="hint">${words.why.partsHint(figure(each.score))}</p>
          <ul class="factors">
            ${each.parts.map(({ text, value }) => html`<li><span>${text}</span> <span class="factor">${figure(value)}</span></li>`)}
          </ul>
        </details>`}
    ${each.strengths.length === 0
      ? blank
      : html`<details class="small-fold">
          <summary>${words.why.studies(each.strengths.length)}<span class="hidden">: ${each.name}</span></summary>
          <ul class="studies">${each.strengths.map((strength) => html`<li>${study(page, strength, acts)}</li>`)}</ul>
        </details>`}
    ${cited(page, each.sources, acts)}
    ${button(page, acts, { act: 'notMine', factor: each.id, on: true }, html`${words.why.notMine}<span class="hidden">: ${each.name}</span>`)}
  </article>`;
}

const study = (page: Page, each: Strength, acts: Acts): TemplateResult => html`
  <p>${each.nothing ? html`<strong>${words.why.nothing}</strong> ` : blank}${sentence(each.text)} ${strengthOf(each)}</p>
  <p class="quiet small">${each.design === '' ? blank : words.why.design(each.design)} ${each.certainty === '' ? blank : words.why.certainty(each.certainty)}</p>
  ${each.source !== '' ? cited(page, [each.source], acts) : each.assumed ? cited(page, [words.why.assumed(each.assumed)], acts) : blank}
`;
