import { describe, expect, it } from 'vitest';
import { en } from '../src/messages/en';
import { Atlas, found } from '../src/model/atlas';
import { itemWords } from '../src/view/why';

const atlas = new Atlas({
  zones: [
    { id: 'temple_front', name: 'Temple, front part', region: 'head', paired: true },
    { id: 'chin', name: 'Chin', region: 'head', paired: false },
    { id: 'neck_side', name: 'Side of the neck', region: 'neck', paired: true },
  ],
  symptoms: [{ id: 'ear_ringing', name: 'ringing in the ear', sided: true }],
  movements: [{ id: 'neck_turn', name: 'turning the head', directed: true }],
  activities: [],
  knowledge: '1',
  unknot: '1',
});

describe('a probability in words', () => {
  it.each([
    [0.999, 'more than 9 in 10'],
    [0.94, 'about 9 in 10'],
    [0.62, 'about 6 in 10'],
    [0.08, 'about 1 in 10'],
    [0.05, 'about 1 in 20'],
    [0.02, 'about 1 in 50'],
    [0.01, 'about 1 in 100'],
    [0, 'less than 1 in 100'],
  ])('%d is %s', (probability, words) => expect(en.chance(probability)).toBe(words));

  it('never falls as the probability rises', () => {
    const order = [...new Set(Array.from({ length: 1001 }, (_, i) => en.chance(i / 1000)))];
    expect(order).toHaveLength(4 + 9 + 1);
  });
});

describe('digits', () => {
  it.each([
    [0.6234, '62 %'],
    [0.0213, '2.1 %'],
    [0.0004, '0.04 %'],
    [0.99999, 'over 99.9 %'],
    [0.00001, 'under 0.01 %'],
  ])('of %d are %s', (probability, digits) => expect(en.percent(probability)).toBe(digits));

  it.each([
    [3.14, '× 3.1'],
    [24.4, '× 24'],
    [0.456, '× 0.46'],
    [0.001, 'under × 0.01'],
    [1e9, 'over × 1000'],
  ])('of the factor %d are %s', (factor, digits) => expect(en.times(factor)).toBe(digits));
});

describe('the words for an item', () => {
  it.each([
    [{ zone: 'temple_front', side: 'right' as const }, 'Temple, front part, right'],
    [{ zone: 'chin', side: 'mid' as const }, 'Chin, middle'],
    [{ phrase: 'my jaw', zones: [] }, '“my jaw”'],
    [{ symptom: 'ear_ringing', side: 'left' as const }, 'Ringing in the ear, left'],
    [{ symptom: 'ear_ringing', side: null }, 'Ringing in the ear'],
    [{ movement: 'neck_turn', side: 'left' as const }, 'Turning the head, to the left'],
    [{ unpainted: true }, en.why.unpainted],
  ])('%o are %s', (item, words) => expect(itemWords(atlas, item)).toBe(words));
});

describe('finding', () => {
  it('keeps what holds every typed word', () => {
    expect(found(atlas.zones, 'neck SIDE').map(({ id }) => id)).toEqual(['neck_side']);
    expect(found(atlas.zones, '')).toHaveLength(3);
    expect(found(atlas.zones, 'tail')).toEqual([]);
  });
});

describe('the regions', () => {
  it('run from head to toe whatever the order of the atlas', () => {
    const zone = (region: string) => ({ id: region, name: region, region, paired: true });
    const body = new Atlas({
      zones: ['foot', 'tail', 'head', 'knee'].map(zone),
      symptoms: [],
      movements: [],
      activities: [],
      knowledge: '1',
      unknot: '1',
    });
    expect(body.regions().map(({ name }) => name)).toEqual(['head', 'knee', 'foot', 'tail']);
  });
});

describe('the words behind a flag', () => {
  it('are quoted once, and none that stands inside another', () => {
    expect(en.urgent.because(['crushing chest', 'chest', 'sweating', 'sweating'])).toBe(
      'Because of your words: “crushing chest”, “sweating”',
    );
  });
});
