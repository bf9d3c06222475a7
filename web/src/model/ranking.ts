import type { Candidate, Factor, Flag, LocateOut, Rival, Side, Unexplained } from './wire';

/** A muscle on one side, seen through its most likely point. */
export interface Ranked {
  readonly key: string;
  readonly muscle: string;
  readonly side: Side;
  /** The most likely point of this muscle on this side. */
  readonly point: Candidate;
  /** How many of the muscle's points stand in the answer. */
  readonly points: number;
  /** Probability that a point of this muscle on this side is active. */
  readonly probability: number;
}

/** What the person sees first: never fewer than this many where there are so many, … */
const FEW = 3;
/** … never more than this many, … */
const MANY = 5;
/** … and beyond the few only what is at least this likely. */
const WORTH_SHOWING = 0.1;
/** The longest list on request. */
export const LONGEST = 20;
/** Below this a muscle or look-alike is not worth a line. */
export const NEGLIGIBLE = 0.005;

/** Paint is called unexplained when it is at least this likely that nothing is behind it. */
const HARDLY_EXPLAINED = 0.3;

/** Returns what the person told and what hardly anything explains. */
export const hardlyExplained = (answer: LocateOut): Unexplained[] =>
  (answer.unexplained ?? []).filter(({ probability }) => probability >= HARDLY_EXPLAINED);

/** One thing told that speaks more for one candidate than for another. */
export interface Versus {
  readonly item: Factor;
  readonly other: number;
}

/** Only what speaks for the one at least this much more is worth naming. */
const CLEARLY_MORE = 1.25;

/** Returns what speaks more for the first of two candidates than for the second, the clearest first. */
export function versus(first: Candidate, second: Candidate): Versus[] {
  const key = ({ factor, ...item }: Factor): string => JSON.stringify(item);
  const factors = new Map((second.because ?? []).map((item) => [key(item), item.factor]));
  return (first.because ?? [])
    .map((item) => ({ item, other: factors.get(key(item)) ?? 1 }))
    .filter(({ item, other }) => item.factor > 1 && item.factor / other >= CLEARLY_MORE)
    .sort((a, b) => b.item.factor / b.other - a.item.factor / a.other);
}

/** Returns the muscles of an answer, each once a side, most likely first. */
export function ranking(candidates: readonly Candidate[]): Ranked[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.muscle}:${candidate.side}`;
    const group = groups.get(key);
    if (group) {
      group.push(candidate);
    } else {
      groups.set(key, [candidate]);
    }
  }
  return [...groups].map(([key, group]) => ranked(key, group)).sort((a, b) => b.probability - a.probability);
}

function ranked(key: string, group: readonly Candidate[]): Ranked {
  const point = group.reduce((best, other) => (other.probability > best.probability ? other : best));
  const probability = group.reduce((most, other) => Math.max(most, other.muscleProbability ?? other.probability), 0);
  return { key, muscle: point.muscle, side: point.side, point, points: group.length, probability };
}

/** Returns how many muscles to show before the person asks for more: three to five. */
export function shownAtFirst(muscles: readonly Ranked[]): number {
  const worth = muscles.filter((muscle) => muscle.probability >= WORTH_SHOWING).length;
  return Math.min(muscles.length, Math.max(FEW, Math.min(MANY, worth)));
}

/** A look-alike with the sides it may be on, the likelier first. */
export interface LookAlike {
  readonly rival: Rival;
  readonly sides: readonly Side[];
}

/** Returns each look-alike once, most likely first; its other side stands with it where that is about as likely. */
export function lookAlikes(mimics: readonly Rival[]): LookAlike[] {
  const byId = new Map<string, LookAlike>();
  for (const rival of mimics.toSorted((a, b) => b.probability - a.probability)) {
    const known = byId.get(rival.id);
    if (known === undefined) {
      byId.set(rival.id, { rival, sides: [rival.side] });
    } else if (rival.probability >= known.rival.probability / 2) {
      byId.set(rival.id, { rival: known.rival, sides: [...known.sides, rival.side] });
    }
  }
  return [...byId.values()];
}

/** Returns the flags that stand instead of a ranking, most urgent first; empty when a ranking may be shown. */
export function urgent(answer: LocateOut): Flag[] {
  const emergencies = answer.flags.filter((flag) => flag.action === 'emergency');
  return [...emergencies, ...answer.flags.filter((flag) => flag.action === 'sameDay')];
}

/** Returns the flags that stand above a ranking as a note. */
export function notes(answer: LocateOut): Flag[] {
  return answer.flags.filter((flag) => flag.action !== 'emergency' && flag.action !== 'sameDay');
}
