import type { Cells } from './cells';
import { placesOf, type ViewMap } from './map';
import type { Vector } from './vector';

/** Edge of a box of the search grid, in cm. */
const EDGE = 2;

/** Many points on the surface of the body, found quickly by place: the samples of the cells or the pixels of a view. */
export class Surface {
  /** How many points. */
  readonly size: number;
  /** Places: x, y, z one after the other. */
  readonly places: Float32Array;
  /** Number of the zone of each point. */
  readonly zones: Uint16Array;
  readonly #cellOf: (point: number) => number;
  readonly #grid: Grid;

  /** @param cellOf returns the cell of a point */
  constructor(places: Float32Array, zones: Uint16Array, cellOf: (point: number) => number) {
    this.size = zones.length;
    this.places = places;
    this.zones = zones;
    this.#cellOf = cellOf;
    this.#grid = new Grid(places);
  }

  /** Returns the cell of a point. */
  cell(point: number): number {
    return this.#cellOf(point);
  }

  /** Calls back with each point within a radius of a centre, with the square of its distance, in cm. */
  within(centre: Vector, radius: number, found: (point: number, far2: number) => void): void {
    const [x, y, z] = centre;
    const { places } = this;
    const radius2 = radius * radius;
    this.#grid.near(centre, radius, (point) => {
      const dx = (places[3 * point] as number) - x;
      const dy = (places[3 * point + 1] as number) - y;
      const dz = (places[3 * point + 2] as number) - z;
      const far2 = dx * dx + dy * dy + dz * dz;
      if (far2 <= radius2) {
        found(point, far2);
      }
    });
  }

  /** Returns the point nearest to a place, or -1 where there is no point at all. */
  nearest(place: Vector): number {
    for (let radius = EDGE; radius < 400; radius *= 2) {
      let best = -1;
      let least = Infinity;
      this.within(place, radius, (point, far2) => {
        if (far2 < least) {
          least = far2;
          best = point;
        }
      });
      if (best >= 0) {
        return best;
      }
    }
    return -1;
  }
}

/** Points sorted into boxes of equal edge. */
class Grid {
  readonly #from: Vector;
  readonly #counts: readonly [number, number, number];
  /** Where the points of each box start in the order. */
  readonly #starts: Uint32Array;
  readonly #order: Uint32Array;

  constructor(places: Float32Array) {
    const size = places.length / 3;
    const [from, to] = bounds(places);
    this.#from = from;
    this.#counts = [0, 1, 2].map((axis) => Math.floor(((to[axis] as number) - (from[axis] as number)) / EDGE) + 1) as [number, number, number];
    const boxes = new Uint32Array(size);
    this.#starts = new Uint32Array(this.#counts[0] * this.#counts[1] * this.#counts[2] + 1);
    for (let point = 0; point < size; point++) {
      const box = this.#box(this.#along(0, places[3 * point] as number), this.#along(1, places[3 * point + 1] as number), this.#along(2, places[3 * point + 2] as number));
      boxes[point] = box;
      (this.#starts[box + 1] as number)++;
    }
    for (let box = 1; box < this.#starts.length; box++) {
      (this.#starts[box] as number) += this.#starts[box - 1] as number;
    }
    const next = this.#starts.slice();
    this.#order = new Uint32Array(size);
    for (let point = 0; point < size; point++) {
      const box = boxes[point] as number;
      this.#order[next[box] as number] = point;
      (next[box] as number)++;
    }
  }

  near(centre: Vector, radius: number, found: (point: number) => void): void {
    const first = (axis: 0 | 1 | 2): number => Math.max(0, this.#along(axis, centre[axis] - radius));
    const last = (axis: 0 | 1 | 2): number => Math.min((this.#counts[axis] as number) - 1, this.#along(axis, centre[axis] + radius));
    const [x0, x1, y0, y1, z0, z1] = [first(0), last(0), first(1), last(1), first(2), last(2)];
    if (x1 < x0) {
      return;
    }
    for (let z = z0; z <= z1; z++) {
      for (let y = y0; y <= y1; y++) {
        const end = this.#starts[this.#box(x1, y, z) + 1] as number;
        for (let at = this.#starts[this.#box(x0, y, z)] as number; at < end; at++) {
          found(this.#order[at] as number);
        }
      }
    }
  }

  #along(axis: 0 | 1 | 2, cm: number): number {
    return Math.floor((cm - this.#from[axis]) / EDGE);
  }

  #box(x: number, y: number, z: number): number {
    return (z * this.#counts[1] + y) * this.#counts[0] + x;
  }
}

function bounds(places: Float32Array): [Vector, Vector] {
  const least = (axis: number, sign: number): number => {
    let best = Infinity;
    for (let at = axis; at < places.length; at += 3) {
      best = Math.min(best, sign * (places[at] as number));
    }
    return sign * best;
  };
  return places.length === 0
    ? [[0, 0, 0], [0, 0, 0]]
    : [
        [least(0, 1), least(1, 1), least(2, 1)],
        [least(0, -1), least(1, -1), least(2, -1)],
      ];
}

/** The surface of the body as its cells tell it. */
export class Body {
  readonly cells: Cells;
  /** All samples of all cells. */
  readonly samples: Surface;
  /** The centres of the cells. */
  readonly #centres: Surface;

  constructor(cells: Cells) {
    this.cells = cells;
    this.#centres = new Surface(cells.centres, new Uint16Array(2 * cells.half), (cell) => cell);
    this.samples = new Surface(cells.places, cells.zones, (sample) => Math.floor(sample / cells.samples));
  }

  /** Returns the cell nearest to a place. */
  cellAt(place: Vector): number {
    return this.#centres.nearest(place);
  }

  /** Returns the cosine of the angle between the outward normals of two cells. */
  facing(a: number, b: number): number {
    const n = this.cells.normals;
    return (
      (n[3 * a] as number) * (n[3 * b] as number) +
      (n[3 * a + 1] as number) * (n[3 * b + 1] as number) +
      (n[3 * a + 2] as number) * (n[3 * b + 2] as number)
    );
  }
}

/** The pixels of a view that show the figure, as points of the body's surface. */
export interface Pixels {
  readonly map: ViewMap;
  readonly surface: Surface;
  /** Index in the map of each point, ascending. */
  readonly at: Uint32Array;
}

/** Returns the pixels of a view as points of the body. */
export function pixelsOf(map: ViewMap, body: Body): Pixels {
  const at = inside(map.zones);
  const places = placesOf(map, at);
  const zones = new Uint16Array(at.length);
  for (let point = 0; point < at.length; point++) {
    zones[point] = map.zones[at[point] as number] as number;
  }
  return { map, surface: new Surface(places, zones, foundOnce(places, body)), at };
}

function inside(zones: Uint16Array): Uint32Array {
  const at = new Uint32Array(zones.length);
  let count = 0;
  for (let index = 0; index < zones.length; index++) {
    if (zones[index] !== 0) {
      at[count++] = index;
    }
  }
  return at.slice(0, count);
}

/** Most pixels are never painted: the cell of each is looked for when it is first wanted. */
function foundOnce(places: Float32Array, body: Body): (point: number) => number {
  const unknown = 0xffff;
  const cells = new Uint16Array(places.length / 3).fill(unknown);
  return (point) => {
    let cell = cells[point] as number;
    if (cell === unknown) {
      cell = body.cellAt([places[3 * point] as number, places[3 * point + 1] as number, places[3 * point + 2] as number]);
      cells[point] = cell;
    }
    return cell;
  };
}
