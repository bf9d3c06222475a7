import type { AtlasOut, LocateIn, LocateOut, MimicDetail, MuscleDetail, Understood } from './wire';

/** The program answered that it cannot; the message is its own sentence, fit to be shown. */
export class Refused extends Error {
  /** What was understood, where the words were read but name no place; else null. */
  readonly understood: Understood | null;

  constructor(sentence: string, understood: Understood | null) {
    super(sentence);
    this.understood = understood;
  }
}

async function answerOf<T>(response: Response): Promise<T> {
  if (response.ok) {
    return (await response.json()) as T;
  }
  const body: unknown = await response.json().catch(() => null);
  const said = (body ?? {}) as { error?: unknown } & Partial<Understood>;
  if (typeof said.error === 'string' && response.status < 500) {
    const { readAs, notUnderstood } = said;
    throw new Refused(said.error, readAs && notUnderstood ? { readAs, notUnderstood } : null);
  }
  throw new Error(`the program answered ${response.status}`);
}

const get = async <T>(path: string): Promise<T> =>
  answerOf<T>(await fetch(path, { headers: { Accept: 'application/json' } }));

export const atlas = (): Promise<AtlasOut> => get('/api/atlas');

export const muscle = (id: string): Promise<MuscleDetail> => get(`/api/muscle/${encodeURIComponent(id)}`);

export const mimic = (id: string): Promise<MimicDetail> => get(`/api/mimic/${encodeURIComponent(id)}`);

export async function locate(question: LocateIn, signal: AbortSignal): Promise<LocateOut> {
  const response = await fetch('/api/locate', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(question),
    signal,
  });
  return answerOf<LocateOut>(response);
}
