import { describe, expect, it } from 'vitest';
import { ageOf, askable, deny, isEmpty, nothing, paint, request, say, tick, type Complaint, type Sided } from '../src/model/complaint';
import { describe as tell } from '../src/model/drawing';
import { Measure, type Painted } from '../src/model/painted';

const temple = { id: 'temple_front', side: 'left' } as const;
const vertex = { id: 'vertex', side: 'right' } as const;

const covered = (complaint: Complaint): Painted => new Measure(null).of(complaint.sketch.drawing);
const mark = (complaint: Complaint, place: Sided, on = true): Complaint => paint(complaint, covered(complaint), place, on);
const asked = (complaint: Complaint) => request(complaint, covered(complaint).places);

describe('a complaint', () => {
  it('without text and places is not asked about', () => {
    const symptomOnly = tick(nothing, 'symptoms', { id: 'dizziness', side: null }, true);
    expect(askable(symptomOnly, [])).toBe(false);
    expect(isEmpty(symptomOnly, [])).toBe(false);
    expect(asked(symptomOnly)).toBeNull();
    expect(asked(say(nothing, '  \n '))).toBeNull();
  });

  it('becomes a request that holds only what was told', () => {
    expect(asked(say(nothing, ' ache in the temple '))).toEqual({ text: 'ache in the temple' });
    expect(asked(mark(nothing, temple))).toEqual({ zones: [{ zone: 'temple_front', side: 'left' }] });
  });

  it('names sides of symptoms and movements after a colon', () => {
    let told = mark(nothing, temple);
    told = tick(told, 'symptoms', { id: 'ear_ringing', side: 'left' }, true);
    told = tick(told, 'symptoms', { id: 'dizziness', side: null }, true);
    told = tick(told, 'movements', { id: 'neck_turn', side: 'right' }, true);
    told = tick(told, 'activities', { id: 'desk_typing', side: null }, true);
    const sketch = tell(told.sketch, { intensity: 6, quality: 'sharp', depth: 'deep' });
    expect(asked({ ...told, age: 41, sex: 'female', sketch })).toEqual({
      zones: [{ zone: 'temple_front', side: 'left', intensity: 6, quality: 'sharp', depth: 'deep' }],
      symptoms: ['ear_ringing:left', 'dizziness'],
      aggravatedBy: ['neck_turn:right'],
      activities: ['desk_typing'],
      age: 41,
      sex: 'female',
    });
  });

  it('sends how surely a zone is meant where it is not the whole of it', () => {
    const half = { ...temple, coverage: 0.2, presence: 0.4004, intensity: null, quality: null, depth: null };
    expect(request(nothing, [half])?.zones).toEqual([{ zone: 'temple_front', side: 'left', coverage: 0.4 }]);
  });

  it('paints a place once and frees it', () => {
    const twice = mark(mark(nothing, temple), temple);
    expect(covered(twice).places).toMatchObject([temple]);
    expect(covered(mark(twice, temple, false)).places).toEqual([]);
    expect(covered(mark(twice, { id: 'temple_front', side: 'right' }, false)).places).toMatchObject([temple]);
  });

  it('sends a place that was taken back as free of pain', () => {
    const told = deny(say(nothing, 'left temple'), temple, true);
    expect(asked(told)).toEqual({ text: 'left temple', zones: [{ zone: 'temple_front', side: 'left', intensity: 0 }] });
    expect(asked(mark(told, temple))?.zones).toEqual([{ zone: 'temple_front', side: 'left' }]);
    expect(asked(deny(told, temple, false))).toEqual({ text: 'left temple' });
  });

  it('names no place twice where paint covers what was taken back', () => {
    const told = { ...deny(say(nothing, 'left temple'), temple, true), sketch: mark(nothing, temple).sketch };
    expect(asked(told)?.zones).toEqual([{ zone: 'temple_front', side: 'left' }]);
  });

  it('forgets what was taken back when the words are gone', () => {
    const told = mark(deny(say(nothing, 'left temple'), temple, true), vertex);
    expect(asked(say(told, ''))).toEqual({ zones: [{ zone: 'vertex', side: 'right' }] });
  });

  it('never changes in place', () => {
    mark(nothing, temple);
    expect(nothing.sketch.drawing.patches).toEqual([]);
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
