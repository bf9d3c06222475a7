import { describe, expect, it } from 'vitest';
import { lookAlikes, notes, ranking, shownAtFirst, urgent, versus } from '../src/model/ranking';
import type { Action, Candidate, Flag, LocateOut, Side } from '../src/model/wire';

const candidate = (point: string, side: Side, probability: number, muscleProbability?: number): Candidate => ({
  muscle: point.split('.')[0] as string,
  point,
  name: point,
  side,
  probability,
  ...(muscleProbability === undefined ? {} : { muscleProbability }),
});

const flag = (id: string, action: Action): Flag => ({ id, action });

const answer = (flags: Flag[]): LocateOut => ({
  flags,
  candidates: [],
  mimics: [],
  somethingElse: 0.1,
  readAs: [],
  notUnderstood: [],
  method: 'exact',
  errorBound: 0,
});

describe('the ranking', () => {
  it('shows each muscle once a side, through its most likely point', () => {
    const muscles = ranking([
      candidate('scm.3', 'left', 0.6, 0.7),
      candidate('scm.1', 'left', 0.3, 0.7),
      candidate('scm.3', 'right', 0.2),
      candidate('masseter.1', 'left', 0.1),
    ]);
    expect(muscles.map(({ key, probability, points }) => [key, probability, points])).toEqual([
      ['scm:left', 0.7, 2],
      ['scm:right', 0.2, 1],
      ['masseter:left', 0.1, 1],
    ]);
    expect(muscles[0]?.point.point).toBe('scm.3');
  });

  it('is sorted by what it shows', () => {
    const muscles = ranking([candidate('a.1', 'left', 0.5), candidate('b.1', 'left', 0.4, 0.6)]);
    expect(muscles.map(({ muscle }) => muscle)).toEqual(['b', 'a']);
  });

  it.each([
    [[], 0],
    [[0.9], 1],
    [[0.9, 0.01, 0.01, 0.01], 3],
    [[0.9, 0.5, 0.3, 0.2, 0.05], 4],
    [[0.9, 0.8, 0.7, 0.6, 0.5, 0.4], 5],
  ])('shows three to five at first: %o', (probabilities, shown) => {
    const muscles = ranking(probabilities.map((p, i) => candidate(`m${i}.1`, 'left', p)));
    expect(shownAtFirst(muscles)).toBe(shown);
  });
});

describe('why not that one', () => {
  const told = (point: string, factors: Record<string, number>): Candidate => ({
    ...candidate(point, 'left', 0.5),
    because: Object.entries(factors).map(([zone, factor]) => ({ zone, side: 'left', factor })),
  });

  it('names what speaks more for the first, the clearest first', () => {
    const first = told('a.1', { temple: 2, neck: 6, chin: 3, jaw: 0.5 });
    const second = told('b.1', { temple: 1, neck: 1.5, chin: 2.9 });
    expect(versus(first, second).map(({ item, other }) => [item.zone, item.factor, other])).toEqual([
      ['neck', 6, 1.5],
      ['temple', 2, 1],
    ]);
  });
});

describe('flags', () => {
  it('stand instead of the ranking when urgent, the emergency first', () => {
    const out = answer([flag('RF05', 'sameDay'), flag('RF20', 'soon'), flag('RF07', 'emergency')]);
    expect(urgent(out).map(({ id }) => id)).toEqual(['RF07', 'RF05']);
    expect(notes(out).map(({ id }) => id)).toEqual(['RF20']);
  });

  it('leave the ranking when not urgent', () => {
    expect(urgent(answer([flag('RF20', 'soon'), flag('RF34', 'selfCare')]))).toEqual([]);
  });
});

describe('look-alikes', () => {
  const rival = (id: string, side: Side, probability: number) => ({ id, name: id, side, probability });

  it('stand once each, with the other side where that is about as likely', () => {
    const shown = lookAlikes([
      rival('tmj', 'left', 0.02),
      rival('migraine', 'left', 0.05),
      rival('migraine', 'right', 0.04),
      rival('tmj', 'right', 0.001),
    ]);
    expect(shown.map(({ rival: { id, probability }, sides }) => [id, probability, sides])).toEqual([
      ['migraine', 0.05, ['left', 'right']],
      ['tmj', 0.02, ['left']],
    ]);
  });
});
