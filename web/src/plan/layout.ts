import { DAY, minuteOf, spanOf } from './time';
import type { DayOut, PlanItem, Span } from './wire';

/** Height of an hour on the time axis, in rem. */
export const HOUR = 3.5;

/** The shortest time that a card shows, in minutes, so that it can be read and touched. */
export const LEAST = 28;

/** The hours that the time axis shows, in minutes of a day; both are full hours. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

/** Returns an axis on which the waking time and every item of the days lies. */
export function axisOf(days: readonly DayOut[]): Axis {
  const spans = days.flatMap(({ date, awake, items }) => [spanOf(awake, date), ...items.map((item) => endsOf(item, date))]);
  const from = Math.min(...spans.map(([begin]) => begin));
  const to = Math.max(...spans.map(([, end]) => end));
  return spans.length === 0 ? { from: 7 * 60, to: 22 * 60 } : { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

/** Returns the full hours of an axis, its end not among them. */
export const hoursOf = ({ from, to }: Axis): readonly number[] =>
  Array.from({ length: Math.max(0, Math.round((to - from) / 60)) }, (_, at) => from + at * 60);

/** Returns a distance along the axis, in rem. */
export const rem = (minutes: number): number => (minutes / 60) * HOUR;

/** Returns when an item begins and ends, in minutes of its day. Its length counts, not the clocks that change under it. */
export function endsOf({ start, minutes }: Pick<PlanItem, 'start' | 'minutes'>, date: string): readonly [number, number] {
  const begin = minuteOf(start, date);
  return [begin, begin + minutes];
}

/** Where a card stands: from the top in minutes, and in which of how many columns beside each other. */
export interface Placed {
  readonly item: PlanItem;
  readonly begin: number;
  /** As long as it is drawn, which may be longer than it takes. */
  readonly length: number;
  readonly column: number;
  readonly columns: number;
}

/** Places the items of a day so that no card covers another one; breaks are not cards. */
export function placed(day: DayOut): readonly Placed[] {
  const cards = day.items
    .filter(({ isBreak }) => !isBreak)
    .map((item) => ({ item, begin: endsOf(item, day.date)[0], length: Math.max(LEAST, item.minutes) }))
    .sort((a, b) => a.begin - b.begin || b.length - a.length || a.item.uid.localeCompare(b.item.uid));
  return clusters(cards).flatMap(beside);
}

type Card = Omit<Placed, 'column' | 'columns'>;

/** Parts cards, in order of their begin, into such as touch each other, directly or through others. */
function clusters(cards: readonly Card[]): Card[][] {
  const all: Card[][] = [];
  let end = -Infinity;
  for (const card of cards) {
    const open = all.at(-1);
    if (open === undefined || card.begin >= end) {
      all.push([card]);
    } else {
      open.push(card);
    }
    end = Math.max(end, card.begin + card.length);
  }
  return all;
}

/** Gives each card of a cluster the first column that is free when it begins. */
function beside(cluster: readonly Card[]): Placed[] {
  const ends: number[] = [];
  const columns = cluster.map(({ begin, length }) => {
    const free = ends.findIndex((end) => end <= begin);
    const column = free < 0 ? ends.length : free;
    ends[column] = begin + length;
    return column;
  });
  return cluster.map((card, at) => ({ ...card, column: columns[at] ?? 0, columns: ends.length }));
}

/** Returns the parts of a day that spans cover on an axis, in minutes from its top, joined where they touch. */
export function blocks(spans: readonly Span[], date: string, axis: Axis): readonly (readonly [number, number])[] {
  const inside = spans
    .map((span) => spanOf(span, date))
    .flatMap(([from, to]): [number, number][] => (to > DAY && from >= axis.from + DAY ? [[from - DAY, to - DAY]] : [[from, to]]))
    .map(([from, to]): [number, number] => [Math.max(from, axis.from) - axis.from, Math.min(to, axis.to) - axis.from])
    .filter(([from, to]) => to > from)
    .sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [from, to] of inside) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) {
      last[1] = Math.max(last[1], to);
    } else {
      joined.push([from, to]);
    }
  }
  return joined;
}

/** Breaks of the same kind on a day, in the order of the day. */
export interface Breaks {
  readonly first: PlanItem;
  readonly items: readonly PlanItem[];
}

/** Returns the breaks of a day, those of the same task together. */
export function breaksOf(items: readonly PlanItem[]): readonly Breaks[] {
  const byTask = new Map<string, PlanItem[]>();
  for (const item of items.filter(({ isBreak }) => isBreak)) {
    byTask.set(item.task, [...(byTask.get(item.task) ?? []), item]);
  }
  return [...byTask.values()].flatMap((group) => (group[0] === undefined ? [] : [{ first: group[0], items: group }]));
}
