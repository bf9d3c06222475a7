import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { en } from '../messages/en';
import { ranking, shownAtFirst, urgent, type Ranked } from '../model/ranking';
import type { LocateOut } from '../model/wire';
import type { Without } from '../model/without';
import type { Acts, Page } from '../page';

/** How many of the first candidates are followed. */
const FOLLOWED = 3;

/** What the answer would be if one of the spots were not painted. */
export function without(page: Page, out: LocateOut, acts: Acts): TemplateResult | typeof blank {
  const { patches } = page.complaint.sketch.drawing;
  const painted = patches.map(({ id }, at) => ({ id, number: at + 1 })).filter(({ id }) => page.painted.patches.some((spot) => spot.id === id && spot.places.length > 0));
  if (painted.length === 0 || (painted.length === 1 && page.complaint.text.trim() === '')) {
    return blank;
  }
  return html`<section class="without">
    <h3>${en.without.heading}</h3>
    <ul class="plain-list">
      ${painted.map(
        ({ id, number }) => html`<li>
          <button type="button" class="plain" @click=${() => acts.figure.without(id)}>
            ${painted.length === 1 ? en.without.only : en.without.ask(number)}
          </button>
          <div role="status">${told(page.without.get(id), out)}</div>
        </li>`,
      )}
    </ul>
  </section>`;
}

function told(state: Without | undefined, out: LocateOut): TemplateResult | typeof blank {
  if (state === undefined) {
    return blank;
  }
  if (state.state !== 'there') {
    return html`<p class="hint">${state.state === 'loading' ? en.answer.working : en.without.failed}</p>`;
  }
  if (state.value === null || urgent(state.value).length > 0) {
    return html`<p class="hint">${state.value === null ? en.without.gone : en.without.urgent}</p>`;
  }
  return changes(ranking(out.candidates), ranking(state.value.candidates));
}

/** The first of either ranking, with its chance before and after. */
function changes(before: readonly Ranked[], after: readonly Ranked[]): TemplateResult {
  const followed = new Map([...before.slice(0, Math.min(FOLLOWED, shownAtFirst(before))), ...after.slice(0, FOLLOWED)].map((one) => [one.key, one]));
  const chance = (all: readonly Ranked[], key: string): string => en.percent(all.find((one) => one.key === key)?.probability ?? 0);
  return html`<ul class="changes">
    ${[...followed.values()].map(
      ({ key, point, side }) => html`<li class="else-line">
        <span>${en.placed(point.name, side)}</span> <span class="quiet">${en.without.change(chance(before, key), chance(after, key))}</span>
      </li>`,
    )}
  </ul>`;
}
