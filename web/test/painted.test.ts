import { describe, expect, it } from 'vitest';
import { Figure } from '../src/figure/manifest';
import { compare } from '../src/model/compare';
import { addPatch, blank, describe as tell, draw, mirrorCurrent, type Op, type Sketch } from '../src/model/drawing';
import { Measure, type Painted } from '../src/model/painted';
import { slab } from './figure/slab';

const stroke = (radius: number, ...at: [number, number, number][]): Op => ({ kind: 'stroke', radius, at });
const fill = (zone: string, side: 'left' | 'right' = 'left'): Op => ({ kind: 'fill', zone, side });
const covered = (sketch: Sketch): Painted => new Measure(slab).of(sketch.drawing);
const sketched = (...ops: Op[]): Sketch => ops.reduce(draw, blank);

describe('what a spot covers', () => {
  it('is told in cm2, as part of the body, and by zone', () => {
    const { patches, places } = covered(sketched(fill('upper')));
    expect(patches[0]).toMatchObject({ cm2: 50, ofBody: 0.125, shares: [{ id: 'upper', side: 'left', coverage: 1, presence: 1 }] });
    expect(places).toMatchObject([{ id: 'upper', side: 'left', presence: 1 }]);
  });

  it('counts a zone by its painted part and by its part of the paint', () => {
    const small = covered(sketched(stroke(1.5, [5, 2.5, 1]))).places;
    expect(small).toMatchObject([{ id: 'upper', presence: 1 }]);
    expect(small[0]?.coverage).toBeCloseTo(0.14, 1);
  });

  it('leaves out zones that are only touched', () => {
    const touched = covered(sketched(fill('upper'), stroke(1, [5, -0.3, 1])));
    expect(touched.patches[0]?.shares.map(({ id }) => id)).toEqual(['upper', 'lower']);
    expect(touched.places.map(({ id }) => id)).toEqual(['upper']);
  });

  it('sends the biggest zone where none is clear', () => {
    const measure = new Measure({ ...slab, figure: faint() });
    expect(measure.of(sketched(stroke(1, [5, 2.5, 1])).drawing).places).toHaveLength(1);
  });

  it('holds inner zones that were ticked', () => {
    const told = covered(sketched(fill('deep_inside'), fill('upper')));
    expect(told.places.map(({ id, presence }) => [id, presence])).toEqual([
      ['upper', 1],
      ['deep_inside', 1],
    ]);
  });

  it('is nothing once all is cleared', () => {
    const told = covered(sketched(fill('upper'), { kind: 'clear', zone: 'upper', side: 'left' }));
    expect(told).toMatchObject({ places: [], patches: [{ cm2: 0 }] });
  });

  it('goes on with a drawing as it would from its start', () => {
    const measure = new Measure(slab);
    const one = sketched(stroke(2, [5, 2, 1]), stroke(2, [-5, 2, 1]));
    measure.of(sketched(stroke(2, [5, 2, 1])).drawing);
    expect(measure.of(one.drawing)).toEqual(covered(one));
    expect(measure.of(blank.drawing)).toEqual({ patches: [], places: [] });
  });

  it('mirrored, is the same on both sides', () => {
    const [spot] = covered(mirrorCurrent(sketched(stroke(2, [5, 2, 1])))).patches;
    const [left, right] = spot?.shares ?? [];
    expect([left?.side, right?.side].sort()).toEqual(['left', 'right']);
    expect(left?.coverage).toBeCloseTo(right?.coverage ?? -1);
  });
});

describe('a zone in two spots', () => {
  it('is sent once, with what was said about the one that hurts more', () => {
    let two = tell(sketched(fill('upper')), { intensity: 3, quality: 'sharp' });
    two = tell(draw(addPatch(two), stroke(1, [5, 2.5, 1])), { intensity: 7, quality: 'numb' });
    expect(covered(two).places).toMatchObject([{ id: 'upper', presence: 1, coverage: 1, intensity: 7, quality: 'numb' }]);
  });
});

describe('without a figure', () => {
  it('whole zones still count', () => {
    const told = new Measure(null).of(sketched(fill('upper'), fill('lower'), { kind: 'clear', zone: 'upper', side: 'left' }).drawing);
    expect(told.places.map(({ id }) => id)).toEqual(['lower']);
  });
});

describe('two drawings', () => {
  const one = sketched(stroke(2, [5, 0, 1])).drawing;

  it('that are the same overlap fully', () => {
    expect(compare(slab, one, one)).toMatchObject({ overlap: 1, apart: 0 });
  });

  it('are as far apart as their middles', () => {
    const other = compare(slab, one, sketched(stroke(2, [7, 0, 1])).drawing);
    expect(other?.apart).toBeCloseTo(2);
    expect(other?.overlap).toBeGreaterThan(0.1);
    expect(other?.overlap).toBeLessThan(0.5);
    expect(compare(slab, one, sketched(stroke(2, [-5, 0, 1])).drawing)).toMatchObject({ overlap: 0 });
  });

  it('need paint to be compared', () => expect(compare(slab, one, blank.drawing)).toBeNull());
});

/** The slab with a rule so strict that no zone is clear. */
function faint(): Figure {
  const { manifest } = slab.figure;
  return new Figure({ ...manifest, presence: { coverage: 1e9, share: 1e9, least: 0.15 } });
}
