import { breaksKey } from './page';
import { minuteOf } from './time';
import type { DayOut, Explained, PlanItem, PlanOut, Slot } from './wire';

/** An item and the day of the plan that it stands on. */
export interface Stands {
  readonly item: PlanItem;
  readonly day: DayOut;
}

/** Finds an item of a plan. */
export function find(plan: PlanOut | null, uid: string | null): Stands | null {
  for (const day of plan?.days ?? []) {
    const item = day.items.find((each) => each.uid === uid);
    if (item !== undefined) {
      return { item, day };
    }
  }
  return null;
}

/** Returns the day whose breaks are open together; null where none is. */
export const breaksDay = (plan: PlanOut | null, open: string | null): DayOut | null => plan?.days.find(({ date }) => breaksKey(date) === open) ?? null;

/** Returns times of an explanation that one rule forbids and that gain the same, together. */
export function together(impossible: Explained['impossible']): readonly (Explained['impossible'][number] & { readonly starts: readonly string[] })[] {
  const all = new Map<string, Explained['impossible'][number] & { readonly starts: readonly string[] }>();
  for (const each of impossible) {
    const key = `${each.delta} ${each.text}`;
    all.set(key, { ...(all.get(key) ?? each), starts: [...(all.get(key)?.starts ?? []), each.start] });
  }
  return [...all.values()];
}

/** Returns the next start that fits after, or before, where an item stands; null where there is none. */
export function step(slots: readonly Slot[], start: string, later: boolean): Slot | null {
  const now = Date.parse(start);
  const fit = slots.filter(({ ok, start: other }) => ok && (later ? Date.parse(other) > now : Date.parse(other) < now));
  return (later ? fit[0] : fit.at(-1)) ?? null;
}

/** Returns up to so many starts that fit, the best ones, in the order of the day; where it stands now is not among them. */
export function best(slots: readonly Slot[], start: string, most: number): readonly Slot[] {
  return slots
    .filter(({ ok, start: other }) => ok && Date.parse(other) !== Date.parse(start))
    .sort((a, b) => b.delta - a.delta || Date.parse(a.start) - Date.parse(b.start))
    .slice(0, most)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

/** Returns the start nearest to a minute of a day, whether it fits or not; null where it is further than `within` minutes. */
export function nearest(slots: readonly Slot[], date: string, minute: number, within = 15): Slot | null {
  let found: Slot | null = null;
  let distance = within + 1;
  for (const slot of slots) {
    const away = Math.abs(minuteOf(slot.start, date) - minute);
    if (away < distance) {
      [found, distance] = [slot, away];
    }
  }
  return found;
}

/** Starts that follow each other and are forbidden by the same rule. */
export interface Closed {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** Returns when an item cannot start and why, in the order of the day. */
export function closed(slots: readonly Slot[]): readonly Closed[] {
  const all: Closed[] = [];
  let open = false;
  for (const { ok, start, text } of slots) {
    const last = all.at(-1);
    if (!ok && open && last?.text === text) {
      all[all.length - 1] = { ...last, to: start };
    } else if (!ok) {
      all.push({ from: start, to: start, text });
    }
    open = !ok;
  }
  return all;
}

/** Returns the seven days of the plan among which a day lies; the first seven where it lies in none. */
export function weekOf(days: readonly DayOut[], date: string | null): readonly DayOut[] {
  const at = Math.max(0, days.findIndex((day) => day.date === date));
  const first = Math.floor(at / 7) * 7;
  return days.slice(first, first + 7);
}

/** Returns the day that an address names, else today, else the first one. */
export const dayOf = (days: readonly DayOut[], date: string | null): DayOut | null =>
  days.find((day) => day.date === date) ?? days.find(({ today }) => today) ?? days[0] ?? null;

/** Returns a day without what the person left out on it after it had begun; what was done stays. */
export const withoutSkipped = (day: DayOut): DayOut => ({
  ...day,
  items: day.items.filter(({ task, status }) => status === 'done' || !(day.skipped ?? []).some((skipped) => skipped.task === task)),
});

/** Returns whether a day is worth a mark as a light one: where all are, none is. */
export const marksLight = ({ days }: PlanOut, { light }: DayOut): boolean => light && days.some((day) => !day.light);

/** The items of a day, breaks not among them, as one comes to them. */
export interface Order {
  readonly next: PlanItem | null;
  readonly later: readonly PlanItem[];
  /** Over or done. */
  readonly before: readonly PlanItem[];
}

/** Parts the items of a day by the clock on the wall, as 2026-11-23T09:30. What runs at this moment is the next one. */
export function order(day: DayOut, now: string): Order {
  const minute = minuteOf(now, day.date);
  const items = day.items.filter(({ isBreak }) => !isBreak);
  const open = items.filter((item) => item.status === 'planned' && minuteOf(item.start, day.date) + item.minutes > minute);
  const [next = null, ...later] = open;
  return { next, later, before: items.filter((item) => !open.includes(item)) };
}
