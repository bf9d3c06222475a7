import { drawBorder, drawHeat, drawWashes, FINE } from '../figure/heat';
import type { ViewMap } from '../figure/map';
import { context } from '../figure/picture';
import { boxAround, type Box } from '../figure/regions';
import type { PaintLayer } from './paint-layer';
import { hatched, type Scene } from './scene';

/** Colours of the line around what nothing explains, and of the keyboard's cursor. */
const UNEXPLAINED = ['#1b1b1b', '#ffffff'] as const;
const CURSOR = ['#0b3b8c', '#ffffff'] as const;

/** Lines reach this many map pixels beyond their zones. */
const BEYOND = 2;

/** What is drawn under the paint of a view: words, heat, unexplained paint and the keyboard's cursor. */
export class WashLayer {
  readonly #canvas: HTMLCanvasElement;
  readonly #map: ViewMap;
  readonly #paint: PaintLayer;
  /** What is drawn, so that it is drawn anew only when that changes. */
  #drawn = '';
  #answer: unknown = null;
  #frame = 0;

  constructor(canvas: HTMLCanvasElement, map: ViewMap, paint: PaintLayer) {
    this.#canvas = canvas;
    this.#map = map;
    this.#paint = paint;
  }

  /** Shows a scene with the cursor on a zone, or nowhere with 0, in the next frame. */
  show(scene: Scene, cursor: number): void {
    const { read, heat, unexplained, answer } = scene;
    const wanted = JSON.stringify([read, heat, unexplained, cursor]);
    if (wanted === this.#drawn && (answer === this.#answer || unexplained.length === 0)) {
      return;
    }
    this.#drawn = wanted;
    this.#answer = answer;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw(scene, cursor));
  }

  #draw({ read, heat, unexplained }: Scene, cursor: number): void {
    const all = [...read, ...(heat?.essential ?? []), ...(heat?.spillover ?? []), ...unexplained, cursor];
    const pen = this.#penWithin(boxAround(this.#map, all));
    if (pen === null) {
      return;
    }
    drawWashes(pen, this.#map, hatched(read));
    if (heat !== null) {
      drawHeat(pen, this.#map, heat.essential, heat.spillover);
    }
    const left = new Set(unexplained);
    this.#border(pen, unexplained, (index) => this.#paint.isPainted(index) && left.has(this.#map.zones[index] as number), UNEXPLAINED, 2 * FINE);
    this.#border(pen, [cursor], (index) => this.#map.zones[index] === cursor, CURSOR, 3 * FINE);
  }

  #border(pen: CanvasRenderingContext2D, zones: readonly number[], inside: (index: number) => boolean, colours: readonly [string, string], thickness: number): void {
    const box = boxAround(this.#map, zones);
    if (box !== undefined) {
      drawBorder(pen, this.#map, box, inside, colours, thickness);
    }
  }

  /** The canvas is no larger than what is drawn: large canvases make every frame dear. */
  #penWithin(box: Box | undefined): CanvasRenderingContext2D | null {
    if (box === undefined) {
      this.#canvas.width = this.#canvas.height = 1;
      return null;
    }
    const { width, height } = this.#map;
    const left = Math.max(0, box.left - BEYOND);
    const top = Math.max(0, box.top - BEYOND);
    const wide = Math.min(width, box.right + 1 + BEYOND) - left;
    const high = Math.min(height, box.bottom + 1 + BEYOND) - top;
    this.#canvas.width = wide * FINE;
    this.#canvas.height = high * FINE;
    const { style } = this.#canvas;
    style.left = `${(100 * left) / width}%`;
    style.top = `${(100 * top) / height}%`;
    style.width = `${(100 * wide) / width}%`;
    style.height = `${(100 * high) / height}%`;
    const pen = context(this.#canvas);
    pen.translate(-left * FINE, -top * FINE);
    return pen;
  }
}
