import { describe, expect, it } from 'vitest';
import { ageOf, askable, deny, nothing, request, say, tick } from '../src/model/complaint';

const temple = { id: 'temple_front', side: 'left' } as const;
const vertex = { id: 'vertex', side: 'right' } as const;

describe('a complaint', () => {
  it('without text and places is not asked about', () => {
    const symptomOnly = tick(nothing, 'symptoms', { id: 'dizziness', side: null }, true);
    expect(askable(symptomOnly)).toBe(false);
    expect(request(symptomOnly)).toBeNull();
    expect(request(say(nothing, '  \n '))).toBeNull();
  });

  it('becomes a request that holds only what was told', () => {
    expect(request(say(nothing, ' ache in the temple '))).toEqual({ text: 'ache in the temple' });
    expect(request(tick(nothing, 'zones', temple, true))).toEqual({
      zones: [{ zone: 'temple_front', side: 'left' }],
    });
  });

  it('names sides of symptoms and movements after a colon', () => {
    let told = tick(nothing, 'zones', temple, true);
    told = tick(told, 'symptoms', { id: 'ear_ringing', side: 'left' }, true);
    told = tick(told, 'symptoms', { id: 'dizziness', side: null }, true);
    told = tick(told, 'movements', { id: 'neck_turn', side: 'right' }, true);
    told = tick(told, 'activities', { id: 'desk_typing', side: null }, true);
    expect(request({ ...told, age: 41, sex: 'female', intensity: 6 })).toEqual({
      zones: [{ zone: 'temple_front', side: 'left', intensity: 6 }],
      symptoms: ['ear_ringing:left', 'dizziness'],
      aggravatedBy: ['neck_turn:right'],
      activities: ['desk_typing'],
      age: 41,
      sex: 'female',
    });
  });

  it('ticks once and unticks', () => {
    const twice = tick(tick(nothing, 'zones', temple, true), 'zones', temple, true);
    expect(twice.zones).toEqual([temple]);
    expect(tick(twice, 'zones', temple, false).zones).toEqual([]);
    expect(tick(twice, 'zones', { id: 'temple_front', side: 'right' }, false).zones).toEqual([temple]);
  });

  it('sends a place that was taken back as free of pain', () => {
    const told = deny(say(nothing, 'left temple'), temple, true);
    expect(request(told)).toEqual({ text: 'left temple', zones: [{ zone: 'temple_front', side: 'left', intensity: 0 }] });
    expect(request(tick(told, 'zones', temple, true))?.zones).toEqual([{ zone: 'temple_front', side: 'left' }]);
    expect(request(deny(told, temple, false))).toEqual({ text: 'left temple' });
  });

  it('forgets what was taken back when the words are gone', () => {
    const told = tick(deny(say(nothing, 'left temple'), temple, true), 'zones', vertex, true);
    expect(request(say(told, ''))).toEqual({ zones: [{ zone: 'vertex', side: 'right' }] });
  });

  it('never changes in place', () => {
    tick(nothing, 'zones', temple, true);
    expect(nothing.zones).toEqual([]);
  });
});

describe('an age', () => {
  it.each([
    ['41', 41],
    [' 0 ', 0],
    ['120', 120],
  ])('is read from %o', (typed, age) => expect(ageOf(typed)).toBe(age));

  it.each(['', '121', '-1', '4.5', 'forty', '1e2'])('is not read from %o', (typed) => expect(ageOf(typed)).toBeNull());
});
