import type { Journey, Reply, Safety, SafetyGroup, SafetyItem } from './wire';

/** What a person has marked in a group, by item; an item that is not here is not marked. */
export type Marks = ReadonlyMap<string, Reply>;

/** Returns the group to show: the one a person went back to, or else the next that is open. */
export const groupToShow = ({ groups, next }: Safety, chosen: string | null): SafetyGroup | null =>
  groups.find(({ id }) => id === chosen) ?? groups.find(({ id }) => id === next) ?? groups.find(({ done }) => !done) ?? null;

/** Returns the marks a group begins with: what was answered yes or not sure before. */
export const marksOf = (group: SafetyGroup): Marks =>
  new Map(group.items.flatMap(({ item, reply }) => (reply === 'yes' || reply === 'unsure' ? [[item, reply] as const] : [])));

/** Returns the marks with one item marked, or no longer marked. */
export function marked(marks: Marks, item: string, reply: Reply, on: boolean): Marks {
  const next = new Map(marks);
  if (on) {
    next.set(item, reply);
  } else {
    next.delete(item);
  }
  return next;
}

/** Returns the answers of a whole group: what is not marked is no. */
export const answersOf = (group: SafetyGroup, marks: Marks): { item: string; reply: Reply }[] =>
  group.items.map(({ item }) => ({ item, reply: marks.get(item) ?? 'no' }));

/** The place of a group among all, counted from 1. */
export const placeOf = ({ groups }: Safety, group: SafetyGroup): { at: number; of: number } => ({
  at: groups.findIndex(({ id }) => id === group.id) + 1,
  of: groups.length,
});

/** What a group asks about, each rule once: its name, why, and who says so. */
export interface Reason {
  readonly flag: string;
  readonly title: string;
  readonly why: string;
  readonly sources: readonly string[];
}

/** Returns the rules behind some items, each once. */
export function reasons(items: readonly SafetyItem[]): Reason[] {
  const byFlag = new Map<string, Reason>();
  for (const { flag, title, why, sources } of items) {
    if (!byFlag.has(flag)) {
      byFlag.set(flag, { flag, title, why, sources });
    }
  }
  return [...byFlag.values()];
}

/** Returns what is still to be told about the person before the first question. */
export function unknownAboutYou({ complaint }: Journey): { readonly age: boolean; readonly sex: boolean } {
  return { age: complaint !== null && complaint.age === undefined, sex: complaint !== null && complaint.sex === undefined };
}

/** Returns whether any question of the journey was answered yet. */
export const untouched = ({ groups }: Safety): boolean => groups.every(({ items }) => items.every(({ reply }) => reply === null));

/** Findings that nobody has to press for. */
const WITHOUT_PRESSING: ReadonlySet<string> = new Set(['rangeLimited', 'painOnUse', 'painWithoutTouch']);

/** Returns the findings that a person may still look for: none that wants pressing while pressing waits. */
export const allowed = (findings: readonly string[], { limits }: Pick<Journey, 'limits'>): readonly string[] =>
  pressingWaits({ limits }) ? findings.filter((finding) => WITHOUT_PRESSING.has(finding)) : findings;

/** Returns whether nobody may press for now. */
export const pressingWaits = ({ limits }: Pick<Journey, 'limits'>): boolean => limits.some(({ limit }) => limit === 'noPressure');

/** Returns the flags that want a doctor within days. */
export const soonFlags = ({ flags }: Journey): Journey['flags'] => flags.filter(({ action }) => action === 'soon');

/** Returns the flags that stand on the page that stops: the most urgent kind first, the others after it. */
export function stopping({ flags }: Journey): { readonly first: Journey['flags']; readonly others: Journey['flags'] } {
  const emergency = flags.filter(({ action }) => action === 'emergency');
  const today = flags.filter(({ action }) => action === 'sameDay');
  const rest = flags.filter(({ action }) => action === 'soon');
  return emergency.length > 0 ? { first: emergency, others: [...today, ...rest] } : { first: today, others: rest };
}
