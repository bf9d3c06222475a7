import { words } from './messages';

/** Minutes of a day that is neither shortened nor lengthened by the clocks. */
export const DAY = 24 * 60;

const WALL = /(?:(\d{4}-\d{2}-\d{2})T)?(\d{1,2}):(\d{2})/;

/**
 * Returns the minutes from the beginning of a day to a time, as the clock on the wall shows it. The time is a time of day
 * such as 09:30, or an instant such as 2026-11-23T09:30:00+01:00 whose own offset counts; one of the next day is beyond
 * {@link DAY}.
 */
export function minuteOf(time: string, date: string): number {
  const [, day, hours = '0', minutes = '0'] = WALL.exec(time) ?? [];
  const ahead = day === undefined ? 0 : Math.round((Date.parse(day) - Date.parse(date)) / (DAY * 60_000));
  return ahead * DAY + Number(hours) * 60 + Number(minutes);
}

/** Returns a time of day such as 09:30 for minutes of a day; those beyond it are of the next one. */
export function clock(minute: number): string {
  const within = ((minute % DAY) + DAY) % DAY;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** Returns the time of day in an instant, as the clock on the wall shows it. */
export const timeOf = (iso: string): string => clock(minuteOf(iso, iso.slice(0, 10)));

/** Returns the minutes of a day between two times; one that ends before it begins runs past midnight. */
export function spanOf({ from, to }: { readonly from: string; readonly to: string }, date: string): readonly [number, number] {
  const [begin, end] = [minuteOf(from, date), minuteOf(to, date)];
  return [begin, end <= begin ? end + DAY : end];
}

const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const formatted = (date: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(words.language, { ...options, timeZone: 'UTC' }).format(utc(date));

/** Returns a day such as Monday 23 November. */
export const longDay = (date: string): string => formatted(date, { weekday: 'long', day: 'numeric', month: 'long' });

/** Returns a day such as Mon 23. */
export const shortDay = (date: string): string => `${formatted(date, { weekday: 'short' })} ${Number(date.slice(8, 10))}`;

/** Returns the clock on the wall of a zone, as 2026-11-23T09:30; of this computer where the zone is unknown. */
export function wallClock(at: number, zone: string | undefined): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const parts = new Map(formatter(options, zone).formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

function formatter(options: Intl.DateTimeFormatOptions, zone: string | undefined): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-GB', zone === undefined ? options : { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en-GB', options);
  }
}
