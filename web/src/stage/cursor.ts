import type { ViewMap } from '../figure/map';
import { regionsOf, type Region } from '../figure/regions';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** A zone of which a view shows less is left to other views. */
const LEAST_PIXELS = 12;

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

const reachable = (map: ViewMap): Region[] => [...regionsOf(map).values()].filter(({ pixels }) => pixels >= LEAST_PIXELS);

/** Returns the zone a cursor starts on: the topmost near the middle of the view. */
export function firstZone(map: ViewMap): number {
  const score = ({ middle: [x, y] }: Region): number => y + Math.abs(x - map.width / 2) / 2;
  return reachable(map).reduce<Region | undefined>((best, next) => (best === undefined || score(next) < score(best) ? next : best), undefined)?.number ?? 0;
}

/**
 * Returns the zone nearest to another in a direction, in the picture of a view; the same zone where there is none.
 * Being off the straight way counts double.
 */
export function nextZone(map: ViewMap, from: number, direction: Direction): number {
  const start = regionsOf(map).get(from);
  if (start === undefined) {
    return firstZone(map);
  }
  const [sx, sy] = STEPS[direction];
  let best = from;
  let least = Infinity;
  for (const { number, middle } of reachable(map)) {
    const dx = middle[0] - start.middle[0];
    const dy = middle[1] - start.middle[1];
    const along = dx * sx + dy * sy;
    const aside = Math.abs(dx * sy) + Math.abs(dy * sx);
    const far = along + 2 * aside;
    if (number !== from && along > 0 && aside <= 2 * along && far < least) {
      least = far;
      best = number;
    }
  }
  return best;
}
