import type { Page } from './page';
import { groupToShow, soonFlags, unknownAboutYou, untouched } from './questions';
import type { Conflict, Journey, Safety } from './wire';

/** Which screen the page shows. */
export type Showing =
  | { readonly kind: 'loading' | 'failed' | 'empty' | 'stopped' | 'result' }
  | { readonly kind: 'about' }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'group'; readonly safety: Safety; readonly id: string }
  | { readonly kind: 'heed' }
  | { readonly kind: 'exam' };

/** Returns which screen is due. */
export function showing(page: Page): Showing {
  if (page.journey.state !== 'there') {
    return { kind: page.journey.state };
  }
  const journey = page.journey.value;
  switch (journey.stage) {
    case 'safety':
      return questions(page, journey);
    case 'exam':
    case 'result':
      if (journey.safety !== null && page.group !== null) {
        return { kind: 'group', safety: journey.safety, id: page.group };
      }
      return journey.stage === 'result' ? { kind: 'result' } : toHeed(journey) !== '' && page.heeded !== toHeed(journey) ? { kind: 'heed' } : { kind: 'exam' };
    default:
      return { kind: journey.stage };
  }
}

function questions(page: Page, journey: Journey): Showing {
  const { safety } = journey;
  if (safety === null) {
    return { kind: 'loading' };
  }
  const about = unknownAboutYou(journey);
  if ((about.age || about.sex) && !page.aboutSkipped && untouched(safety)) {
    return { kind: 'about' };
  }
  const conflict = page.group === null ? journey.conflicts.find(({ item }) => item !== undefined) : undefined;
  if (conflict !== undefined) {
    return { kind: 'conflict', conflict };
  }
  const group = groupToShow(safety, page.group);
  return group === null ? { kind: 'loading' } : { kind: 'group', safety, id: group.id };
}

/** Returns what a person has to read before the exam, as one text that changes with it; empty where there is nothing. */
export function toHeed(journey: Journey): string {
  const soon = soonFlags(journey).map(({ id, visit }) => `${id} ${visit ?? ''}`);
  return [...soon, ...journey.limits.map(({ limit }) => limit)].join(' ');
}

/** Returns a text that is another one for each screen, so that a new one is told from the old one drawn anew. */
export function screenKey(page: Page): string {
  const shown = showing(page);
  const journey = page.journey.state === 'there' ? page.journey.value : null;
  const step = journey?.exam?.step ?? null;
  switch (shown.kind) {
    case 'group':
      return `group ${shown.id}`;
    case 'conflict':
      return `conflict ${shown.conflict.item ?? ''}`;
    case 'exam':
      return `${page.screen.spreading ? 'spread' : 'exam'} ${step?.number ?? 0} ${step?.point ?? ''} ${step?.side ?? ''} ${step?.finding ?? ''}`;
    case 'stopped':
      return `stopped ${journey?.action ?? ''} ${(journey?.flags ?? []).map(({ id }) => id).join(' ')}`;
    case 'heed':
      return `heed ${(journey?.flags ?? []).map(({ id }) => id).join(' ')} ${(journey?.limits ?? []).map(({ limit }) => limit).join(' ')}`;
    default:
      return shown.kind;
  }
}

/** The part that asks whether to throw everything away. */
export const LEAVING = 'leaving';

/** Returns which part of a screen stands open; empty where none does. */
export function openPart({ screen: { doubting, changing, leaving } }: Page): string {
  return doubting !== null ? doubtPart(doubting) : changing !== null ? changePart(changing) : leaving ? LEAVING : '';
}

/** The part that asks the questions of a flag once more. */
export const doubtPart = (flag: string): string => `doubt ${flag}`;

/** The part that takes another answer instead of an earlier one. */
export const changePart = (key: string): string => `change ${key}`;
