import type { AtlasOut } from '../model/wire';
import type { IndexOut, MimicOut, MuscleOut } from './wire';

/** The program has nothing of this id. */
export class NotThere extends Error {}

async function get<T>(path: string): Promise<T> {
  const response = await fetch(path, { headers: { Accept: 'application/json' } });
  if (response.status === 404) {
    throw new NotThere(path);
  }
  if (!response.ok) {
    throw new Error(`${path}: ${response.status}`);
  }
  return (await response.json()) as T;
}

/** Asks for zones, symptoms, movements and activities. */
export const names = (): Promise<AtlasOut> => get('/api/atlas');

/** Asks for everything that can be looked for. */
export const index = (): Promise<IndexOut> => get('/api/atlas/index');

/** Asks for a muscle. */
export const muscle = (id: string): Promise<MuscleOut> => get(`/api/muscle/${encodeURIComponent(id)}`);

/** Asks for a look-alike. */
export const mimic = (id: string): Promise<MimicOut> => get(`/api/mimic/${encodeURIComponent(id)}`);
