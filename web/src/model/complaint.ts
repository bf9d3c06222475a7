import { blank, clearZone, draw, type Sketch } from './drawing';
import type { Painted, PaintedPlace } from './painted';
import type { LocateIn, PaintedZone, Sex, Side } from './wire';

/** A place on the body, or a symptom or movement, with the side it is on or goes to. */
export interface Sided {
  readonly id: string;
  readonly side: Side | null;
}

/**
 * Everything the person told, the one model behind every way of telling it: words, ticks and paint.
 * Values are never changed in place; each function below returns a new complaint.
 */
export interface Complaint {
  readonly text: string;
  /** What was painted; a ticked place is a zone filled here. */
  readonly sketch: Sketch;
  /** Places that were read in the words and that the person took back. */
  readonly denied: readonly Sided[];
  readonly symptoms: readonly Sided[];
  readonly movements: readonly Sided[];
  readonly activities: readonly Sided[];
  readonly age: number | null;
  readonly sex: Sex;
}

/** The parts of a complaint that are lists of things to tick. */
export type Ticks = 'symptoms' | 'movements' | 'activities';

export const nothing: Complaint = {
  text: '',
  sketch: blank,
  denied: [],
  symptoms: [],
  movements: [],
  activities: [],
  age: null,
  sex: 'unknown',
};

const same = (a: Sided, b: Sided): boolean => a.id === b.id && a.side === b.side;

export const has = (list: readonly Sided[], thing: Sided): boolean => list.some((other) => same(other, thing));

const without = (list: readonly Sided[], thing: Sided): readonly Sided[] => list.filter((other) => !same(other, thing));

const including = (list: readonly Sided[], thing: Sided): readonly Sided[] =>
  has(list, thing) ? list : [...list, thing];

/** Returns the complaint with one thing ticked or not. */
export function tick(complaint: Complaint, part: Ticks, thing: Sided, on: boolean): Complaint {
  const list = on ? including(complaint[part], thing) : without(complaint[part], thing);
  return { ...complaint, [part]: list };
}

/**
 * Returns the complaint with a place filled in the current spot, or freed of all paint. Filling a place also ends its
 * being taken back.
 *
 * @param painted what the complaint's drawing covers
 */
export function paint(complaint: Complaint, painted: Painted, place: Sided, on: boolean): Complaint {
  const side = place.side ?? 'mid';
  const holding = painted.patches.filter(({ shares }) => has(shares, { ...place, side })).map(({ id }) => id);
  const sketch = on
    ? draw(complaint.sketch, { kind: 'fill', zone: place.id, side })
    : clearZone(complaint.sketch, place.id, side, holding);
  return { ...complaint, sketch, denied: without(complaint.denied, place) };
}

/** Returns the complaint with a place that was read in the words taken back, or accepted again. */
export const deny = (complaint: Complaint, place: Sided, on: boolean): Complaint => ({
  ...complaint,
  denied: on ? including(complaint.denied, place) : without(complaint.denied, place),
});

/** Returns the complaint with other words; what was taken back belonged to words and is forgotten with the last. */
export function say(complaint: Complaint, text: string): Complaint {
  return text.trim() === '' ? { ...complaint, text, denied: [] } : { ...complaint, text };
}

/** Returns how old the typed text says the person is, or null where it is no age. */
export function ageOf(typed: string): number | null {
  const trimmed = typed.trim();
  const years = Number(trimmed);
  return /^\d{1,3}$/.test(trimmed) && years <= 120 ? years : null;
}

/** Returns whether there is a place or a text to ask about. */
export const askable = (complaint: Complaint, places: readonly PaintedPlace[]): boolean =>
  complaint.text.trim() !== '' || places.length > 0;

/** Returns whether nothing at all was told. */
export const isEmpty = (complaint: Complaint, places: readonly PaintedPlace[]): boolean =>
  !askable(complaint, places) && complaint.symptoms.length + complaint.movements.length + complaint.activities.length === 0;

const coded = (thing: Sided): string => (thing.side === null ? thing.id : `${thing.id}:${thing.side}`);

/**
 * Returns the question to the program, or null when there is nothing to ask about. A place that was taken back is
 * sent with intensity 0, which says that it does not hurt.
 *
 * @param places the places that are painted
 */
export function request(complaint: Complaint, places: readonly PaintedPlace[]): LocateIn | null {
  if (!askable(complaint, places)) {
    return null;
  }
  const asked: LocateIn = {};
  const text = complaint.text.trim();
  if (text !== '') {
    asked.text = text;
  }
  const zones: PaintedZone[] = [
    ...places.map(painted),
    ...(text === '' ? [] : takenBack(complaint.denied, places)),
  ];
  if (zones.length > 0) {
    asked.zones = zones;
  }
  if (complaint.symptoms.length > 0) {
    asked.symptoms = complaint.symptoms.map(coded);
  }
  if (complaint.movements.length > 0) {
    asked.aggravatedBy = complaint.movements.map(coded);
  }
  if (complaint.activities.length > 0) {
    asked.activities = complaint.activities.map((activity) => activity.id);
  }
  if (complaint.age !== null) {
    asked.age = complaint.age;
  }
  if (complaint.sex !== 'unknown') {
    asked.sex = complaint.sex;
  }
  return asked;
}

/** Returns how a painted place is sent; what was not said is left out. */
function painted({ id, side, presence, intensity, quality, depth }: PaintedPlace): PaintedZone {
  return {
    zone: id,
    side,
    ...(intensity === null ? {} : { intensity }),
    ...(quality === null ? {} : { quality }),
    ...(depth === null ? {} : { depth }),
    ...(presence > 0.999 ? {} : { coverage: Math.max(0.001, Math.round(presence * 1000) / 1000) }),
  };
}

const takenBack = (denied: readonly Sided[], places: readonly PaintedPlace[]): PaintedZone[] =>
  denied
    .map((place) => ({ zone: place.id, side: place.side ?? ('mid' as const), intensity: 0 }))
    .filter(({ zone, side }) => !has(places, { id: zone, side }));
