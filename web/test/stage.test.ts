import { describe, expect, it } from 'vitest';
import { distance } from '../src/figure/vector';
import { firstZone, nextZone } from '../src/stage/cursor';
import { placeUnder, snapped, stampsBetween } from '../src/stage/strokes';
import { LARGEST, panned, showing, whole, zoomed } from '../src/stage/zoom';
import { slabFigure, slabMap } from './figure/slab';

const map = slabMap();

describe('a stroke in a view', () => {
  it('becomes places on the body, close together', () => {
    const stamps = stampsBetween(map, [10, 20], [70, 20], 1.4);
    expect(stamps[0]?.[2]).toBe(1);
    expect(stamps.at(-1)).toEqual(placeUnder(map, [70, 20]));
    const gaps = stamps.slice(1).map((stamp, at) => distance(stamp, stamps[at] ?? stamp));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1.4 / 3 + 0.25);
  });

  it('leaves out what is beside the figure', () => {
    expect(placeUnder(map, [1, 1])).toBeUndefined();
    expect(stampsBetween(map, [1, 20], [3, 20], 1)).toEqual([]);
    expect(stampsBetween(map, [1, 20], [10, 20], 1).length).toBeGreaterThan(1);
  });

  it('fills in a slope, but never a jump in depth', () => {
    const sloped = { ...map, planes: [map.zones.map((_, at) => (1 + 128 + (at % map.width) * 0.2) * 20)] };
    const gaps = (stamps: readonly (readonly [number, number, number])[]): number[] =>
      stamps.slice(1).map((stamp, at) => distance(stamp, stamps[at] ?? stamp));
    expect(Math.max(...gaps(stampsBetween(sloped, [10, 20], [40, 20], 1)))).toBeLessThan(0.4);
    const jump = { ...map, planes: [map.zones.map((_, at) => (128 + (at % map.width < 44 ? 0 : 30)) * 20)] };
    expect(stampsBetween(jump, [43, 20], [45, 20], 1).every(([, , z]) => Math.abs(z) < 0.01 || Math.abs(z - 30) < 0.01)).toBe(true);
  });

  it('may start a little beside the figure', () => {
    expect(snapped(map, [1.5, 20], 5)?.[0]).toBeCloseTo(4.5);
    expect(snapped(map, [1.5, 20], 1)).toBeUndefined();
    expect(snapped(map, [20, 20], 5)).toEqual([20, 20]);
  });
});

describe('the cursor', () => {
  const [upper, lower] = (['upper', 'lower'] as const).map((zone) => ({
    left: slabFigure.number(zone, 'left'),
    right: slabFigure.number(zone, 'right'),
  })) as [{ left: number; right: number }, { left: number; right: number }];

  it('starts at the top', () => expect([upper.left, upper.right]).toContain(firstZone(map)));

  it('goes to the nearest zone in a direction of the picture', () => {
    expect(nextZone(map, upper.right, 'right')).toBe(upper.left);
    expect(nextZone(map, upper.left, 'left')).toBe(upper.right);
    expect(nextZone(map, upper.left, 'down')).toBe(lower.left);
    expect(nextZone(map, lower.left, 'up')).toBe(upper.left);
  });

  it('stays where there is nothing further', () => {
    expect(nextZone(map, upper.right, 'left')).toBe(upper.right);
    expect(nextZone(map, lower.right, 'down')).toBe(lower.right);
  });
});

describe('a zoom', () => {
  const size = { width: 300, height: 600 };

  it('keeps the point under the fingers', () => {
    const { scale, x } = zoomed(whole, size, 2, 100, 200);
    expect(100 * scale + x).toBe(100);
  });

  it('stays within its bounds', () => {
    expect(zoomed(whole, size, 0.5, 0, 0)).toMatchObject({ scale: 1 });
    expect(zoomed(whole, size, 100, 0, 0).scale).toBe(LARGEST);
    expect(panned({ scale: 2, x: 0, y: 0 }, size, 50, -5000)).toEqual({ scale: 2, x: 0, y: -600 });
  });

  it('brings a place into sight', () => {
    const { x, y } = showing({ scale: 2, x: 0, y: 0 }, size, 200, 10);
    expect(200 * 2 + x).toBe(276);
    expect(y).toBe(0);
  });
});
