import { html, render, svg } from 'lit/html.js';
import { loadMap, loadPicture } from '../figure/load';
import type { Kind, View } from '../figure/manifest';
import { zoneAt } from '../figure/map';
import { outline, pointMark, reachOf, type PointMark } from '../figure/overlay';
import { context } from '../figure/picture';
import { regionsOf } from '../figure/regions';
import { pixelsOf, type Pixels } from '../figure/surface';
import type { Ground } from '../model/painted';
import { PaintLayer } from './paint-layer';
import { PaneFrame } from './pane-frame';
import { outlinesIn, pointsIn, type Scene } from './scene';
import { WashLayer } from './wash-layer';

/** The pixels of each view as points of the body, made once. */
const made = new WeakMap<object, Pixels>();

/** One view of the figure with all that is drawn on it. */
export class Pane {
  readonly view: View;
  readonly kind: Kind;
  readonly frame: PaneFrame;
  #pixels: Pixels | null = null;
  #paint: PaintLayer | null = null;
  #washes: WashLayer | null = null;
  #scene: Scene | null = null;
  /** The zone the keyboard is at, marked only while the keys work here. */
  #cursor = 0;
  #marked = false;
  constructor(view: View, kind: Kind) {
    this.view = view;
    this.kind = kind;
    this.frame = new PaneFrame(view);
  }

  get pixels(): Pixels | null {
    return this.#pixels;
  }

  get paint(): PaintLayer | null {
    return this.#paint;
  }

  /** Loads the picture and shows it, then what its pixels stand for. */
  async load(ground: Promise<Ground>): Promise<void> {
    const picture = await loadPicture(this.kind, this.view.id);
    const { picture: canvas } = this.frame;
    canvas.width = picture.width;
    canvas.height = picture.height;
    context(canvas).drawImage(picture, 0, 0);
    this.frame.ready();
    const [{ body, figure }, map] = await Promise.all([ground, loadMap(this.kind, this.view.id)]);
    this.#pixels = made.get(map) ?? pixelsOf(map, body);
    made.set(map, this.#pixels);
    this.#paint = new PaintLayer(this.frame.paint, this.#pixels, body, figure);
    this.#washes = new WashLayer(this.frame.washes, map, this.#paint);
    if (this.#scene !== null) {
      this.show(this.#scene);
    }
    this.frame.ground.dataset['ready'] = 'true';
  }

  /** Shows a scene, as far as the picture is there. */
  show(scene: Scene): void {
    this.#scene = scene;
    this.#paint?.show(scene.drawing.patches, scene.current);
    this.#wash();
    this.#mark();
  }

  /** Returns the zone under a pixel position; 0 beside the figure. */
  zoneAt([x, y]: readonly [number, number]): number {
    return this.#pixels === null ? 0 : zoneAt(this.#pixels.map, x, y);
  }

  /** Puts the keyboard's cursor on a zone and marks it. */
  point(number: number): void {
    this.#cursor = number;
    this.#marked = true;
    const middle = this.#pixels === null ? undefined : regionsOf(this.#pixels.map).get(number)?.middle;
    if (middle !== undefined && this.frame.isZoomed) {
      this.frame.bringIn(middle);
    }
    this.frame.name(middle ?? null, this.#scene?.name(number) ?? '');
    this.#wash();
  }

  /** Puts the keyboard's cursor on a zone, or leaves it where it is, without marking it. */
  rest(number = this.#cursor): void {
    this.#cursor = number;
    this.#marked = false;
    this.frame.name(null, '');
    this.#wash();
  }

  get cursor(): number {
    return this.#cursor;
  }

  /** Puts the label of a point where it covers less of the paint. */
  #beside(point: PointMark, paint: PaintLayer): PointMark {
    const { size, letters, room } = reachOf(this.view, point);
    const [x, y] = point.at;
    const covered = (from: number, to: number): number => paint.paintedWithin(from, y - letters / 2, to, y + letters / 2);
    return { ...point, leftward: covered(x - room, x - size) < covered(x + size, x + room) };
  }

  #wash(): void {
    if (this.#scene !== null) {
      this.#washes?.show(this.#scene, this.#marked ? this.#cursor : 0);
    }
  }

  #mark(): void {
    const [scene, paint] = [this.#scene, this.#paint];
    if (scene === null || paint === null) {
      return;
    }
    const { view } = this;
    const many = scene.drawing.patches.length > 1;
    const spots = !many
      ? []
      : scene.drawing.patches.flatMap(({ id }, at) => {
          const middle = paint.middle(id);
          return middle === undefined ? [] : [{ at: middle, number: at + 1, current: id === scene.current }];
        });
    const size = view.width / 36;
    render(
      html`<svg class="overlay" viewBox="0 0 ${view.width} ${view.height}" aria-hidden="true" focusable="false">
        ${outlinesIn(scene, view.id).map(outline)} ${pointsIn(scene, view.id).map((point) => pointMark(view, this.#beside(point, paint)))}
        ${spots.map(
          ({ at: [x, y], number, current }) => svg`<g class="spot-mark ${current ? 'current' : ''}" transform="translate(${x} ${y})">
            <circle r=${size}></circle>
            <text text-anchor="middle" dy="0.35em" font-size=${size * 1.3}>${number}</text>
          </g>`,
        )}
      </svg>`,
      this.frame.marks,
    );
  }
}
