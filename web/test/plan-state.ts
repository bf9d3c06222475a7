import type { Contributor, DayOut, HealthQuestion, PlanItem, PlanState, Question, Slot } from '../src/plan/wire';

/** An answer of the program as the tests of the plan need it; nothing in it is about a real person. */

const pad = (n: number): string => String(n).padStart(2, '0');

/** Returns an item of a day that begins at a time such as 09:30. */
export function item(date: string, time: string, minutes: number, part: Partial<PlanItem> = {}): PlanItem {
  const [hours = 0, begun = 0] = time.split(':').map(Number);
  const end = hours * 60 + begun + minutes;
  return {
    uid: `${date}-${time}`,
    task: 'stretch@upper_trapezius.right',
    what: 'stretch',
    name: 'Stretch',
    kind: 'stretch',
    muscle: { id: 'upper_trapezius', name: 'Upper trapezius', lay: 'top of the shoulder', side: 'right' },
    start: `${date}T${pad(hours)}:${pad(begun)}:00+01:00`,
    end: `${date}T${pad(Math.floor(end / 60) % 24)}:${pad(end % 60)}:00+01:00`,
    minutes,
    status: 'planned',
    fixed: false,
    isBreak: false,
    title: 'Stretch the top of the shoulder',
    why: [
      { text: 'This muscle is the most likely source of your pain.', sources: ['simons1999'] },
      { text: 'You said that mornings suit you.', sources: [] },
    ],
    steps: ['Sit upright and let the right arm hang.', 'Tilt the head to the left until you feel a mild pull.', 'Hold for 20 seconds. Do this three times.'],
    stop: ['The pain runs into the arm.', 'You feel dizzy.'],
    warnings: ['Never pull with the hand.'],
    hurtMost: 4,
    ...part,
  };
}

/** Returns a short break of a day. */
export const pause = (date: string, time: string): PlanItem =>
  item(date, time, 2, { task: 'break', what: 'break', title: 'Stand up and roll the shoulders', isBreak: true, muscle: null, hurtMost: null, stop: [], warnings: [] });

const dates = Array.from({ length: 14 }, (_, at) => `2026-11-${23 + at <= 30 ? pad(23 + at) : ''}`).map((date, at) => (date.endsWith('-') ? `2026-12-${pad(at - 7)}` : date));

/** Returns a day of the plan. */
export function day(date: string, at: number, part: Partial<DayOut> = {}): DayOut {
  const free = at % 7 > 4;
  return {
    date,
    title: date,
    today: at === 0,
    past: false,
    light: at % 7 === 6,
    declined: false,
    budget: free ? 60 : 40,
    used: at % 7 === 6 ? 10 : 38,
    awake: { from: '07:00', to: '23:00' },
    work: free
      ? []
      : [
          { from: '09:00', to: '12:30' },
          { from: '13:15', to: '17:30' },
        ],
    quiet: [{ from: '12:30', to: '13:00' }],
    skipped: at === 0 ? [{ task: 'cycle', name: 'Cycling' }] : [],
    busy: free ? [{ from: '11:00', to: '13:00' }] : [{ from: '10:00', to: '11:00' }, { from: '14:00', to: '15:30' }],
    items: [
      item(date, '07:15', 8, at === 0 ? { status: 'done' } : {}),
      ...(free ? [] : ['09:30', '11:05', '11:40', '13:45', '16:00', '16:30', '17:00'].map((time) => pause(date, time))),
      ...(at % 2 === 0
        ? [
            item(date, '18:00', 30, {
              uid: `${date}-walk`,
              task: 'walk',
              what: 'walk',
              name: 'Brisk walk',
              kind: 'activity',
              title: 'Brisk walk',
              muscle: null,
              hurtMost: null,
              fixed: at === 2,
            }),
          ]
        : []),
      item(date, '18:30', 6, { uid: `${date}-press`, task: 'press@levator', what: 'press', title: 'Press the side of the neck with a ball', fixed: at === 0 }),
      item(date, '21:30', 20, { uid: `${date}-heat`, task: 'heat', what: 'heat', title: 'Warm cloth on the neck', muscle: null, hurtMost: null }),
    ],
    ...part,
  };
}

const strength = { measure: 'odds ratio', design: 'people asked once', certainty: 'low', nothing: false, source: 'hagberg1987' };

const contributor: Contributor = {
  id: 'screen_low',
  name: 'A screen that is too low',
  about: 'The neck bends forward for hours.',
  level: 'strong',
  levelText: 'often goes along with it',
  score: 0.8,
  exposure: 0.9,
  from: 'answer',
  parts: [{ what: 'strength', text: 'How strong the link is in studies', value: 0.59 }, { what: 'exposure', text: 'How much of it you have', value: 0.9 }],
  muscles: [{ id: 'upper_trapezius', name: 'Upper trapezius' }],
  strengths: [
    { ...strength, text: 'People with low screens more often had neck pain', value: 1.8, low: 1.2, high: 2.7 },
    { ...strength, text: 'Sitting alone, followed over years', value: null, low: null, high: null, nothing: true, source: '', assumed: 'general knowledge' },
  ],
  firstChange: 'Put the upper edge of the screen at the height of your eyes',
  askDoctor: null,
  helps: [{ remedy: 'break', name: 'Short breaks' }],
  sources: ['hagberg1987'],
};

const question = (part: Partial<Question>): Question => ({ id: 'sleep', factor: 'sleep', text: 'How many hours do you sleep?', kind: 'hours', options: [], unit: 'hours', least: 0, most: 16, value: null, ...part });

const healthQuestion = (id: string, text: string, part: Partial<HealthQuestion> = {}): HealthQuestion => ({ id, text, hint: '', reply: null, known: false, ...part });

const office = [
  { from: '09:00', to: '12:30' },
  { from: '13:15', to: '17:30' },
];

/** A plan in the middle of its first day. */
export const state: PlanState = {
  unknot: '0.1.0',
  knowledge: '0.5.0',
  version: 7,
  stage: 'ready',
  refused: null,
  points: [
    { point: 'upper_trapezius.1', muscle: 'upper_trapezius', name: 'Upper trapezius', lay: 'top of the shoulder', side: 'right', probability: 0.71, state: 'active', stateText: 'Likely active' },
  ],
  why: {
    contributors: [
      contributor,
      { ...contributor, id: 'stress', name: 'Weeks of strain', level: 'some', levelText: 'sometimes goes along with it', score: 0.45, askDoctor: 'Low mood for more than two weeks needs a doctor.', from: 'told' },
      { ...contributor, id: 'sitting', name: 'Long sitting', level: 'little', levelText: 'little is known', score: 0.2, from: 'calendar' },
    ],
    notMine: [{ id: 'bruxism', name: 'Clenching the teeth' }],
    ask: [question({}), question({ id: 'screen', text: 'Where does your screen stand?', kind: 'choice', options: [{ id: 'low', text: 'Below my eyes' }, { id: 'level', text: 'At my eyes' }] })],
    answered: [question({ id: 'bag', text: 'Do you carry a bag on one shoulder?', kind: 'yesNo', value: true })],
    measures: { text: ['You sit for 92 minutes at a time, on the median of 14 days.'] },
    note: '',
  },
  health: {
    groups: [
      {
        id: 'medicine',
        title: 'Medicine for pain',
        questions: [
          healthQuestion('ulcer', 'Have you had a stomach ulcer or bleeding?'),
          healthQuestion('kidney', 'Do your kidneys work less well?', { hint: 'Also when a doctor only watches them.' }),
          healthQuestion('pregnant', 'Are you pregnant?', { reply: 'no', known: true }),
        ],
      },
    ],
    open: 2,
  },
  living: {
    workDay: { wake: '07:00', bed: '23:00' },
    freeDay: { wake: '08:00', bed: '23:30' },
    work: { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] },
    desk: true,
    quiet: [{ from: '12:30', to: '13:00' }],
    budget: 40,
    freeBudget: 60,
    breakEvery: 30,
    breaks: true,
    liked: ['morning'],
    tools: ['ball'],
    painMost: 4,
    exerciseNow: 60,
    zone: 'Europe/Vienna',
    names: false,
    told: true,
  },
  tools: [
    { id: 'ball', name: 'Tennis ball' },
    { id: 'roller', name: 'Foam roller' },
  ],
  calendar: { files: ['work.ics'], events: 120, skipped: [{ where: 'work.ics, line 88', why: 'The date 2026-02-30 does not exist.' }], moreSkipped: 0, from: '2026-11-23', to: '2026-12-06' },
  remedies: [
    { id: 'stretch', name: 'Stretching', kind: 'stretch', taste: 'usual', certainty: 'low', certaintyText: 'low', evidence: [{ text: 'Eases neck pain a little.', source: 'simons1999' }], sources: ['simons1999'], planned: true },
    { id: 'walk', name: 'Brisk walking', kind: 'activity', taste: 'more', certainty: 'moderate', certaintyText: 'moderate', evidence: [], sources: [], planned: true },
  ],
  left: [{ text: 'Ibuprofen tablets are left out, for your stomach may not bear them.', instead: { id: 'heat', name: 'a warm cloth' }, sources: ['simons1999'] }],
  ifNeeded: [{ id: 'ibuprofen_gel', name: 'Ibuprofen gel', text: 'A thin layer on the sore place.', steps: ['Wash your hands after it.'], stop: ['The skin turns red.'], most: '3 times a day', days: 7, sources: [] }],
  plan: {
    made: '2026-11-23T06:50:00+01:00',
    first: '2026-11-23',
    last: '2026-12-06',
    zone: 'Europe/Vienna',
    solver: 'CP-SAT',
    gap: 0.004,
    gapText: 'At most 0.4 % of what a better plan could gain is missing.',
    changed: [{ text: 'The walk on Wednesday is at 18:00 now, because a meeting came.' }],
    days: dates.map((date, at) => day(date, at)),
    unmet: [{ wish: 'walk', rule: 'wish', text: 'One of five walks in the second week found no place.' }],
    relax: [{ text: 'Give 10 more minutes on work days', act: null }, { text: 'Keep Sunday free of rest', act: { act: 'freeDay', date: '2026-11-29', on: false } }],
    score: [
      { rule: 'benefit', text: 'What the sessions are worth', points: 4120 },
      { rule: 'sitting', text: 'Sitting too long', points: -230 },
    ],
    weights: [{ rule: 'sitting', text: 'Five minutes of sitting too long', weight: 6 }],
  },
  feed: null,
};

/** The starts of a day from 07:00 to 22:00: not before 09:00 for another session, in a meeting from 14:00 to 15:30, else free. */
export function slots(date: string): readonly Slot[] {
  return Array.from({ length: 61 }, (_, at) => {
    const minute = 7 * 60 + at * 15;
    const rule = minute < 9 * 60 ? 'overlap' : minute >= 14 * 60 && minute < 15.5 * 60 ? 'busy' : null;
    return {
      start: `${date}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:00+01:00`,
      ok: rule === null,
      delta: rule === null ? -Math.abs(minute - 12 * 60) / 15 : 0,
      rule,
      text: rule === 'overlap' ? 'Something else is planned then.' : rule === 'busy' ? 'Your calendar is busy then.' : '',
    };
  });
}
