import { describe, expect, it } from 'vitest';
import type { Drawings } from '../src/figure/drawings';
import { Figure, type View } from '../src/figure/manifest';
import { en } from '../src/messages/en';
import { reached } from '../src/stage/scene-of';
import { groupOf, viewsShown, viewToShow } from '../src/stage/views';
import { front, manifest } from './figure/craft';

const view = (id: string): View => ({ ...front, id });
const figure = new Figure({ ...manifest, views: ['front', 'back', 'face', 'head_left', 'sole_left'].map(view) });
const drawings: Drawings = {
  muscles: {},
  points: { 'scm.1': { left: { front: [1, 1], head_left: [2, 2] } }, 'soleus.1': { left: { back: [1, 1] } } },
};

describe('the zones a point reaches', () => {
  const temple = (side: 'left' | 'right'): number => figure.number('temple_front', side);
  const zones = (side: 'same' | 'other' | 'both' | 'left', from: 'left' | 'right' | 'mid' = 'left'): number[] =>
    reached(figure, { zone: 'temple_front', side }, from);

  it('lie on the side that the reach means', () => {
    expect(zones('same')).toEqual([temple('left')]);
    expect(zones('other')).toEqual([temple('right')]);
    expect(zones('both')).toEqual([temple('left'), temple('right')]);
    expect(zones('left', 'right')).toEqual([temple('left')]);
  });

  it('in the middle belong to either side', () => {
    expect(reached(figure, { zone: 'chin' }, 'right')).toEqual([figure.number('chin', 'mid')]);
    expect(reached(figure, { zone: 'eye_behind' }, 'right')).toEqual([]);
  });
});

describe('the views', () => {
  it('are shown as a group where there is room, as far as the figure has them', () => {
    expect(viewsShown(figure, 'back', true)).toEqual(['front', 'back']);
    expect(viewsShown(figure, 'head_left', true)).toEqual(['face', 'head_left']);
    expect(viewsShown(figure, 'back', false)).toEqual(['back']);
    expect(groupOf('sole_left')).toBe('feet');
  });

  it('stay where a point is seen, and else turn to where it is seen best', () => {
    expect(viewToShow(figure, drawings, 'scm.1', 'left', 'back', true)).toBe('back');
    expect(viewToShow(figure, drawings, 'scm.1', 'left', 'back', false)).toBe('head_left');
    expect(viewToShow(figure, drawings, 'soleus.1', 'left', 'face', true)).toBe('back');
    expect(viewToShow(figure, drawings, 'nobody.1', 'left', 'face', true)).toBe('face');
  });

  it('turn to where a point is not at the edge of the picture', () => {
    const middle = [front.width / 2, front.height / 2] as const;
    const points = { 'levator.1': { left: { head_left: [0, 0] as const, back: middle } } };
    expect(viewToShow(figure, { muscles: {}, points }, 'levator.1', 'left', 'front', false)).toBe('back');
  });

  it('all have names', () => {
    for (const { id } of figure.manifest.views) {
      expect(en.figure.view(id)).toMatch(/^[A-Z]/);
    }
  });
});

describe('a place in words', () => {
  it.each([
    ['Temple, front part', 'right', 'right temple (front part)'],
    ['Deep behind the eye', 'right', 'deep behind the eye on the right'],
    ['Side of the neck', 'left', 'left side of the neck'],
    ['Chin', 'mid', 'chin'],
  ] as const)('%s, %s: %s', (name, side, words) => expect(en.sided(name, side)).toBe(words));

  it('says no more names than are wanted', () => {
    expect(en.listed(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
    expect(en.listed(['a', 'b'], 2)).toBe('a, b');
  });
});
