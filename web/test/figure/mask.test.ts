import { describe, expect, it } from 'vitest';
import { Mask } from '../../src/figure/mask';
import type { Op } from '../../src/model/drawing';
import { slab, slabFigure, slabPixels } from './slab';

const number = slabFigure.number.bind(slabFigure);
const { samples } = slab.body;
const stroke = (radius: number, ...at: [number, number, number][]): Op => ({ kind: 'stroke', radius, at });
const count = ({ marks }: Mask): number => marks.filter((mark) => mark > 127).length;

function masked(...ops: Op[]): Mask {
  const mask = new Mask(samples, slab.body, 0, number, () => undefined);
  mask.follow(ops);
  return mask;
}

describe('a stroke', () => {
  it('paints the samples within its radius, as much as a disc holds', () => {
    expect(count(masked(stroke(3, [5, 0, 1]))) * 0.25).toBeCloseTo(Math.PI * 9, -0.5);
  });

  it('does not reach the other face, though it is within the radius', () => {
    const { marks } = masked(stroke(3, [5, 0, 1]));
    const reached = new Set([...samples.zones].filter((_, sample) => marks[sample] !== 0));
    expect(reached).toEqual(new Set([number('upper', 'left'), number('lower', 'left')]));
  });

  it('is taken away by the eraser only where that went', () => {
    const whole = count(masked(stroke(3, [5, 0, 1])));
    const rest = count(masked(stroke(3, [5, 0, 1]), { kind: 'erase', radius: 1, at: [[5, 0, 1]] }));
    expect(whole - rest).toBe(count(masked(stroke(1, [5, 0, 1]))));
  });

  it('paints nothing far from the body', () => expect(count(masked(stroke(1, [90, 0, 0])))).toBe(0));
});

describe('a mask', () => {
  const ops = [stroke(2, [5, 2, 1]), { kind: 'fill', zone: 'lower', side: 'right' }, { kind: 'clear', zone: 'upper', side: 'left' }] as const;

  it('fills and clears zones', () => {
    const { marks } = masked(...ops);
    const painted = new Set([...samples.zones].filter((_, sample) => marks[sample] !== 0));
    expect(painted).toEqual(new Set([number('lower', 'right')]));
  });

  it('that goes on step by step shows what one that starts anew shows', () => {
    const slow = masked();
    ops.forEach((_, at) => slow.follow(ops.slice(0, at + 1)));
    expect(slow.marks).toEqual(masked(...ops).marks);
  });

  it('goes back when a step is undone', () => {
    const mask = masked(...ops);
    mask.follow(ops.slice(0, 1));
    expect(mask.marks).toEqual(masked(ops[0]).marks);
  });

  it('forgets a stroke that is given up, and keeps one that is taken', () => {
    const mask = masked(ops[0]);
    const more = { kind: 'stroke', radius: 2, at: [[-5, 2, 1]] } as const;
    mask.stamp(more, more.at[0]);
    mask.reset();
    expect(mask.marks).toEqual(masked(ops[0]).marks);
    mask.stamp(more, more.at[0]);
    mask.adopt([ops[0], more]);
    mask.follow([ops[0], more]);
    expect(mask.marks).toEqual(masked(ops[0], more).marks);
  });

  it('of pixels has a soft edge', () => {
    const mask = new Mask(slabPixels().surface, slab.body, 0.5, number, () => undefined);
    mask.follow([stroke(2, [5, 2, 1])]);
    expect(new Set(mask.marks).size).toBeGreaterThan(3);
  });
});

describe('the pixels of a view', () => {
  it('lie on the body, in its zones and cells', () => {
    const { surface, at } = slabPixels();
    expect(surface.size).toBe(80 * 40);
    expect([...surface.places.slice(0, 3)]).toEqual([-9.875, 4.875, 1]);
    expect(at[0]).toBe(4 * 88 + 4);
    const point = surface.nearest([9.9, -4.9, 1]);
    expect(slabFigure.zone(surface.zones[point] as number)).toMatchObject({ zone: 'lower', side: 'left' });
    expect(slab.body.facing(surface.cell(point), slab.body.cellAt([3, 3, -1]))).toBe(-1);
  });
});
