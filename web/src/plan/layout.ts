import { DAY, minuteOf, spanOf } from './time';
import type { DayOut, PlanItem, Span } from './wire';

/** Height of an hour on the time axis, in rem. */
export const HOUR = 5;

/** The shortest time that a card shows, in minutes, so that it can be read and touched. */
export const LEAST = 18;

/** The hours that the time axis shows, in minutes of a day; both are full hours. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

/** Returns an axis on which the waking time and every item of the days lies. */
export function axisOf(days: readonly DayOut[]): Axis {
  const spans = days.flatMap(({ date, awake, items }) => [spanOf(awake, date), ...items.map((item) => endsOf(item, date))]);
  const from = Math.min(...spans.map(([begin]) => begin));
  const cards = days.flatMap((day) => placed(day).map(({ begin, length }) => begin + length));
  const to = Math.max(...spans.map(([, end]) => end), ...cards);
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
  /** Where it is drawn; after its start where others that begin at that time stand above it. */
  readonly begin: number;
  /** As long as it is drawn, which may be longer than it takes. */
  readonly length: number;
  readonly column: number;
  readonly columns: number;
}

/** How far below its start a card may be drawn before it stands beside another one instead, in minutes. */
const DRIFT = 60;

/** The most columns in which cards can still be read. */
const MOST = 2;

type Card = Omit<Placed, 'columns'>;

/** Places the items of a day so that no card covers another one; breaks are not cards. */
export function placed(day: DayOut): readonly Placed[] {
  const items = day.items
    .filter(({ isBreak }) => !isBreak)
    .map((item) => ({ item, start: endsOf(item, day.date)[0] }))
    .sort((a, b) => a.start - b.start || b.item.minutes - a.item.minutes || a.item.uid.localeCompare(b.item.uid));
  const all: Placed[] = [];
  let open: Card[] = [];
  let ends: number[] = [];
  const close = (): void => {
    all.push(...open.map((card) => ({ ...card, columns: ends.length })));
    [open, ends] = [[], []];
  };
  for (const { item, start } of items) {
    if (ends.every((end) => end <= start)) {
      close();
    }
    const column = columnFor(ends, start);
    const begin = Math.max(start, ends[column] ?? start);
    const length = Math.max(LEAST, item.minutes);
    ends[column] = begin + length;
    open.push({ item, begin, length, column });
  }
  close();
  return all;
}

/** Returns the column in which a card stands nearest to its start; a new one where that is too far. */
function columnFor(ends: readonly number[], start: number): number {
  const nearest = ends.indexOf(Math.min(...ends));
  const drift = nearest < 0 ? Infinity : (ends[nearest] ?? start) - start;
  return drift > DRIFT && ends.length < MOST ? ends.length : nearest;
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
