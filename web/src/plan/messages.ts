import type { Act, Answer, DayPart, Question, Strength, Taste, Weekday } from './wire';

/** Every word the plan says in English. Plain words for a reader of twelve; another language is another file of the same shape. */

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const minutes = (n: number): string => count(n, 'minute', 'minutes');

/** Returns a number with the two figures that count. */
export const figure = (value: number): string => String(Number(value.toPrecision(2)));

/** A number as people write it, with at most two places. */
const number = (value: number): string => String(Math.round(value * 100) / 100);


export const words = {
  language: 'en-GB',
  minutes,
  unit: { hours: 'hours', days: 'days', minutes: 'minutes', count: '', choice: '', yesNo: '' } as Record<Question['kind'], string>,

  page: {
    title: 'Unknot',
    plan: 'Your plan – Unknot',
    titleOf: (view: string): string => `${view} – Your plan – Unknot`,
    skip: 'Skip to the plan',
    nav: 'Pages',
    views: 'Parts of the plan',
    tab: { today: 'Today', week: 'Week', why: 'Why', you: 'You' } as Record<string, string>,
    tabHint: { today: 'what to do now', week: 'two weeks', why: 'what may add to it', you: 'health, days, calendar' } as Record<string, string>,
    paint: 'Paint',
    check: 'Check',
    atlas: 'Muscles',
    loading: 'One moment …',
    adjusting: 'Your plan is adjusted …',
    failed: 'The page cannot reach the program. Start it again with ./unknot and reload.',
    broken: 'The plan cannot be shown. Please try again.',
    again: 'Try again',
    answered: (status: number): string => `The program answered with the number ${status}.`,
    unanswered: 'The program did not answer. Nothing was lost; please try again.',
    undo: 'Undo',
    changed: 'What changed',
    nothingChanged: 'Done. The rest of the plan stays as it was.',
    dismiss: 'Close',
    print: 'Print',
  },

  act: {
    answer: 'Your answer is kept.',
    notMine: 'Kept.',
    health: 'Your answers about health are kept.',
    living: 'Your days are kept.',
    taste: 'Kept.',
    make: 'Your plan is ready.',
    move: 'Moved.',
    release: 'The plan chooses the time again.',
    skip: 'Left out on this day.',
    restore: 'It is back.',
    freeDay: 'Kept.',
    done: 'Noted.',
    flare: 'Noted. The plan is adjusted.',
    forgetCalendar: 'The busy times are gone.',
    feed: 'Kept.',
    undo: 'Taken back.',
  } as Record<Act['act'], string>,

  stop: {
    nothing: { heading: 'First, tell where it hurts', lead: 'A plan needs to know your pain, and that home care is safe for it.', go: 'Paint where it hurts', to: '/' },
    notCleared: { heading: 'Safety comes first', lead: 'There is no plan until this is settled.', go: 'Go to the safety questions', to: '/check.html' },
    noPoint: {
      heading: 'No muscle to work on yet',
      lead: 'Your answers point to no muscle knot so far. A plan would have nothing to aim at.',
      go: 'Go on with the check',
      to: '/check.html',
    },
    open: 'Still to be answered',
  },

  today: {
    heading: (day: string): string => `Today, ${day}`,
    next: 'Next',
    now: 'Now',
    later: 'Later today',
    before: 'Earlier today',
    none: 'Nothing else is planned today.',
    free: 'You keep this day free.',
    light: 'A light day. Let the muscles rest.',
    over: (last: string): string => `This plan ended on ${last}. Make a new one to go on.`,
    notYet: (first: string): string => `Your plan begins on ${first}.`,
    used: (used: number, budget: number): string => `${used} of ${minutes(budget)}`,
    breaks: 'Breaks',
    breaksEvery: (every: number, times: string): string => `Breaks every ${every} minutes: ${times}`,
    breaksAt: (name: string, times: string): string => `${name}: ${times}`,
    breaksMore: (n: number): string => `and ${n} more`,
    breaksHint: 'Tick them off if you like. Missing one is no harm.',
    ifNeeded: 'Only if you need it',
    ifNeededHint: 'Never planned. Read the limits each time.',
    most: 'At most',
    days: 'No longer than',
    left: 'What is left out, and why',
    instead: (name: string): string => `Instead: ${name}.`,
    how: 'How does it go?',
    worse: 'Worse for more than a day',
    better: 'Better again',
    howHint: 'Then the plan does less for a while, or goes back to the usual.',
  },

  item: {
    done: 'Done',
    notDone: 'Not done after all',
    doneMark: 'Done',
    missed: 'Not done',
    byYou: 'Your time',
    skip: 'Not today',
    skipOther: 'Not on this day',
    skipped: 'Left out by you',
    restore: 'Bring it back',
    move: 'Move',
    whyHere: 'Why',
    steps: 'How to do it',
    stopRules: 'When to stop or ease off',
    warnings: 'Mind',
    hurtMost: (n: number): string => `It may hurt up to ${n} of 10 while you do it, not more.`,
    panelClose: 'Close',
    when: (day: string, from: string, to: string, length: number): string => `${day}, ${from} to ${to}, ${minutes(length)}`,
    whySection: 'Why it is here',
    whyTime: 'Why at this time',
    whyLoading: 'Working out why …',
    whyFailed: 'The reasons could not be loaded.',
    adds: 'What it adds',
    points: (n: number): string => (n < 0 ? `−${count(-n, 'point', 'points')}` : count(n, 'point', 'points')),
    signed: (n: number): string => (n < 0 ? `−${-n}` : `+${n}`),
    cannot: 'Better times that cannot be',
    cannotNone: 'No better time was found on this day.',
    cannotGain: (points: number): string => `${count(points, 'point', 'points')} more`,
    moveSection: 'Another time',
    earlier: (time: string): string => `Earlier: ${time}`,
    later: (time: string): string => `Later: ${time}`,
    noEarlier: 'No earlier time fits',
    noLater: 'No later time fits',
    day: 'Day',
    good: 'Times that fit',
    goodOn: (day: string): string => `Times that fit on ${day}`,
    none: 'No time of this day fits.',
    noneOther: 'Try another day.',
    looking: 'Looking for times that fit …',
    slotsFailed: 'The times could not be loaded.',
    better: (points: number): string => `better by ${points}`,
    worse: (points: number): string => `worse by ${points}`,
    same: 'just as good',
    costHint: 'The number says what the plan gains or loses, in points.',
    closed: 'When it cannot be, and why',
    closedAt: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),
    release: 'Let the plan choose the time',
    more: 'How much of this',
    atlas: 'See this muscle in the atlas',
    open: 'open',
    grip: 'Drag to another time',
  },

  taste: { usual: 'As planned', more: 'More of this', less: 'Less of this', never: 'Never this' } as Record<Taste, string>,

  week: {
    heading: 'Two weeks',
    first: 'First week',
    second: 'Second week',
    days: 'Days',
    before: 'Day before',
    after: 'Next day',
    used: (used: number, budget: number): string => `${used} / ${budget} min`,
    usedLong: (used: number, budget: number): string => `${used} of ${minutes(budget)} planned`,
    today: 'today',
    light: 'light day',
    free: 'kept free',
    past: 'over',
    keepFree: 'Keep this day free',
    useAgain: 'Use this day again',
    keepShort: 'Keep free',
    useShort: 'Use again',
    nothing: 'Nothing planned.',
    breaks: (n: number): string => count(n, 'break', 'breaks'),
    breaksOf: (n: number, day: string): string => `${count(n, 'break', 'breaks')} on ${day}`,
    breaksHint: 'Open one to see why it is there, or to move it.',
    legend: 'What the colours mean',
    legendItem: 'Something to do',
    legendBusy: 'Busy in your calendar',
    legendWork: 'Working hours',
    legendQuiet: 'Quiet hours',
    legendBreak: 'A short break',
    dragHint: 'Drag a card to move it, or open it for times that fit. Short ones stand below each other; the time on the card counts.',
    fits: (time: string, worth: string): string => `${time} fits, ${worth}`,
    fitsNot: (time: string): string => `${time} does not fit`,
    refused: (name: string, time: string, why: string): string => `${name} stays where it was. At ${time}: ${why}`,
    nowhere: (name: string): string => `${name} stays where it was. No start is near there.`,
    unmet: 'What did not fit',
    relax: 'What would help',
    relaxHint: 'Each of these is the smallest step that would make room.',
    weighed: 'How this plan was weighed',
    weighedHint: 'Points for and against. More points are better. Rules that keep you safe are never traded for points.',
    score: 'This plan',
    weights: 'What each thing counts',
    points: 'Points',
    weight: 'Weight',
    rule: 'What counts',
    made: (solver: string, gap: string): string => [gap, solver === '' ? '' : `Solved with ${solver}.`].filter(Boolean).join(' '),
    anew: 'Make the plan anew',
    paperHeading: 'My two weeks',
    paperToday: 'My day',
  },

  why: {
    heading: 'What may add to it',
    lead: 'These go along with muscle pain in studies. That does not prove that they cause yours.',
    none: 'Nothing stands out so far. The questions above can change that.',
    points: 'Your plan aims at',
    chance: 'How likely it is',
    about: 'What it is',
    parts: 'How this was weighed',
    partsHint: (score: string): string => `These numbers multiply to ${score}. That puts the list in order. It is no probability.`,
    from: { answer: 'from your answers', calendar: 'from your calendar', told: 'from what you told before' } as Record<string, string>,
    studies: (n: number): string => `What studies say (${n})`,
    nothing: 'Found no link.',
    assumed: (why: string): string => `assumed: ${why}`,
    design: (text: string): string => `Kind of study: ${text}.`,
    certainty: (text: string): string => `How sure: ${text}.`,
    change: 'What to change first',
    ask: 'Ask a doctor',
    helps: 'In your plan for this',
    notMine: 'Not true for me',
    mineAfterAll: 'It is true after all',
    notMineHeading: 'Not true for you',
    questions: 'A few short questions',
    questionOf: (left: number): string => (left === 1 ? 'One question left. You may skip it.' : `${left} questions left. You may skip any.`),
    noQuestions: 'No more questions for now.',
    putOff: 'Skip',
    putOffAll: 'You skipped the rest.',
    askAgain: 'Ask them again',
    save: 'Save',
    answered: (n: number): string => `Your answers (${n})`,
    changeAnswer: 'Change',
    keepAnswer: 'Leave it',
    forget: 'Take the answer away',
    yes: 'Yes',
    no: 'No',
    range: (least: number, most: number): string => `A number from ${least} to ${most}`,
    wrong: (least: number, most: number): string => `Please write a number from ${least} to ${most}.`,
    measures: 'What your calendar tells',
    muscles: 'Muscles',
  },

  you: {
    heading: 'You and your days',
    lead: 'The plan follows what stands here. Nothing leaves this computer.',
    health: 'Health',
    healthLead: 'Some things at home are not for everyone. What is left open counts as yes, to be safe.',
    healthOpen: (n: number): string => (n === 0 ? 'All answered.' : `${count(n, 'question is', 'questions are')} open and count as yes.`),
    known: 'from your safety answers',
    allNo: 'All others here: no',
    saveHealth: (n: number): string => `Save ${count(n, 'answer', 'answers')}`,
    reply: { yes: 'Yes', no: 'No', unsure: 'Not sure' } as Record<string, string>,
    days: 'Your days',
    daysLead: 'When you sleep, work and have time.',
    sleep: 'Sleep',
    wakeWork: 'Up on work days',
    bedWork: 'In bed on work days',
    wakeFree: 'Up on free days',
    bedFree: 'In bed on free days',
    work: 'Working hours',
    workOn: (day: string): string => `Working hours on ${day}`,
    weekday: { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' } as Record<Weekday, string>,
    from: 'from',
    to: 'to',
    off: 'no work',
    add: 'Add hours',
    remove: 'Remove',
    copyDown: 'Same hours Monday to Friday',
    desk: 'I sit at a desk for most of my work',
    breaks: 'Remind me of short breaks while I sit',
    breakEvery: 'A break every so many minutes',
    quiet: 'Quiet hours',
    quietHint: 'Nothing is planned then, for example at prayer or with children.',
    quietSpan: (at: number): string => `Quiet hours ${at}`,
    time: 'Time for the plan',
    budget: 'Minutes on a work day',
    freeBudget: 'Minutes on a free day',
    exercise: 'Minutes a week that you move now',
    exerciseHint: 'Brisk walking, cycling, swimming, sport.',
    painMost: 'The most pain, of 10, in which you would still do it',
    liked: 'Times of day that you like',
    part: { morning: 'Morning', midday: 'Midday', afternoon: 'Afternoon', evening: 'Evening' } as Record<DayPart, string>,
    tools: 'What you have at hand',
    saveDays: 'Save my days',
    dropDays: 'Forget these changes',
    zone: (zone: string): string => `Times are those of ${zone.replaceAll('_', ' ')}.`,
    likes: 'More or less of something',
    likesLead: 'Only what is allowed for you stands here.',
    sure: (text: string): string => `How sure science is: ${text}`,
    planned: 'in the plan',
    calendar: 'Your calendar',
    calendarLead: 'With your calendar the plan fits around your events. Only busy times are kept, never titles, people or places.',
    choose: 'Choose calendar files',
    drop: 'or drop .ics files here',
    several: 'You can choose several files at once.',
    sending: (name: string, at: number, of: number): string => `Reading ${name} (${at} of ${of})`,
    read: (events: number, files: number): string => `${count(events, 'event', 'events')} read from ${count(files, 'file', 'files')}.`,
    window: (from: string, to: string): string => `Busy times from ${from} to ${to}.`,
    skipped: (n: number): string => `${count(n, 'part', 'parts')} could not be read`,
    moreSkipped: (n: number): string => `and ${n} more`,
    forgetCalendar: 'Forget my calendar',
    out: 'The plan in your own calendar',
    outLead: 'There are three ways. All of them can be changed later.',
    names: 'Show what it is in calendars',
    namesHint:
      'Off: your calendar shows “Time for me” and no word about health. On: it shows names such as “Neck stretch”. Anyone who sees your calendar could read them.',
    download: 'Save as a file',
    downloadHint: 'Open the file in your calendar. A newer file updates the entries.',
    downloadLink: 'Download plan.ics',
    feed: 'Live calendar on this computer',
    feedHint: 'Calendars on this computer can follow it. It works while Unknot runs. Anyone who knows the address can read it.',
    feedOn: 'Turn it on',
    feedOff: 'Turn it off',
    feedAddress: 'Address',
    copy: 'Copy',
    copied: 'Copied',
    publish: 'Send to a calendar server',
    publishHint: 'For CalDAV servers. Only this server gets the plan, only when you press send. The password is not kept.',
    url: 'Address of the calendar',
    user: 'User name',
    password: 'Password',
    publishNames: 'Send names of what it is',
    send: 'Send now',
    sendingNow: 'Sending …',
    published: (p: { created: number; updated: number; removed: number; unchanged: number }): string =>
      `${p.created} new, ${p.updated} changed, ${p.removed} removed, ${p.unchanged} as before.`,
    needPlan: 'First make a plan.',
  },

  start: {
    heading: 'Your first plan',
    lead: 'Three short steps. You can skip any of them and change all of it later.',
    stepOf: (at: number, of: number): string => `Step ${at} of ${of}`,
    step: { health: 'Health', days: 'Your days', calendar: 'Calendar' } as Record<string, string>,
    title: { health: 'Is everything safe for you?', days: 'What do your days look like?', calendar: 'When are you busy?' } as Record<string, string>,
    on: 'Go on',
    saveOn: 'Save and go on',
    skip: 'Skip this step',
    back: 'Back',
    make: 'Make my plan',
    making: 'Making your plan. This takes a few seconds …',
    none: 'No plan could be made. Nothing is allowed yet, or no time is left. Look at “You”.',
    skipHealth: 'Open questions count as yes. Then the plan leaves more out.',
    done: 'done',
  },

  foot: {
    notDiagnosis: 'This is self-care, not a diagnosis or a prescription. If you are worried, see a doctor.',
    local: 'Everything stays on this computer.',
    versions: (unknot: string, knowledge: string): string => `Unknot ${unknot}, knowledge ${knowledge}.`,
  },
} as const;

/** Returns what a move is worth, in words; points are whole. */
export function worth(delta: number): string {
  const points = Math.round(Math.abs(delta));
  return points === 0 ? words.item.same : delta > 0 ? words.item.better(points) : words.item.worse(points);
}

/** Returns how strong a link is, in words and with its interval; empty where no number was seen. */
export function strengthOf({ measure, value, low, high }: Strength): string {
  if (value === null) {
    return '';
  }
  const range = low === null || high === null ? '' : `, likely between ${number(low)} and ${number(high)}`;
  const who = ODDS.test(measure) ? 'The odds were' : RISK.test(measure) ? 'The risk was' : '';
  if (who === '') {
    return `${number(value)} ${measure}${range}.`;
  }
  const meaning = value >= 0.95 && value <= 1.05 ? 'about the same' : `${number(value)} times as high`;
  return `${who} ${meaning} (${measure} ${number(value)}${range}).`;
}

/** Ratios say how much more often something is found; other measures speak for themselves. */
const ODDS = /odds|^or$/i;
const RISK = /ratio|relative risk|^(rr|hr)$/i;

/** Returns an answer as one would say it. */
export function answerOf({ kind, options, unit }: Question, value: Answer | null): string {
  if (value === null) {
    return '';
  }
  if (typeof value === 'boolean') {
    return value ? words.why.yes : words.why.no;
  }
  const chosen = (options ?? []).find(({ id }) => id === String(value));
  if (chosen !== undefined) {
    return chosen.text;
  }
  const of = unit ?? words.unit[kind];
  return of === '' ? String(value) : `${value} ${of}`;
}
