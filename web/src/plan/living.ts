import type { DayPart, Living, LivingIn, Reply, HealthGroup, Span, Weekday } from './wire';

export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
export const DAY_PARTS: readonly DayPart[] = ['morning', 'midday', 'afternoon', 'evening'];

/** Returns what a person can tell of how they live, without what the program adds. */
export function tellable({ zone: _, told: __, problems: ___, ...living }: Living): LivingIn {
  return living;
}

/** Returns a list with one thing in it replaced, or left out where the new one is null. */
export const replaced = <T>(all: readonly T[], at: number, by: T | null): readonly T[] => (by === null ? all.filter((_, index) => index !== at) : all.map((each, index) => (index === at ? by : each)));

/** Returns a list with a thing added where it is not in it, and without it where it is. */
export const toggled = <T>(all: readonly T[], thing: T): readonly T[] => (all.includes(thing) ? all.filter((each) => each !== thing) : [...all, thing]);

/** Returns working hours with those of one weekday replaced. */
export const withWork = (living: LivingIn, day: Weekday, spans: readonly Span[]): LivingIn['work'] => ({ ...living.work, [day]: spans });

/** Returns working hours that are those of Monday until Friday. */
export function likeMonday({ work }: LivingIn): LivingIn['work'] {
  return { ...work, tue: work.mon, wed: work.mon, thu: work.mon, fri: work.mon };
}

/** Returns the span that a further one of a day would be: after the last one, else the usual. */
export function nextSpan(spans: readonly Span[], usual: Span): Span {
  const last = spans.at(-1);
  if (last === undefined) {
    return usual;
  }
  const hour = Math.min(22, Number(last.to.slice(0, 2)) + 1);
  return { from: `${String(hour).padStart(2, '0')}:00`, to: `${String(hour + 1).padStart(2, '0')}:00` };
}

/** Returns the mark of a question: the newest one, else the reply that the program knows. */
export const markOf = (marks: ReadonlyMap<string, Reply>, { id, reply }: { readonly id: string; readonly reply: Reply | null }): Reply | null => marks.get(id) ?? reply;

/** Returns marks with no for every question of a group that has neither mark nor reply. */
export function restNo(marks: ReadonlyMap<string, Reply>, { questions }: HealthGroup): ReadonlyMap<string, Reply> {
  const all = new Map(marks);
  for (const question of questions) {
    if (!question.known && markOf(marks, question) === null) {
      all.set(question.id, 'no');
    }
  }
  return all;
}
