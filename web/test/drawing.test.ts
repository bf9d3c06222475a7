import { describe, expect, it } from 'vitest';
import {
  acrossOp,
  addPatch,
  blank,
  choose,
  clearAll,
  clearZone,
  currentPatch,
  describe as tell,
  draw,
  mirrorCurrent,
  redo,
  removePatch,
  replaced,
  undo,
  type Op,
  type Sketch,
} from '../src/model/drawing';

const stroke: Op = { kind: 'stroke', radius: 1.4, at: [[1, 2, 3]] };
const fill: Op = { kind: 'fill', zone: 'temple_front', side: 'left' };

const ops = (sketch: Sketch): (readonly Op[])[] => sketch.drawing.patches.map((patch) => patch.ops);

describe('a sketch', () => {
  it('makes its first spot with the first stroke', () => {
    const one = draw(draw(blank, stroke), fill);
    expect(ops(one)).toEqual([[stroke, fill]]);
    expect(currentPatch(one)?.id).toBe('1');
  });

  it('is undone and done again step by step', () => {
    const two = draw(draw(blank, stroke), fill);
    expect(ops(undo(two))).toEqual([[stroke]]);
    expect(ops(undo(undo(two)))).toEqual([]);
    expect(undo(undo(undo(two))).drawing).toEqual(blank.drawing);
    expect(redo(redo(undo(undo(two)))).drawing).toEqual(two.drawing);
    expect(redo(two)).toBe(two);
  });

  it('forgets what was undone when something new is done', () => {
    const other = draw(undo(draw(draw(blank, stroke), fill)), stroke);
    expect(redo(other)).toBe(other);
    expect(ops(other)).toEqual([[stroke, stroke]]);
  });

  it('counts the moves of one slider as one step', () => {
    let told = draw(blank, stroke);
    for (const intensity of [1, 2, 3]) {
      told = tell(told, { intensity });
    }
    expect(currentPatch(told)?.intensity).toBe(3);
    expect(currentPatch(undo(told))?.intensity).toBeNull();
    expect(currentPatch(undo(tell(told, { quality: 'sharp' })))).toMatchObject({ intensity: 3, quality: null });
  });

  it('holds several spots, each painted and described by itself', () => {
    let two = draw(addPatch(draw(blank, stroke)), fill);
    two = tell(choose(two, '1'), { depth: 'deep' });
    expect(two.drawing.patches).toMatchObject([
      { id: '1', depth: 'deep', ops: [stroke] },
      { id: '2', depth: null, ops: [fill] },
    ]);
    const one = removePatch(two, '1');
    expect([ops(one), one.current]).toEqual([[[fill]], '2']);
    expect(addPatch(one).current).toBe('3');
  });

  it('clears one zone where it is asked to, or everything', () => {
    const two = draw(addPatch(draw(blank, fill)), stroke);
    expect(ops(clearZone(two, 'temple_front', 'left', ['1']))).toEqual([[fill, { ...fill, kind: 'clear' }], [stroke]]);
    expect(clearZone(two, 'chin', 'mid', [])).toBe(two);
    expect(clearAll(two)).toMatchObject({ drawing: { patches: [] }, current: null });
    expect(undo(clearAll(two))).toMatchObject({ drawing: two.drawing, current: '2' });
    expect(clearAll(blank)).toBe(blank);
  });

  it('takes another drawing in, which undo takes out again', () => {
    const own = draw(blank, stroke);
    const other = replaced(own, draw(blank, fill).drawing);
    expect(ops(other)).toEqual([[fill]]);
    expect(ops(undo(other))).toEqual([[stroke]]);
  });
});

describe('the mirror', () => {
  it('turns places and sides over, and twice is nothing', () => {
    expect(acrossOp(stroke)).toEqual({ ...stroke, at: [[-1, 2, 3]] });
    expect(acrossOp(fill)).toEqual({ ...fill, side: 'right' });
    const middle: Op = { kind: 'clear', zone: 'chin', side: 'mid' };
    expect(acrossOp(middle)).toEqual(middle);
    expect(acrossOp(acrossOp(stroke))).toEqual(stroke);
  });

  it('makes a spot the same on both sides', () => {
    expect(ops(mirrorCurrent(draw(blank, fill)))).toEqual([[fill, { ...fill, side: 'right' }]]);
    expect(mirrorCurrent(blank)).toBe(blank);
  });
});
