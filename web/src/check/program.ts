import type { AtlasOut, Source } from '../model/wire';
import { words } from './messages';
import type { Act, Country, Journey } from './wire';

/** What became of an act: the new state, with a sentence where something was in the way. */
export interface Heard {
  readonly journey: Journey | null;
  readonly sentence: string;
}

/** The program answered, but not with what was asked for. */
export class Refused extends Error {}

/** Returns what the program says is in the way. */
async function sentenceOf(response: Response): Promise<string> {
  const { error } = (await response.json().catch(() => ({}))) as { error?: unknown };
  return typeof error === 'string' && error !== '' ? error : words.page.answered(response.status);
}

async function get<T>(path: string): Promise<T> {
  const response = await fetch(path, { headers: { Accept: 'application/json' } });
  if (!response.ok) {
    throw new Refused(await sentenceOf(response));
  }
  return (await response.json()) as T;
}

/** Asks how the journey stands. */
export const journey = (): Promise<Journey> => get('/api/journey');

/** Asks for zones and their names. */
export const atlas = (): Promise<AtlasOut> => get('/api/atlas');

/** Asks which countries there are to choose from. */
export const countries = async (): Promise<readonly Country[]> => (await get<{ countries: Country[] }>('/api/countries')).countries;

/** Asks for a cited work. */
export const source = (id: string): Promise<Source> => get(`/api/sources/${encodeURIComponent(id)}`);

/** Where the journey can be had as a file. */
export const EPISODE = '/api/journey/episode';

/**
 * Does something in the journey.
 *
 * @param version of the state that the person saw; not given where none could be shown, then it can only be forgotten
 */
export async function act(what: Act, version: number | undefined): Promise<Heard> {
  const response = await fetch('/api/journey', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ ...what, version }),
  });
  const body = (await response.json()) as unknown;
  if (response.ok) {
    return { journey: body as Journey, sentence: '' };
  }
  const { error, state } = body as { error?: string; state?: Journey };
  if (error === undefined) {
    throw new Error(`the program answered ${response.status}`);
  }
  return { journey: state ?? null, sentence: error };
}
