import { has, type Complaint, type Sided } from './complaint';
import type { ReadPhrase, Understood } from './wire';

/** Returns the places that were read in the words, however surely. */
export function placesRead(understood: Understood | null): Sided[] {
  return phrases(understood).flatMap((phrase) => placesOf(phrase).map(({ place }) => place));
}

/** Returns the places that the words surely mean, so that they count as ticked. */
export function placesSure(understood: Understood | null): Sided[] {
  return phrases(understood).flatMap((phrase) =>
    placesOf(phrase)
      .filter(({ weight }) => weight >= 1)
      .map(({ place }) => place),
  );
}

const phrases = (understood: Understood | null): ReadPhrase[] =>
  (understood?.readAs ?? []).filter((phrase) => phrase.negated !== true);

/** Returns the places of one phrase, the likeliest first. */
export function placesOf(phrase: ReadPhrase): { place: Sided; weight: number }[] {
  return (phrase.zones ?? [])
    .map(({ zone, side, weight }) => ({ place: { id: zone, side }, weight: weight ?? 1 }))
    .sort((a, b) => b.weight - a.weight);
}

/** Returns whether a place counts as painful: painted or ticked, or surely meant by the words and not taken back. */
export function counts(complaint: Complaint, painted: readonly Sided[], sure: readonly Sided[], place: Sided): boolean {
  return has(painted, place) || (has(sure, place) && !has(complaint.denied, place));
}

/** Returns the complaint without those taken-back places that the words no longer name. */
export function forgetOldDenials(complaint: Complaint, understood: Understood): Complaint {
  const read = placesRead(understood);
  const denied = complaint.denied.filter((place) => has(read, place));
  return denied.length === complaint.denied.length ? complaint : { ...complaint, denied };
}
