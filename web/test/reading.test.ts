import { describe, expect, it } from 'vitest';
import { deny, nothing, say } from '../src/model/complaint';
import { counts, forgetOldDenials, placesOf, placesRead, placesSure } from '../src/model/reading';
import type { Understood } from '../src/model/wire';

const eye = { id: 'eye_behind', side: 'left' } as const;
const understood: Understood = {
  readAs: [
    { phrase: 'behind my left eye', zones: [{ zone: 'eye_behind', side: 'left' }] },
    {
      phrase: 'shoulder',
      zones: [
        { zone: 'shoulder_side', side: 'left', weight: 0.4 },
        { zone: 'shoulder_top', side: 'left', weight: 0.8 },
      ],
    },
    { phrase: 'no pain in the arm', negated: true, zones: [{ zone: 'arm_outer', side: 'left' }] },
    { phrase: 'ringing', symptom: 'ear_ringing' },
  ],
  notUnderstood: [],
};

describe('what was read in the words', () => {
  it('counts as ticked where the words are sure, and is only offered where they are vague', () => {
    const told = say(nothing, 'behind my left eye, shoulder');
    expect(placesSure(understood)).toEqual([eye]);
    expect(counts(told, [], placesSure(understood), eye)).toBe(true);
    expect(counts(told, [], placesSure(understood), { id: 'shoulder_top', side: 'left' })).toBe(false);
  });

  it('leaves out what was said not to hurt', () => {
    expect(placesRead(understood).map(({ id }) => id)).toEqual(['eye_behind', 'shoulder_top', 'shoulder_side']);
  });

  it('lists the likelier places first', () => {
    expect(placesOf(understood.readAs[1]!).map(({ place }) => place.id)).toEqual(['shoulder_top', 'shoulder_side']);
  });

  it('can be taken back and ticked again', () => {
    const back = deny(say(nothing, 'behind my left eye'), eye, true);
    expect(counts(back, [], placesSure(understood), eye)).toBe(false);
    expect(counts(back, [eye], placesSure(understood), eye)).toBe(true);
    expect(counts(deny(back, eye, false), [], placesSure(understood), eye)).toBe(true);
  });

  it('drops what was taken back once the words no longer name it', () => {
    const back = deny(say(nothing, 'behind my left eye'), eye, true);
    expect(forgetOldDenials(back, understood)).toBe(back);
    expect(forgetOldDenials(back, { readAs: [], notUnderstood: [] }).denied).toEqual([]);
  });
});
