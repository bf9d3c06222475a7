import { placeOf, zoneAt, type ViewMap } from '../figure/map';
import { between, distance, type Vector } from '../figure/vector';

/** A pixel position in a view. */
export type Spot = readonly [x: number, y: number];

/** Stamps lie no farther apart than this part of the radius. */
const CLOSE = 1 / 3;

const hundredth = (cm: number): number => Math.round(cm * 100) / 100;

/** Returns the place on the body under a pixel position; nothing beside the figure. */
export function placeUnder(map: ViewMap, [x, y]: Spot): Vector | undefined {
  if (zoneAt(map, x, y) === 0) {
    return undefined;
  }
  const [a, b, c] = placeOf(map, Math.floor(y) * map.width + Math.floor(x));
  return [hundredth(a), hundredth(b), hundredth(c)];
}

/** Returns the pixel of the figure nearest to a position, no farther than a reach in pixels. */
export function snapped(map: ViewMap, [x, y]: Spot, reach: number): Spot | undefined {
  if (zoneAt(map, x, y) !== 0) {
    return [x, y];
  }
  let best: Spot | undefined;
  let least = reach * reach;
  for (let py = Math.floor(y - reach); py <= y + reach; py++) {
    for (let px = Math.floor(x - reach); px <= x + reach; px++) {
      const far = (px + 0.5 - x) ** 2 + (py + 0.5 - y) ** 2;
      if (far < least && zoneAt(map, px, py) !== 0) {
        least = far;
        best = [px + 0.5, py + 0.5];
      }
    }
  }
  return best;
}

/**
 * Returns the places to stamp on the way from one pixel position to the next, without the first. Between places that
 * the surface joins they lie close together; where the way leaves the figure or jumps in depth, nothing is filled in.
 *
 * @param radius of the brush, in cm
 */
export function stampsBetween(map: ViewMap, from: Spot, to: Spot, radius: number): Vector[] {
  const step = radius * CLOSE;
  const count = Math.max(1, Math.ceil((Math.hypot(to[0] - from[0], to[1] - from[1]) / map.view.perCm) / step));
  const stamps: Vector[] = [];
  let last = placeUnder(map, from);
  for (let k = 1; k <= count; k++) {
    const place = placeUnder(map, [from[0] + ((to[0] - from[0]) * k) / count, from[1] + ((to[1] - from[1]) * k) / count]);
    if (place !== undefined) {
      stamps.push(...(last === undefined ? [] : filledIn(last, place, step, radius)), place);
    }
    last = place;
  }
  return stamps;
}

/** On a slope, neighbours in the picture are far apart on the body. */
function filledIn(from: Vector, to: Vector, step: number, radius: number): Vector[] {
  const far = distance(from, to);
  if (far <= step || far > 2 * radius) {
    return [];
  }
  const parts = Math.ceil(far / step);
  return Array.from({ length: parts - 1 }, (_, k) => {
    const [x, y, z] = between(from, to, (k + 1) / parts);
    return [hundredth(x), hundredth(y), hundredth(z)];
  });
}
