import type { PlanOut } from './wire';

/** Returns whether two plans have the same things at the same times. */
export const samePlan = (a: PlanOut | null, b: PlanOut | null): boolean => traceOf(a) === traceOf(b);

const traceOf = (plan: PlanOut | null): string =>
  (plan?.days ?? []).map(({ date, declined, items }) => `${date} ${declined} ${items.map(({ task, start, minutes }) => `${task} ${start} ${minutes}`).join(', ')}`).join('\n');
