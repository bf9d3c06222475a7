import { html, svg, type TemplateResult } from 'lit/html.js';
import type { View } from './manifest';

/** Something to mark with a ring, in 1x pixels of a view. */
export interface PointMark {
  readonly at: readonly [number, number];
  readonly label: string;
  /** The main one is drawn larger. */
  readonly main?: boolean;
  /** The label stands to the left, where there is room for it. */
  readonly leftward?: boolean;
}

/** A muscle outline in 1x pixels of a view. */
export interface Outline {
  readonly path: string;
  readonly deep: boolean;
  /** Drawn faintly where it is only context. */
  readonly faint?: boolean;
}

/** Returns the drawing of muscles and points over a picture; looks are classes of `style/marks.css`. */
export const overlay = (view: View, outlines: readonly Outline[], points: readonly PointMark[]): TemplateResult => html`<svg
  class="overlay"
  viewBox="0 0 ${view.width} ${view.height}"
  aria-hidden="true"
  focusable="false"
>
  ${outlines.map(outline)} ${points.map((point) => pointMark(view, point))}
</svg>`;

/** Returns the outline of a muscle, to stand inside an SVG; a deep one is dashed. */
export const outline = ({ path, deep, faint }: Outline): TemplateResult =>
  svg`<path class="muscle-outline ${deep ? 'deep' : ''} ${faint === true ? 'faint' : ''}" d=${path}></path>`;

/** Mean width of a letter, by its height. */
const LETTER = 0.6;

/** Returns the radius of a mark's ring, the height of its letters, and how far its label reaches from its middle. */
export function reachOf(view: View, { label, main }: PointMark): { readonly size: number; readonly letters: number; readonly room: number } {
  const size = view.width / (main === true ? 48 : 64);
  const letters = view.width / 26;
  return { size, letters, room: 1.8 * size + label.length * letters * LETTER };
}

/** Returns a ring with a cross and a label, to stand inside an SVG. The label stays within the picture. */
export function pointMark(view: View, mark: PointMark): TemplateResult {
  const { at: [x, y], label, main } = mark;
  const { size, letters, room } = reachOf(view, mark);
  const leftward = (mark.leftward === true || x + room > view.width) && x - room > 0;
  const shift = leftward ? 0 : Math.min(0, view.width - x - room);
  return svg`<g class="point-mark ${main === true ? 'main' : ''}" transform="translate(${x} ${y})">
    <circle class="halo" r=${size * 1.35}></circle>
    <circle r=${size}></circle>
    <path d="M${-size * 0.6} 0H${size * 0.6}M0 ${-size * 0.6}V${size * 0.6}"></path>
    <text
      x=${(leftward ? -1.8 : 1.8) * size + shift}
      dy=${shift < 0 ? '1.9em' : '0.35em'}
      font-size=${letters}
      text-anchor=${leftward ? 'end' : 'start'}
    >${label}</text>
  </g>`;
}
