import { describe, expect, it } from 'vitest';
import { cutAround, viewFor } from '../src/check/closeup';
import { holds, neighbourhood, placesOf, search, ticked } from '../src/check/spread';
import { placedPoint, sentence, telephone } from '../src/check/wording';
import { Figure, type Manifest, type View } from '../src/figure/manifest';
import { Atlas } from '../src/model/atlas';
import type { AtlasOut, Zone } from '../src/model/wire';

const view = (id: string, part: View['part'], width: number, height: number, perCm: number): View => ({ id, part, width, height, perCm, right: [1, 0, 0], up: [0, 1, 0], toward: [0, 0, 1], centre: [0, 0] });
const back = view('back', 'body', 528, 1056, 6);
const side = view('head_right', 'head', 448, 462, 14);
const figure = new Figure({ views: [back, side], zones: [] } as unknown as Manifest);

describe('a close-up', () => {
  it('lies within its view and holds its point', () => {
    for (const [x, y] of [[0, 0], [527, 1055], [264, 300], [10, 1000]] as const) {
      const cut = cutAround(back, [x, y]);
      expect(cut.x).toBeGreaterThanOrEqual(0);
      expect(cut.y).toBeGreaterThanOrEqual(0);
      expect(cut.x + cut.width).toBeLessThanOrEqual(back.width);
      expect(cut.y + cut.height).toBeLessThanOrEqual(back.height);
      expect(x >= cut.x && x <= cut.x + cut.width && y >= cut.y && y <= cut.y + cut.height).toBe(true);
    }
  });

  const drawn = (at: Record<string, readonly [number, number]>) => ({
    muscles: { m: { deep: false, right: { back: 'M0 0', head_right: 'M0 0' } } },
    points: { 'm.1': { right: at } },
  });

  it('looks from near, but not where the point is at the edge', () => {
    expect(viewFor(figure, drawn({ back: [264, 300], head_right: [224, 231] }), 'm', 'm.1', 'right')?.id).toBe('head_right');
    expect(viewFor(figure, drawn({ back: [264, 300], head_right: [3, 460] }), 'm', 'm.1', 'right')?.id).toBe('back');
  });

  it('is none where no view shows the point', () => {
    expect(viewFor(figure, drawn({}), 'm', 'm.1', 'right')).toBeNull();
    expect(viewFor(figure, drawn({ back: [1, 1] }), 'm', 'm.1', 'left')).toBeNull();
  });
});

const zone = (id: string, region: string, paired = true): Zone => ({ id, name: id.replaceAll('_', ' '), region, paired });
const atlas = new Atlas({
  zones: [zone('temple_front', 'head'), zone('neck_side', 'neck'), zone('shoulder_top', 'shoulder'), zone('shin', 'leg'), zone('nape', 'neck', false)],
  symptoms: [],
  movements: [],
  activities: [],
  knowledge: '',
  unknot: '',
} as AtlasOut);

describe('where a pain spreads to', () => {
  it('is asked around the pressed place and around what hurts', () => {
    expect(neighbourhood(atlas, 'neck_side', []).map(({ name }) => name)).toEqual(['head', 'neck', 'shoulder']);
    expect(neighbourhood(atlas, 'neck_side', ['shin']).map(({ name }) => name)).toEqual(['head', 'neck', 'shoulder', 'leg']);
  });

  it('can be looked for on the whole body', () => {
    expect(search(atlas, 'shin').map(({ id }) => id)).toEqual(['shin']);
    expect(search(atlas, ' ')).toEqual([]);
  });

  it('is ticked side by side', () => {
    const right = { zone: 'shin', side: 'right' } as const;
    const left = { zone: 'shin', side: 'left' } as const;
    const both = ticked(ticked([], right, true), left, true);
    expect(holds(both, left) && holds(both, right)).toBe(true);
    expect(ticked(both, right, false)).toEqual([left]);
    expect(ticked(both, left, true)).toHaveLength(2);
    expect(placesOf(zone('nape', 'neck', false))).toEqual([{ zone: 'nape', side: 'mid' }]);
  });
});

describe('words', () => {
  it('become sentences', () => {
    expect(sentence('rest the arm')).toBe('Rest the arm.');
    expect(sentence('Stop!')).toBe('Stop!');
    expect(sentence('')).toBe('');
  });

  it('name the place in a muscle without its number', () => {
    const point = { name: 'Upper trapezius', side: 'right' } as const;
    expect(placedPoint({ ...point, label: 'TrP2 top roll' })).toBe('Upper trapezius, right (top roll)');
    expect(placedPoint({ ...point, label: '' })).toBe('Upper trapezius, right');
    expect(placedPoint({ ...point, side: 'mid', label: 'upper end' })).toBe('Upper trapezius (upper end)');
  });

  it('become telephone numbers', () => {
    expect(telephone('116 123')).toBe('tel:116123');
    expect(telephone('+44 20')).toBe('tel:+4420');
  });
});
