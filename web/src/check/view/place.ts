import { html, nothing as blank, svg, type TemplateResult } from 'lit/html.js';
import { outline } from '../../figure/overlay';
import type { View } from '../../figure/manifest';
import type { CloseUp, Cut } from '../closeup';
import { words } from '../messages';
import type { Acts, Page } from '../page';
import { placed, sentence } from '../wording';
import type { Step } from '../wire';

/** Radius of the ring in which to look for the sorest spot, in cm. */
const RING = 3;

/** Where a step takes place: a close-up with the spot, and in words. */
export function place(page: Page, step: Step, acts: Acts): TemplateResult {
  const loaded = page.closeUps.get(`${step.point} ${step.side}`);
  acts.wantCloseUp(step.muscle, step.point, step.side);
  return html`<figure class="place">
    ${loaded?.state === 'there' && loaded.value !== null
      ? picture(loaded.value, step)
      : html`<div class="close-up empty"><p class="hint">${loaded === undefined || loaded.state === 'loading' ? words.exam.drawing : words.exam.noPicture}</p></div>`}
    <figcaption><strong>${words.exam.where}:</strong> ${sentence(step.location)} ${step.press === null ? blank : html`<span class="quiet">${sentence(step.press.around)}</span>`}</figcaption>
  </figure>`;
}

function picture(shown: CloseUp, step: Step): TemplateResult {
  const { cut, view, at } = shown;
  const [x, y] = at;
  const ring = RING * view.perCm;
  return html`<div class="close-up" role="img" aria-label=${words.exam.picture(placed(step), step.location)}>
      ${shown.canvas}
      <svg class="close-up-marks" viewBox=${box(cut)} aria-hidden="true" focusable="false">
        ${shown.outline === null ? blank : outline(shown.outline)}
        ${svg`<g class="aim" transform="translate(${x} ${y})"><circle class="aim-halo" r=${ring}></circle><circle class="aim-ring" r=${ring}></circle><circle class="aim-dot" r=${ring / 12}></circle></g>`}
      </svg>
      ${shown.whole === null ? blank : whole(shown.whole, view, cut)}
    </div>
    ${oriented(view)}`;
}

const box = ({ x, y, width, height }: Cut): string => `${x} ${y} ${width} ${height}`;

const whole = (canvas: HTMLCanvasElement, view: View, { x, y, width, height }: Cut): TemplateResult => html`<div class="whole" aria-hidden="true">
  ${canvas}
  <svg viewBox="0 0 ${view.width} ${view.height}" focusable="false">${svg`<rect x=${x} y=${y} width=${width} height=${height}></rect>`}</svg>
</div>`;

/** Which side of the picture is which side of the person, where one looks from the front or from behind. */
function oriented(view: View): TemplateResult | typeof blank {
  const [right] = view.right;
  if (Math.abs(right) < 0.5 || (view.part !== 'body' && view.part !== 'head')) {
    return blank;
  }
  const [first, last] = right > 0 ? (['right', 'left'] as const) : (['left', 'right'] as const);
  return html`<div class="sides-told quiet" aria-hidden="true"><span>${words.exam.your(first)}</span><span>${words.exam.your(last)}</span></div>`;
}
