import type { ViewMap } from './map';

/** Where a zone lies in a view, in 1x pixels. */
export interface Region {
  readonly number: number;
  /** How many pixels show it. */
  readonly pixels: number;
  /** First and last column and row. */
  readonly box: Box;
  /** A pixel of the zone near its middle. */
  readonly middle: readonly [number, number];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Sum {
  pixels: number;
  x: number;
  y: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const known = new WeakMap<ViewMap, ReadonlyMap<number, Region>>();

/** Returns where each zone that a view shows lies, by its number. */
export function regionsOf(map: ViewMap): ReadonlyMap<number, Region> {
  const before = known.get(map);
  if (before !== undefined) {
    return before;
  }
  const regions = new Map([...sums(map)].map(([number, sum]) => [number, region(map, number, sum)]));
  known.set(map, regions);
  return regions;
}

function sums({ zones, width, height }: ViewMap): Map<number, Sum> {
  const all = new Map<number, Sum>();
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const number = zones[at] as number;
      if (number === 0) {
        continue;
      }
      let sum = all.get(number);
      if (sum === undefined) {
        sum = { pixels: 0, x: 0, y: 0, left: x, top: y, right: x, bottom: y };
        all.set(number, sum);
      }
      sum.pixels++;
      sum.x += x;
      sum.y += y;
      sum.left = Math.min(sum.left, x);
      sum.right = Math.max(sum.right, x);
      sum.bottom = y;
    }
  }
  return all;
}

/** A zone need not hold its own centre; its pixel nearest to the centre stands for it. */
function region(map: ViewMap, number: number, sum: Sum): Region {
  const { left, top, right, bottom, pixels } = sum;
  const centre = [sum.x / pixels, sum.y / pixels] as const;
  let middle: readonly [number, number] = [left, top];
  let best = Infinity;
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const far = (x - centre[0]) ** 2 + (y - centre[1]) ** 2;
      if (far < best && map.zones[y * map.width + x] === number) {
        best = far;
        middle = [x, y];
      }
    }
  }
  return { number, pixels, box: { left, top, right, bottom }, middle };
}

/** Returns the smallest box around some zones of a view; nothing where the view shows none of them. */
export function boxAround(map: ViewMap, numbers: Iterable<number>): Box | undefined {
  let box: Box | undefined;
  for (const number of numbers) {
    const next = number === 0 ? undefined : regionsOf(map).get(number)?.box;
    box = next === undefined ? box : joined(box, next);
  }
  return box;
}

function joined(a: Box | undefined, b: Box): Box {
  return a === undefined
    ? b
    : {
        left: Math.min(a.left, b.left),
        top: Math.min(a.top, b.top),
        right: Math.max(a.right, b.right),
        bottom: Math.max(a.bottom, b.bottom),
      };
}
