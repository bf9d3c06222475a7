import type { Zone } from '../model/wire';
import type { Library } from './library';
import type { MimicEntry, MuscleEntry } from './wire';

/** Why something was found: by one of its names, by its region, by a sign, or by a place that hurts. */
export type Reason = 'name' | 'region' | 'sign' | 'place';

/** Something that was found, with the words that were found in it. */
export interface Hit<T> {
  readonly found: T;
  readonly reason: Reason;
  /** The name, sign or place that holds the words. */
  readonly words: string;
}

/** What was found for the typed words, the best first. */
export interface Hits {
  readonly zones: readonly Zone[];
  readonly muscles: readonly Hit<MuscleEntry>[];
  readonly mimics: readonly Hit<MimicEntry>[];
}

/** One text that words are looked for in; the heavier, the better a match in it. */
interface Field {
  readonly reason: Reason;
  readonly words: string;
  readonly weight: number;
}

/** Fields as lower-case words, made once for each thing. */
const prepared = new WeakMap<object, readonly (Field & { readonly parts: readonly string[] })[]>();

/** Returns the words of a text, in small letters and without accents. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Little words that people type and names do not hold. */
const LITTLE = new Set(['the', 'my', 'of', 'in', 'on', 'at', 'a', 'an', 'and', 'when', 'pain', 'hurts', 'muscle', 'ache']);

/** Returns the typed words that say something; all of them where none does. */
function asked(typed: string): string[] {
  const words = wordsOf(typed);
  const telling = words.filter((word) => !LITTLE.has(word));
  return telling.length === 0 ? words : telling;
}

/** "temples" finds "temple". */
const single = (word: string): string => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);

const holds = (parts: readonly string[], word: string): boolean => parts.some((part) => part.startsWith(word) || part.startsWith(single(word)));

const isWhole = (parts: readonly string[], word: string): boolean => parts.some((part) => part === word || part === single(word));

/** Returns everything whose names, region, signs or places hold every word typed. */
export function search(library: Library, typed: string): Hits {
  const words = asked(typed);
  if (words.length === 0) {
    return { zones: [], muscles: [], mimics: [] };
  }
  return {
    zones: ranked(library.zones, words, zoneFields).map(({ found }) => found),
    muscles: ranked(library.muscles, words, (muscle) => muscleFields(library, muscle)),
    mimics: ranked(library.mimics, words, (mimic) => mimicFields(library, mimic)),
  };
}

function ranked<T extends { name: string }>(things: readonly T[], words: readonly string[], fields: (thing: T) => Field[]): Hit<T>[] {
  return things
    .flatMap((thing) => hit(thing, words, fields))
    .sort((a, b) => b.score - a.score || a.found.name.localeCompare(b.found.name))
    .map(({ found, reason, words: in_ }) => ({ found, reason, words: in_ }));
}

function hit<T extends object>(thing: T, words: readonly string[], fields: (thing: T) => Field[]): (Hit<T> & { score: number })[] {
  const all = ready(thing, fields);
  let score = 0;
  let best: Field | undefined;
  for (const word of words) {
    const field = heaviest(all, word);
    if (field === undefined) {
      return [];
    }
    score += field.weight + (isWhole(field.parts, word) ? 1 : 0);
    best = best === undefined || field.weight < best.weight ? field : best;
  }
  const whole = all.filter(({ parts }) => words.every((word) => holds(parts, word))).sort((a, b) => b.weight - a.weight)[0];
  const why = whole ?? best;
  return why === undefined ? [] : [{ found: thing, reason: why.reason, words: why.words, score: score + (whole?.weight ?? 0) }];
}

function ready<T extends object>(thing: T, fields: (thing: T) => Field[]): readonly (Field & { parts: readonly string[] })[] {
  const known = prepared.get(thing);
  if (known !== undefined) {
    return known;
  }
  const fresh = fields(thing).map((field) => ({ ...field, parts: wordsOf(field.words) }));
  prepared.set(thing, fresh);
  return fresh;
}

function heaviest<F extends Field & { parts: readonly string[] }>(fields: readonly F[], word: string): F | undefined {
  return fields.reduce<F | undefined>(
    (best, field) => (holds(field.parts, word) && (best === undefined || field.weight > best.weight) ? field : best),
    undefined,
  );
}

const zoneFields = (zone: Zone): Field[] => [
  { reason: 'name', words: zone.name, weight: 10 },
  { reason: 'name', words: zone.note ?? '', weight: 4 },
];

const muscleFields = (library: Library, muscle: MuscleEntry): Field[] => [
  { reason: 'name', words: muscle.name, weight: 10 },
  { reason: 'name', words: muscle.lay, weight: 9 },
  { reason: 'name', words: muscle.latin, weight: 9 },
  { reason: 'region', words: muscle.region, weight: 7 },
  { reason: 'sign', words: muscle.symptoms, weight: 5 },
  ...signFields(library, muscle),
  ...placeFields(library, muscle),
];

const mimicFields = (library: Library, mimic: MimicEntry): Field[] => [
  { reason: 'name', words: mimic.name, weight: 10 },
  { reason: 'name', words: mimic.lay, weight: 9 },
  ...signFields(library, mimic),
  ...placeFields(library, mimic),
];

const signFields = (library: Library, { signs }: MuscleEntry | MimicEntry): Field[] =>
  signs.flatMap((sign) => [
    { reason: 'sign' as const, words: library.name(sign), weight: 5 },
    { reason: 'sign' as const, words: library.clinical(sign), weight: 4 },
  ]);

/** A place that is felt for sure weighs more than one that is felt now and then. */
const placeFields = (library: Library, { zones }: MuscleEntry | MimicEntry): Field[] =>
  zones.map(({ zone, strength }) => ({ reason: 'place', words: library.name(zone), weight: 3 + 3 * strength }));
