import type { Body, Pixels } from '../figure/surface';
import type { Figure } from '../figure/manifest';
import { Mask } from '../figure/mask';
import { context } from '../figure/picture';
import type { Vector } from '../figure/vector';
import type { Patch, Stroke } from '../model/drawing';

const PAINT = [196, 24, 52] as const;
const OTHER = [150, 62, 84] as const;

/** Less than this, of 255, is the soft edge of the brush. */
const FAINT = 45;

/** Returns how opaque a spot is: fainter where it hurts less, clearly seen in any case. */
const opacityOf = (intensity: number | null): number => (intensity === null ? 0.62 : 0.3 + 0.058 * intensity);

interface Layer {
  readonly mask: Mask;
  opacity: number;
  colour: readonly [number, number, number];
}

/** The paint over one view: a picture of one pixel for each of the map, of which only what changed is drawn anew. */
export class PaintLayer {
  readonly #pixels: Pixels;
  readonly #body: Body;
  readonly #figure: Figure;
  readonly #pen: CanvasRenderingContext2D;
  readonly #image: ImageData;
  #layers: ReadonlyMap<string, Layer> = new Map();
  /** The layers from the lowest to the topmost. */
  #stack: readonly Layer[] = [];
  #left = Infinity;
  #top = Infinity;
  #right = -1;
  #bottom = -1;

  constructor(canvas: HTMLCanvasElement, pixels: Pixels, body: Body, figure: Figure) {
    const { width, height } = pixels.map;
    canvas.width = width;
    canvas.height = height;
    this.#pixels = pixels;
    this.#body = body;
    this.#figure = figure;
    this.#pen = context(canvas);
    this.#image = this.#pen.createImageData(width, height);
  }

  /** Shows these spots. */
  show(patches: readonly Patch[], current: string | null): void {
    const before = this.#layers;
    const layers = new Map<string, Layer>();
    let recolour = [...before.keys()].some((id) => patches.every((patch) => patch.id !== id));
    for (const { id, intensity } of patches) {
      const known = before.get(id);
      const layer = known ?? { mask: this.#mask(), opacity: 0, colour: PAINT };
      const opacity = opacityOf(intensity);
      const colour = id === current ? PAINT : OTHER;
      recolour ||= known !== undefined && (layer.opacity !== opacity || layer.colour !== colour);
      layer.opacity = opacity;
      layer.colour = colour;
      layers.set(id, layer);
    }
    this.#layers = layers;
    this.#stack = [...layers.values()];
    patches.forEach(({ id, ops }) => layers.get(id)?.mask.follow(ops));
    if (recolour) {
      this.#pixels.at.forEach((_, point) => this.#colour(point));
    }
    this.flush();
  }

  /** Adds one place of a stroke under way to a spot. */
  stamp(patch: string, stroke: Stroke, place: Vector): void {
    this.#layers.get(patch)?.mask.stamp(stroke, place);
  }

  /** Takes the stroke under way for done; `ops` are all steps of the spot with it. */
  adopt({ id, ops }: Patch): void {
    this.#layers.get(id)?.mask.adopt(ops);
  }

  /** Gives up the stroke under way. */
  reset(patch: string): void {
    this.#layers.get(patch)?.mask.reset();
    this.flush();
  }

  /** Returns whether the map pixel of an index is painted at all. */
  isPainted(index: number): boolean {
    return (this.#image.data[4 * index + 3] as number) > FAINT;
  }

  /** Returns how many pixels of a box are painted. */
  paintedWithin(left: number, top: number, right: number, bottom: number): number {
    const { width, height } = this.#pixels.map;
    let count = 0;
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++) {
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x++) {
        count += this.isPainted(y * width + x) ? 1 : 0;
      }
    }
    return count;
  }

  /** Returns the painted pixel nearest to the middle of a spot's paint in this view. */
  middle(patch: string): readonly [number, number] | undefined {
    const marks = this.#layers.get(patch)?.mask.marks;
    const { width } = this.#pixels.map;
    const spots: [number, number][] = [];
    marks?.forEach((mark, point) => {
      const at = this.#pixels.at[point] as number;
      if (mark > 127) {
        spots.push([at % width, Math.floor(at / width)]);
      }
    });
    const [x, y] = [0, 1].map((axis) => spots.reduce((sum, spot) => sum + (spot[axis] as number), 0) / spots.length) as [number, number];
    const far = (spot: readonly [number, number]): number => (spot[0] - x) ** 2 + (spot[1] - y) ** 2;
    return spots.reduce<readonly [number, number] | undefined>((best, spot) => (best === undefined || far(spot) < far(best) ? spot : best), undefined);
  }

  /** Draws what changed since the last time. */
  flush(): void {
    if (this.#right >= this.#left) {
      this.#pen.putImageData(this.#image, 0, 0, this.#left, this.#top, this.#right - this.#left + 1, this.#bottom - this.#top + 1);
      this.#left = this.#top = Infinity;
      this.#right = this.#bottom = -1;
    }
  }

  #mask(): Mask {
    const soft = 1.5 / this.#pixels.map.view.perCm;
    return new Mask(this.#pixels.surface, this.#body, soft, (zone, side) => this.#figure.number(zone, side), (point) => this.#colour(point));
  }

  /** Mixes the spots over one another at a pixel. */
  #colour(point: number): void {
    let [red, green, blue, free] = [0, 0, 0, 1];
    for (const { mask, opacity, colour } of this.#stack) {
      const share = ((mask.marks[point] as number) / 255) * opacity;
      if (share > 0) {
        red = red * (1 - share) + colour[0] * share;
        green = green * (1 - share) + colour[1] * share;
        blue = blue * (1 - share) + colour[2] * share;
        free *= 1 - share;
      }
    }
    const at = this.#pixels.at[point] as number;
    const covered = 1 - free;
    const data = this.#image.data;
    data[4 * at] = covered === 0 ? 0 : red / covered;
    data[4 * at + 1] = covered === 0 ? 0 : green / covered;
    data[4 * at + 2] = covered === 0 ? 0 : blue / covered;
    data[4 * at + 3] = 255 * covered;
    this.#dirty(at);
  }

  #dirty(at: number): void {
    const x = at % this.#pixels.map.width;
    const y = (at - x) / this.#pixels.map.width;
    this.#left = Math.min(this.#left, x);
    this.#right = Math.max(this.#right, x);
    this.#top = Math.min(this.#top, y);
    this.#bottom = Math.max(this.#bottom, y);
  }
}
