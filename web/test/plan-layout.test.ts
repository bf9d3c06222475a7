import { describe, expect, it } from 'vitest';
import { axisOf, blocks, breaksOf, hoursOf, LEAST, placed, type Placed } from '../src/plan/layout';
import { day, item, pause } from './plan-state';

const DATE = '2026-11-24';

const cover = (a: Placed, b: Placed): boolean =>
  a.begin < b.begin + b.length && b.begin < a.begin + a.length && a.column / a.columns < (b.column + 1) / b.columns && b.column / b.columns < (a.column + 1) / a.columns;

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

describe('the cards of a day', () => {
  it('take the whole width where nothing is beside them', () => {
    const cards = placed(day(DATE, 1, { items: [item(DATE, '08:00', 30), item(DATE, '08:30', 30)] }));
    expect(cards.map(({ column, columns }) => [column, columns])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('stand below each other where short ones follow closely', () => {
    const cards = placed(day(DATE, 1, { items: [item(DATE, '08:00', 2), item(DATE, '08:05', 2), item(DATE, '09:00', 5)] }));
    expect(cards.map(({ begin, column, columns }) => [begin, column, columns])).toEqual([
      [480, 0, 1],
      [480 + LEAST, 0, 1],
      [540, 0, 1],
    ]);
  });

  it('stand beside each other where they would be drawn far from their time', () => {
    const cards = placed(day(DATE, 1, { items: [item(DATE, '08:00', 120), item(DATE, '08:15', 30), item(DATE, '09:00', 30)] }));
    expect(cards.map(({ begin, column, columns }) => [begin, column, columns])).toEqual([
      [480, 0, 2],
      [495, 1, 2],
      [540, 1, 2],
    ]);
  });

  it('are all there and on the axis however many begin at once', () => {
    const crowd = day(DATE, 1, { items: Array.from({ length: 40 }, (_, at) => item(DATE, '22:00', 2, { uid: String(at) })) });
    const cards = placed(crowd);
    expect(cards).toHaveLength(40);
    expect(Math.max(...cards.map(({ columns }) => columns))).toBe(2);
    expect(axisOf([crowd]).to).toBeGreaterThanOrEqual(Math.max(...cards.map(({ begin, length }) => begin + length)));
  });

  it.each([1, 2, 3, 4, 5])('never cover each other, with seed %d', (seed) => {
    const next = numbers(seed);
    const items = Array.from({ length: 25 }, (_, at) => {
      const minute = Math.floor(next() * 180) * 5;
      return item(DATE, `${String(7 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`, 5 + Math.floor(next() * 60), { uid: String(at) });
    });
    const cards = placed(day(DATE, 1, { items }));
    expect(cards).toHaveLength(25);
    const covered = cards.flatMap((a, at) => cards.slice(at + 1).filter((b) => cover(a, b)));
    expect(covered).toEqual([]);
  });

  it('are no breaks', () => {
    expect(placed(day(DATE, 1, { items: [pause(DATE, '09:30')] }))).toEqual([]);
  });
});

describe('the time axis', () => {
  it('holds waking time and every item, in full hours', () => {
    const late = day(DATE, 1, { awake: { from: '06:45', to: '22:20' }, items: [item(DATE, '22:00', 75)] });
    expect(axisOf([late])).toEqual({ from: 360, to: 1440 });
    expect(hoursOf({ from: 360, to: 540 })).toEqual([360, 420, 480]);
  });

  it('goes on past midnight for those who go to bed late', () => {
    expect(axisOf([day(DATE, 1, { awake: { from: '09:00', to: '01:30' }, items: [] })])).toEqual({ from: 540, to: 1560 });
  });

  it('is there for no days at all', () => expect(axisOf([])).toEqual({ from: 420, to: 1320 }));
});

describe('the blocks behind the cards', () => {
  const axis = { from: 420, to: 1380 };

  it('are joined where they touch, and cut at the ends of the axis', () => {
    const busy = [
      { from: '10:00', to: '11:00' },
      { from: '06:00', to: '08:00' },
      { from: '10:30', to: '12:00' },
    ];
    expect(blocks(busy, DATE, axis)).toEqual([
      [0, 60],
      [180, 300],
    ]);
  });

  it('cover the whole axis for an event of days', () => {
    expect(blocks([{ from: '2026-11-22T00:00:00+01:00', to: '2026-11-26T00:00:00+01:00' }], DATE, axis)).toEqual([[0, 960]]);
  });

  it('are not there outside the axis', () => expect(blocks([{ from: '02:00', to: '05:00' }], DATE, axis)).toEqual([]));
});

describe('the breaks of a day', () => {
  it('stand together by what they are', () => {
    const other = { ...pause(DATE, '11:00'), task: 'walk about' };
    const all = breaksOf([pause(DATE, '09:30'), item(DATE, '10:00', 20), other, pause(DATE, '10:05')]);
    expect(all.map(({ items }) => items.map(({ uid }) => uid))).toEqual([[`${DATE}-09:30`, `${DATE}-10:05`], [`${DATE}-11:00`]]);
  });
});
