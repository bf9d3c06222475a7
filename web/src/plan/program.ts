import { Refused } from '../check/program';
import { words } from './messages';
import type { Act, Explained, PlanState, Publication, PublishIn, Slot } from './wire';

export { Refused };
export { source } from '../check/program';

/** What became of an act: the new state, with a sentence where something was in the way. */
export interface Heard {
  readonly state: PlanState | null;
  readonly sentence: string;
}

const PLAN = '/api/plan';

/** Where the plan can be had as a calendar file. */
export const fileOf = (names: boolean): string => `${PLAN}/plan.ics${names ? '?names=true' : ''}`;

const post = (body: object): Promise<Response> =>
  fetch(PLAN, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  });

/** Asks how the plan stands. */
export async function state(): Promise<PlanState> {
  const response = await fetch(PLAN, { headers: { Accept: 'application/json' } });
  if (!response.ok) {
    throw new Refused(heardIn(response.status, await response.text()).sentence);
  }
  return (await response.json()) as PlanState;
}

/** Does something with the plan, on the version that the person saw. */
export async function act(what: Act, version: number): Promise<Heard> {
  const response = await post({ ...what, version });
  return heardIn(response.status, await response.text());
}

/** Asks something that changes nothing. */
async function ask<T>(what: object, version: number): Promise<T> {
  const response = await post({ ...what, version });
  if (!response.ok) {
    throw new Refused(heardIn(response.status, await response.text()).sentence);
  }
  return (await response.json()) as T;
}

/** Asks for the starts that a session could have on its day or on another one. */
export const slots = async (uid: string, date: string, version: number): Promise<readonly Slot[]> =>
  (await ask<{ slots: Slot[] }>({ act: 'slots', uid, date }, version)).slots;

/** Asks why a session is at its time. */
export const explain = (uid: string, version: number): Promise<Explained> => ask({ act: 'explain', uid }, version);

/** Sends the plan to the calendar server that the person typed. */
export const publish = (to: PublishIn, version: number): Promise<Publication> => ask({ act: 'publish', ...to }, version);

/** Sends a calendar file and tells how much of it, from 0 to 1, went out. */
export function sendCalendar(file: File, sent: (part: number) => void): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${PLAN}/calendar?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('Content-Type', 'text/calendar');
    request.upload.onprogress = ({ loaded, total }) => sent(total === 0 ? 1 : loaded / total);
    request.onload = () => resolve(heardIn(request.status, request.responseText));
    request.onerror = () => reject(new Error('the program did not answer'));
    request.send(file);
  });
}

/** Returns what an answer of the program says. */
export function heardIn(status: number, text: string): Heard {
  const body = parsed(text);
  if (status >= 200 && status < 300) {
    return { state: body as PlanState, sentence: '' };
  }
  const { error, state: newer } = body as { error?: unknown; state?: PlanState };
  return { state: newer ?? null, sentence: typeof error === 'string' && error !== '' ? error : words.page.answered(status) };
}

function parsed(text: string): object {
  try {
    return (JSON.parse(text) ?? {}) as object;
  } catch {
    return {};
  }
}
