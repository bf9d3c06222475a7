import { describe, expect, it } from 'vitest';
import { boxOfPath, chosen, cropTo, sidesOf, spots, type Sight } from '../src/atlas/scene';
import type { View } from '../src/figure/manifest';
import type { LinkOut } from '../src/atlas/wire';

const view = (id: string, part: View['part'] = 'body', size: Partial<View> = {}): View => ({
  id,
  part,
  width: 480,
  height: 1000,
  perCm: 6,
  right: [1, 0, 0],
  up: [0, 1, 0],
  toward: [0, 0, 1],
  centre: [0, 0],
  ...size,
});

const sight = (id: string, part: Partial<Sight> & { part?: View['part'] } = {}): Sight => ({
  essential: new Map(),
  wider: new Map(),
  points: new Set(),
  outline: false,
  ...part,
  view: view(id, part.part),
});

const ids = (views: readonly View[]): string[] => views.map(({ id }) => id);

describe('the sides on which pain is felt', () => {
  it.each([
    ['same', 'left', true, ['left']],
    ['other', 'left', true, ['right']],
    ['both', 'left', true, ['left', 'right']],
    ['right', 'left', true, ['right']],
    ['same', 'mid', true, ['left', 'right']],
    ['same', 'left', false, ['mid']],
  ] as const)('%s of %s (paired: %s) are %s', (reach, side, paired, sides) => expect(sidesOf(reach, side, paired)).toEqual(sides));

  it('count the main area before the wider, and leave out what a study did not find', () => {
    const link = (zone: string, kind: LinkOut['kind'], part: Partial<LinkOut> = {}): LinkOut => ({ zone, kind, side: 'same', sources: [], ...part });
    const drawn = spots(
      [link('a', 'essential'), link('b', 'site'), link('a', 'spillover', { side: 'both' }), link('c', 'spillover', { strength: 0 })],
      'right',
      () => true,
    );
    expect(drawn.essential).toEqual([
      { zone: 'a', side: 'right' },
      { zone: 'b', side: 'right' },
    ]);
    expect(drawn.wider).toEqual([{ zone: 'a', side: 'left' }]);
  });
});

describe('the views of a scene', () => {
  it('begin with the one that shows most, and add only what is new', () => {
    const front = sight('front', { essential: new Map([[1, 20]]), outline: true, points: new Set(['m.1']) });
    const left = sight('left', { essential: new Map([[1, 8]]), outline: true });
    const back = sight('back', { essential: new Map([[2, 12]]) });
    expect(ids(chosen([left, front, back], 3))).toEqual(['front', 'back']);
    expect(ids(chosen([left, front, back], 1))).toEqual(['front']);
  });

  it('prefer a close look at what the body shows as well', () => {
    const body = sight('front', { essential: new Map([[1, 20]]) });
    const face = sight('face', { essential: new Map([[1, 19]]), part: 'head' });
    expect(ids(chosen([body, face], 3))).toEqual(['face']);
  });

  it('are none where nothing can be seen', () => expect(chosen([sight('front')], 3)).toEqual([]));
});

describe('a picture', () => {
  it('holds what it shows, with room around', () => {
    const box = { left: 100, top: 300, right: 400, bottom: 700 };
    const crop = cropTo(view('front'), [box]);
    expect(crop.x).toBeLessThan(100);
    expect(crop.y).toBeLessThan(300);
    expect(crop.x + crop.width).toBeGreaterThan(400);
    expect(crop.y + crop.height).toBeGreaterThan(700);
  });

  it('shows enough of the body around a small thing', () => {
    const crop = cropTo(view('front'), [{ left: 200, top: 200, right: 204, bottom: 204 }]);
    expect(crop.height).toBeGreaterThanOrEqual(42 * 6 - 1);
  });

  it('never leaves the view', () => {
    for (const at of [0, 240, 479]) {
      const crop = cropTo(view('front'), [{ left: at, top: 2 * at, right: at, bottom: 2 * at }]);
      expect(crop.x).toBeGreaterThanOrEqual(0);
      expect(crop.y).toBeGreaterThanOrEqual(0);
      expect(crop.x + crop.width).toBeLessThanOrEqual(480);
      expect(crop.y + crop.height).toBeLessThanOrEqual(1000);
    }
    expect(cropTo(view('front'), [])).toEqual({ x: 0, y: 0, width: 480, height: 1000 });
  });

  it('knows the box of an outline', () => {
    expect(boxOfPath('M1 2L3.5 4C5 -1 7 8 9 1Z')).toEqual({ left: 1, top: -1, right: 9, bottom: 8 });
    expect(boxOfPath('')).toBeNull();
  });
});
