import { request, type Complaint } from './complaint';
import { withoutPatch } from './drawing';
import { Measure, type Ground } from './painted';
import * as program from './program';
import type { LocateOut } from './wire';

/** How the answer would be without one of the spots; null where nothing is left to ask about. */
export type Without = { readonly state: 'loading' } | { readonly state: 'failed' } | { readonly state: 'there'; readonly value: LocateOut | null };

/** Returns how the answer would be if one of the spots were not painted. */
export async function answerWithout(complaint: Complaint, patch: string, ground: Ground | null): Promise<Without> {
  const rest = new Measure(ground).of(withoutPatch(complaint.sketch.drawing, patch));
  const question = request(complaint, rest.places);
  if (question === null) {
    return { state: 'there', value: null };
  }
  return program.locate(question, new AbortController().signal).then(
    (value): Without => ({ state: 'there', value }),
    (failure: unknown): Without => (failure instanceof program.Refused ? { state: 'there', value: null } : { state: 'failed' }),
  );
}
