import { html, nothing as blank, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { en } from '../messages/en';
import { currentPatch } from '../model/drawing';
import type { Acts, Page } from '../page';
import { icon, type IconName } from './icons';

/** Widths of the brush, in cm. */
const SIZES = [1, 2.8, 6] as const;
const CLOSER = 1.5;

/** Brush, eraser, sizes and the rest; within reach of the thumb on a phone. */
export function tools(page: Page, acts: Acts): TemplateResult {
  const { erasing, size } = page.look.tool;
  const { sketch } = page.complaint;
  const { figure } = acts;
  const empty = sketch.drawing.patches.length === 0;
  return html`<div class="tools" role="group" aria-label=${en.tools.label}>
    <div class="tool-set segments">
      ${segment('brush', en.tools.brush, !erasing, () => figure.tool({ erasing: false }))}
      ${segment('eraser', en.tools.eraser, erasing, () => figure.tool({ erasing: true }))}
    </div>
    <fieldset class="tool-set sizes">
      <legend class="hidden">${en.tools.sizes}</legend>
      ${SIZES.map(
        (cm, at) => html`<label class="size" title=${en.tools.size(cm)}>
          <input type="radio" name="size" class="hidden" .checked=${live(cm === size)} @change=${() => figure.tool({ size: cm })} />
          <span class="size-dot size-${at}" aria-hidden="true"></span><span class="hidden">${en.tools.size(cm)}</span>
        </label>`,
      )}
    </fieldset>
    <div class="tool-set">
      ${button('undo', en.tools.undo, sketch.past.length === 0, () => figure.undo())}
      ${button('redo', en.tools.redo, sketch.future.length === 0, () => figure.redo())}
      ${button('clear', en.tools.clear, empty, () => figure.clear())}
      ${button('mirror', en.tools.mirror, (currentPatch(sketch)?.ops.length ?? 0) === 0, () => figure.mirror())}
    </div>
    ${page.look.room === 'wide' ? zoom(acts) : blank}
  </div>`;
}

/** Enlarges the picture without two fingers. */
export const zoom = (acts: Acts): TemplateResult => html`<div class="zoom" role="group" aria-label=${en.figure.zoom}>
  ${button('closer', en.tools.zoomIn, false, () => acts.figure.zoom(CLOSER))}
  ${button('farther', en.tools.zoomOut, false, () => acts.figure.zoom(1 / CLOSER))}
</div>`;

const segment = (name: IconName, words: string, on: boolean, act: () => void): TemplateResult =>
  html`<button type="button" class="segment" aria-pressed=${on} @click=${act}>${icon(name)}<span class="tool-word">${words}</span></button>`;

const button = (name: IconName, words: string, off: boolean, act: () => void): TemplateResult =>
  html`<button type="button" class="tool" title=${words} aria-label=${words} ?disabled=${off} @click=${act}>${icon(name)}</button>`;
