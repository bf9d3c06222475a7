import { en } from '../messages/en';
import { words } from './messages';
import type { Step } from './wire';

/** Returns a text as a sentence of its own. */
export function sentence(text: string): string {
  const begun = en.capital(text.trim());
  return begun === '' || /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}

/** Returns the name of a muscle with its side. */
export const placed = ({ name, side }: Pick<Step, 'name' | 'side'>): string => (side === 'mid' ? name : en.placed(name, side));

/** Returns the name of a muscle with its side and the name of the place in it, without the number of the charts. */
export function placedPoint(step: Pick<Step, 'name' | 'side' | 'label'>): string {
  const label = step.label.replace(/^(?:TrP)?\d+\w?\s+/, '').trim();
  return label === '' ? placed(step) : words.exam.placeOf(placed(step), label);
}

/** Returns what is to be done in a step and the question, as one would say it. */
export function spokenStep(step: Step): string {
  const { press, location, question } = step;
  const how =
    press === null || step.same.length > 0
      ? [step.how]
      : [location, words.exam.with[press.with] ?? '', press.position, press.technique, words.exam.hard(press.upTo), ...press.warnings];
  return [words.exam.headingOf(words.exam.kind[step.kind], placedPoint(step)), ...how, question].filter((part) => part !== '').map(sentence).join(' ');
}

/** Returns a day such as 2026-11-30 as people write it. */
export function dayOf(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
}

/** Returns the digits of a telephone number, to be called. */
export const telephone = (number: string): string => `tel:${number.replaceAll(/[^+\d]/g, '')}`;
