import { en } from '../messages/en';
import type { View } from '../figure/manifest';
import type { Spot } from './strokes';
import { panned, showing, whole, zoomed, type Size, type Zoom } from './zoom';

/** The name under the brush stays in its corner while the brush is this near the middle, as a share of the width. */
const SWAY = 0.08;

/** Returns a fresh element of a class. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, words = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = words;
  return made;
}

/** The elements of one view on the page: caption, sides, and the picture with its layers, which can be enlarged. */
export class PaneFrame {
  readonly root = element('figure', 'pane');
  /** Takes the pointer and the keys. */
  readonly ground = element('div', 'pane-ground');
  readonly picture = element('canvas', 'layer');
  readonly washes = element('canvas', 'layer');
  readonly paint = element('canvas', 'layer');
  readonly marks = element('div', 'layer');
  readonly #view: View;
  readonly #sheet = element('div', 'pane-sheet');
  readonly #fit = element('div', 'pane-fit');
  readonly #ring = element('div', 'ring');
  readonly #label = element('div', 'brush-label');
  readonly #waiting: HTMLElement;
  readonly #watch: ResizeObserver;
  #size: Size = { width: 1, height: 1 };
  /** Where the picture lies in its place before it is enlarged, and how large one of its pixels is there. */
  #left = 0;
  #top = 0;
  #perPixel = 1;
  #zoom: Zoom = whole;

  constructor(view: View) {
    this.#view = view;
    const words = en.figure.view(view.id);
    this.#waiting = element('p', 'pane-waiting hint', en.figure.loading);
    this.ground.tabIndex = 0;
    this.ground.setAttribute('role', 'application');
    this.ground.setAttribute('aria-label', en.figure.keys(words));
    this.ground.dataset['view'] = view.id;
    this.#ring.hidden = true;
    this.#label.hidden = true;
    this.#fit.append(this.picture, this.washes, this.paint, this.marks, this.#ring);
    this.#sheet.append(this.#fit);
    this.ground.append(this.#sheet, this.#label, this.#waiting);
    const [left, right] = sideWords(view);
    const sides = element('div', 'pane-sides');
    sides.append(element('span', '', left), element('figcaption', '', words), element('span', '', right));
    this.root.append(sides, this.ground);
    this.#watch = new ResizeObserver(() => this.#fitIn());
    this.#watch.observe(this.ground);
  }

  /** Stops watching the page. */
  close(): void {
    this.#watch.disconnect();
    this.root.remove();
  }

  /** Takes away the words that stand in for the picture. */
  ready(): void {
    this.#waiting.remove();
  }

  /** Returns the pixel position of the view under a position of the window. */
  spot(x: number, y: number): Spot {
    const box = this.#fit.getBoundingClientRect();
    return [((x - box.left) / box.width) * this.#view.width, ((y - box.top) / box.height) * this.#view.height];
  }

  /** Returns how many pixels of the view one CSS pixel of the window covers. */
  get pixelsPerCss(): number {
    return 1 / (this.#perPixel * this.#zoom.scale);
  }

  get isZoomed(): boolean {
    return this.#zoom.scale > 1;
  }

  /** Enlarges about a position of the window, or about the middle. */
  zoomBy(factor: number, x?: number, y?: number): void {
    const box = this.ground.getBoundingClientRect();
    const at = x === undefined || y === undefined ? [box.width / 2, box.height / 2] as const : [x - box.left, y - box.top] as const;
    this.#turnTo(zoomed(this.#zoom, this.#size, factor, at[0], at[1]));
  }

  moveBy(dx: number, dy: number): void {
    this.#turnTo(panned(this.#zoom, this.#size, dx, dy));
  }

  /** Brings a pixel of the view into sight. */
  bringIn([px, py]: Spot): void {
    this.#turnTo(showing(this.#zoom, this.#size, this.#left + px * this.#perPixel, this.#top + py * this.#perPixel));
  }

  /** Shows the brush over a pixel position, and what is under it; hides it for nothing. */
  brush(at: Spot | null, radiusCm: number, erasing: boolean, name: string): void {
    this.#ring.classList.toggle('erasing', erasing);
    this.#ring.hidden = at === null;
    this.#label.hidden = at === null || name === '';
    if (at === null) {
      return;
    }
    const radius = radiusCm * this.#view.perCm * this.#perPixel;
    const [x, y] = [at[0] * this.#perPixel, at[1] * this.#perPixel];
    this.#ring.style.width = this.#ring.style.height = `${2 * radius}px`;
    this.#ring.style.transform = `translate(${x - radius}px, ${y - radius}px)`;
    this.#tell(name, this.#left + x);
  }

  /** Shows the name of what the keys are at; hides it for nothing. */
  name(at: Spot | null, words: string): void {
    this.#ring.hidden = true;
    this.#label.hidden = at === null;
    if (at !== null) {
      this.#tell(words, this.#left + at[0] * this.#perPixel);
    }
  }

  /** Writes a name into the upper corner away from a place, above the hand and off the paint. */
  #tell(name: string, x: number): void {
    this.#label.textContent = name;
    const share = (x * this.#zoom.scale + this.#zoom.x) / this.#size.width;
    if (share < 0.5 - SWAY || share > 0.5 + SWAY) {
      this.#label.classList.toggle('end', share < 0.5);
    }
  }

  #fitIn(): void {
    const { clientWidth: width, clientHeight: height } = this.ground;
    this.#size = { width, height };
    const share = Math.min(width / this.#view.width, height / this.#view.height);
    const [w, h] = [this.#view.width * share, this.#view.height * share];
    this.#perPixel = share;
    this.#left = (width - w) / 2;
    this.#top = (height - h) / 2;
    const { style } = this.#fit;
    style.width = `${w}px`;
    style.height = `${h}px`;
    style.left = `${this.#left}px`;
    style.top = `${this.#top}px`;
    this.#turnTo(panned(this.#zoom, this.#size, 0, 0));
  }

  #turnTo(zoom: Zoom): void {
    this.#zoom = zoom;
    this.#sheet.style.transform = zoom.scale === 1 ? '' : `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})`;
  }
}

/** Which side of the person is at the left and at the right edge of a picture; where it shows one side only, its name says so. */
function sideWords({ part, right }: View): [string, string] {
  if (part.startsWith('left_') || part.startsWith('right_') || Math.abs(right[0]) < 0.5) {
    return ['', ''];
  }
  return right[0] > 0 ? [en.figure.your('right'), en.figure.your('left')] : [en.figure.your('left'), en.figure.your('right')];
}
