import type { LocateIn, PaintedZone, Sex, Side } from './wire';

/** A place on the body, or a symptom or movement, with the side it is on or goes to. */
export interface Sided {
  readonly id: string;
  readonly side: Side | null;
}

/**
 * Everything the person told, the one model behind every way of telling it: words, ticks and, later, paint.
 * Values are never changed in place; each function below returns a new complaint.
 */
export interface Complaint {
  readonly text: string;
  /** Ticked places, in the order of ticking. */
  readonly zones: readonly Sided[];
  /** Places that were read in the words and that the person took back. */
  readonly denied: readonly Sided[];
  readonly symptoms: readonly Sided[];
  readonly movements: readonly Sided[];
  readonly activities: readonly Sided[];
  /** 1 to 10 for all ticked places, or null when not said. */
  readonly intensity: number | null;
  readonly age: number | null;
  readonly sex: Sex;
}

/** The parts of a complaint that are lists of things to tick. */
export type Ticks = 'zones' | 'symptoms' | 'movements' | 'activities';

export const nothing: Complaint = {
  text: '',
  zones: [],
  denied: [],
  symptoms: [],
  movements: [],
  activities: [],
  intensity: null,
  age: null,
  sex: 'unknown',
};

const same = (a: Sided, b: Sided): boolean => a.id === b.id && a.side === b.side;

export const has = (list: readonly Sided[], thing: Sided): boolean => list.some((other) => same(other, thing));

const without = (list: readonly Sided[], thing: Sided): readonly Sided[] => list.filter((other) => !same(other, thing));

const including = (list: readonly Sided[], thing: Sided): readonly Sided[] =>
  has(list, thing) ? list : [...list, thing];

/** Returns the complaint with one thing ticked or not. Ticking a place also ends its being taken back. */
export function tick(complaint: Complaint, part: Ticks, thing: Sided, on: boolean): Complaint {
  const list = on ? including(complaint[part], thing) : without(complaint[part], thing);
  const denied = part === 'zones' ? without(complaint.denied, thing) : complaint.denied;
  return { ...complaint, [part]: list, denied };
}

/** Returns the complaint with a place that was read in the words taken back, or accepted again. */
export function deny(complaint: Complaint, place: Sided, on: boolean): Complaint {
  return on
    ? { ...complaint, denied: including(complaint.denied, place), zones: without(complaint.zones, place) }
    : { ...complaint, denied: without(complaint.denied, place) };
}

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
export const askable = (complaint: Complaint): boolean => complaint.text.trim() !== '' || complaint.zones.length > 0;

/** Returns whether nothing at all was told. */
export const isEmpty = (complaint: Complaint): boolean =>
  !askable(complaint) && complaint.symptoms.length + complaint.movements.length + complaint.activities.length === 0;

const coded = (thing: Sided): string => (thing.side === null ? thing.id : `${thing.id}:${thing.side}`);

/**
 * Returns the question to the program, or null when there is nothing to ask about. A place that was taken back is
 * sent with intensity 0, which says that it does not hurt.
 */
export function request(complaint: Complaint): LocateIn | null {
  if (!askable(complaint)) {
    return null;
  }
  const asked: LocateIn = {};
  const text = complaint.text.trim();
  if (text !== '') {
    asked.text = text;
  }
  const zones: PaintedZone[] = [
    ...complaint.zones.map((place) => painted(place, complaint.intensity)),
    ...(text === '' ? [] : complaint.denied.map((place) => painted(place, 0))),
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

function painted(place: Sided, intensity: number | null): PaintedZone {
  const zone: PaintedZone = { zone: place.id, side: place.side ?? 'mid' };
  if (intensity !== null) {
    zone.intensity = intensity;
  }
  return zone;
}
