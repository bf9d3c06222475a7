import { describe, expect, it } from 'vitest';
import { muscleIn, pointIn, viewsOf, type Drawings } from '../../src/figure/drawings';
import { FINE, fineWashes, type Wash } from '../../src/figure/heat';
import { boxAround } from '../../src/figure/regions';
import { flatMap } from './craft';

const drawings: Drawings = {
  muscles: {
    scm: { deep: false, left: { front: 'M1 2L3 4Z' }, right: { front: 'M5 2L3 4Z', face: 'M0 0Z' } },
    procerus: { deep: false, mid: { face: 'M1 1Z' } },
  },
  points: { 'scm.1': { right: { head_right: [3, 4] } } },
};

describe('heat', () => {
  const map = flatMap();
  const box = boxAround(map, [1]);
  const opacities = (texture: Wash['texture']): number[] => {
    const data = fineWashes(map, new Map([[1, { colour: [9, 8, 7], opacity: 60, texture }]]), box!);
    return Array.from({ length: data.length / 4 }, (_, pixel) => data[4 * pixel + 3] as number);
  };

  it('covers the zone, and softens its border', () => {
    const solid = opacities('solid');
    expect(solid).toHaveLength(16 * FINE * FINE);
    expect(solid[FINE * 4 + 3]).toBe(60);
    expect(solid[FINE * 4]).toBe(45);
  });

  it('has marks besides colour', () => {
    expect(new Set(opacities('dots')).size).toBeGreaterThan(2);
    expect(new Set(opacities('hatch')).size).toBeGreaterThan(2);
  });

  it('of zones that a view does not show has no box', () => expect(boxAround(map, [7])).toBeUndefined());
});

describe('the drawings', () => {
  it('are found by side and view', () => {
    expect(muscleIn(drawings, 'scm', 'right', 'face')).toEqual({ path: 'M0 0Z', deep: false });
    expect(muscleIn(drawings, 'scm', 'left', 'face')).toBeUndefined();
    expect(muscleIn(drawings, 'nobody', 'left', 'face')).toBeUndefined();
    expect(pointIn(drawings, 'scm.1', 'right', 'head_right')).toEqual([3, 4]);
  });

  it('of what has no sides stand for every side', () => expect(muscleIn(drawings, 'procerus', 'left', 'face')?.path).toBe('M1 1Z'));

  it('name the views that show a muscle or its points', () =>
    expect(viewsOf(drawings, 'scm', 'right').sort()).toEqual(['face', 'front', 'head_right']));
});
