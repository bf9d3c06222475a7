import type { Kind, View } from '../figure/manifest';
import type { Vector } from '../figure/vector';
import { currentPatch, nextPatchId, type Op, type Patch, type Stroke } from '../model/drawing';
import type { Ground } from '../model/painted';
import { firstZone, nextZone, type Direction } from './cursor';
import { Gestures } from './gestures';
import { Pane } from './pane';
import type { Scene } from './scene';
import { placeUnder, snapped, stampsBetween, type Spot } from './strokes';

/** What the stage asks of the page. */
export interface StageHost {
  /** Takes a finished stroke into the drawing; returns the spot with it. */
  stroke(op: Op, event: PointerEvent): Patch | undefined;
  /** The zone under the keyboard's cursor is to be painted, or freed. */
  toggle(zone: number): void;
  /** The keyboard's cursor came to a zone. */
  reached(zone: number): void;
  /** A picture cannot be loaded. */
  failed(cause: unknown): void;
  /** Another view has the pointer or the focus. */
  turnedTo(view: string): void;
}

/** A stroke under way. */
interface Live {
  readonly pane: Pane;
  readonly patch: string;
  readonly stroke: Stroke;
  readonly at: Vector[];
  last: Spot;
  readonly touch: boolean;
}

const KEYS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** How far beside the figure a finger may be and still paint its edge, in CSS pixels. */
const FORGIVING = 14;

/** All views that are shown. They share one drawing: a stroke in one shows in the others while it is drawn. */
export class Stage {
  readonly #host: StageHost;
  readonly #panes = new Map<string, Pane>();
  #scene: Scene | null = null;
  #live: Live | null = null;
  #frame = 0;

  constructor(host: StageHost) {
    this.#host = host;
  }

  /** Returns the element of a view, made when first asked for. */
  pane(view: View, kind: Kind, ground: Promise<Ground>): HTMLElement {
    const known = this.#panes.get(view.id);
    if (known?.kind === kind) {
      return known.frame.root;
    }
    known?.frame.close();
    const pane = new Pane(view, kind);
    this.#panes.set(view.id, pane);
    this.#listen(pane);
    pane.load(ground).catch((cause: unknown) => {
      this.#panes.delete(view.id);
      this.#host.failed(cause);
    });
    return pane.frame.root;
  }

  /** Shows a scene in all its views; views it does not name are taken down. */
  show(scene: Scene): void {
    this.#scene = scene;
    for (const [id, pane] of this.#panes) {
      if (scene.views.includes(id)) {
        pane.show(scene);
      } else {
        pane.frame.close();
        this.#panes.delete(id);
      }
    }
  }

  /** Enlarges all views about their middles. */
  zoom(factor: number): void {
    this.#panes.forEach((pane) => pane.frame.zoomBy(factor));
  }

  #listen(pane: Pane): void {
    const { ground } = pane.frame;
    new Gestures(ground, {
      start: (x, y, event) => this.#start(pane, pane.frame.spot(x, y), event),
      move: (way) => this.#move(way.map(({ x, y }) => pane.frame.spot(x, y))),
      end: (event) => this.#end(event),
      cancel: () => this.#cancel(),
      hover: (at) => this.#hover(pane, at === null ? null : pane.frame.spot(at.x, at.y)),
      drag: (dx, dy, factor, x, y, alone) => this.#drag(pane, dx, dy, factor, x, y, alone),
    });
    ground.addEventListener('keydown', (event) => this.#key(pane, event));
    ground.addEventListener('focus', () => this.#focus(pane));
    ground.addEventListener('blur', () => pane.rest());
  }

  #start(pane: Pane, at: Spot, event: PointerEvent): boolean {
    const scene = this.#scene;
    const map = pane.pixels?.map;
    this.#host.turnedTo(pane.view.id);
    const spot = map === undefined ? undefined : snapped(map, at, FORGIVING * pane.frame.pixelsPerCss);
    const place = map === undefined || spot === undefined ? undefined : placeUnder(map, spot);
    if (scene === null || spot === undefined || place === undefined) {
      return false;
    }
    const places: Vector[] = [];
    const stroke: Stroke = { kind: scene.erasing ? 'erase' : 'stroke', radius: scene.radius, at: places };
    const patch = this.#patchFor(scene);
    this.#live = { pane, patch, stroke, at: places, last: spot, touch: event.pointerType === 'touch' };
    pane.rest(pane.zoneAt(spot));
    this.#stamp([place]);
    this.#hover(pane, spot);
    return true;
  }

  /** Before the first stroke there is no spot yet; the views get one ahead of the drawing. */
  #patchFor(scene: Scene): string {
    const { drawing, current } = scene;
    const known = currentPatch({ drawing, current });
    if (known !== undefined) {
      return known.id;
    }
    const id = nextPatchId(drawing);
    const patches = [...drawing.patches, { id, intensity: null, quality: null, depth: null, ops: [] }];
    this.#panes.forEach((pane) => pane.paint?.show(patches, id));
    return id;
  }

  #move(way: readonly Spot[]): void {
    const live = this.#live;
    const map = live?.pane.pixels?.map;
    if (live === null || map === undefined) {
      return;
    }
    for (const spot of way) {
      this.#stamp(stampsBetween(map, live.last, spot, live.stroke.radius));
      live.last = spot;
    }
    this.#hover(live.pane, live.last);
  }

  #stamp(places: readonly Vector[]): void {
    const live = this.#live;
    if (live === null) {
      return;
    }
    live.at.push(...places);
    for (const pane of this.#panes.values()) {
      places.forEach((place) => pane.paint?.stamp(live.patch, live.stroke, place));
    }
    this.#flushSoon();
  }

  #flushSoon(): void {
    if (this.#frame === 0) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#panes.forEach((pane) => pane.paint?.flush());
      });
    }
  }

  #end(event: PointerEvent): void {
    const live = this.#live;
    this.#live = null;
    if (live === null) {
      return;
    }
    const patch = this.#host.stroke(live.stroke, event);
    if (patch !== undefined) {
      this.#panes.forEach((pane) => pane.paint?.adopt(patch));
    }
    if (live.touch) {
      this.#hover(live.pane, null);
    }
  }

  #cancel(): void {
    const live = this.#live;
    this.#live = null;
    if (live !== null) {
      this.#panes.forEach((pane) => pane.paint?.reset(live.patch));
      this.#hover(live.pane, null);
    }
  }

  #hover(pane: Pane, at: Spot | null): void {
    const number = at === null ? 0 : pane.zoneAt(at);
    const shown = at !== null && (number !== 0 || this.#live !== null) ? at : null;
    const scene = this.#scene;
    if (scene !== null) {
      pane.frame.brush(shown, scene.radius, scene.erasing, number === 0 ? '' : scene.name(number));
    }
  }

  /** Beside the figure, one finger moves an enlarged picture, else the page. */
  #drag(pane: Pane, dx: number, dy: number, factor: number, x: number, y: number, alone: boolean): void {
    if (factor !== 1) {
      pane.frame.zoomBy(factor, x, y);
    }
    if (pane.frame.isZoomed) {
      pane.frame.moveBy(dx, dy);
    } else if (alone && dy !== 0) {
      window.scrollBy(0, -dy);
    }
  }

  #focus(pane: Pane): void {
    this.#host.turnedTo(pane.view.id);
    if (pane.frame.ground.matches(':focus-visible')) {
      this.#go(pane, pane.cursor === 0 && pane.pixels !== null ? firstZone(pane.pixels.map) : pane.cursor);
    }
  }

  #go(pane: Pane, zone: number): void {
    if (zone !== 0) {
      pane.point(zone);
      this.#host.reached(zone);
    }
  }

  #key(pane: Pane, event: KeyboardEvent): void {
    const direction = KEYS[event.key];
    const map = pane.pixels?.map;
    if (map === undefined || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (direction !== undefined) {
      this.#go(pane, nextZone(map, pane.cursor, direction));
      event.preventDefault();
    } else if ((event.key === ' ' || event.key === 'Enter') && pane.cursor !== 0) {
      this.#host.toggle(pane.cursor);
      event.preventDefault();
    }
  }
}
