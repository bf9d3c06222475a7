import type { Trouble } from '../figure/problem';
import type { FileFault } from '../model/drawing-file';
import type { Side } from '../model/wire';

/**
 * Every word this page says in English. Plain words for a reader of twelve; another language is another file of
 * the same shape.
 */

const sideWord = (side: Side): string => ({ left: 'left', right: 'right', mid: 'middle' })[side];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const quoted = (phrase: string): string => `“${phrase}”`;

/** The stretches that stand inside no other: "crushing chest" says "chest" already. */
const outermost = (words: readonly string[]): string[] =>
  [...new Set(words)].filter((word) => !words.some((other) => other.length > word.length && other.includes(word)));

/** A probability in words: "about 6 in 10". */
function chance(probability: number): string {
  if (probability >= 0.95) {
    return 'more than 9 in 10';
  }
  if (probability >= 0.075) {
    return `about ${Math.max(1, Math.min(9, Math.round(probability * 10)))} in 10`;
  }
  if (probability >= 0.035) {
    return 'about 1 in 20';
  }
  if (probability >= 0.015) {
    return 'about 1 in 50';
  }
  return probability >= 0.0075 ? 'about 1 in 100' : 'less than 1 in 100';
}

/** A probability as digits, for tables: "62 %". */
function percent(probability: number): string {
  const hundredths = probability * 100;
  if (hundredths > 99.9) {
    return 'over 99.9 %';
  }
  if (hundredths < 0.01) {
    return 'under 0.01 %';
  }
  const digits = hundredths >= 10 ? 0 : hundredths >= 1 ? 1 : 2;
  return `${hundredths.toFixed(digits)} %`;
}

/** A factor of the odds: "× 3.1". */
function times(factor: number): string {
  if (factor >= 1000) {
    return 'over × 1000';
  }
  if (factor < 0.01) {
    return 'under × 0.01';
  }
  return `× ${factor >= 10 ? factor.toFixed(0) : factor >= 1 ? factor.toFixed(1) : factor.toFixed(2)}`;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** A place with its side the way one says it: "right side of the neck", "left temple (front part)". */
function sided(name: string, side: Side | null | undefined): string {
  const [first = '', ...rest] = name.split(', ');
  const words = `${first.charAt(0).toLowerCase()}${first.slice(1)}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`;
  if (side !== 'left' && side !== 'right') {
    return words;
  }
  return /^(above|around|back|base|behind|below|between|deep|front|inside|over|top|under)\b/.test(words) ? `${words} on the ${side}` : `${side} ${words}`;
}

/** Some names, and how many more there are. */
const listed = (names: readonly string[], most: number): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');

const VIEWS: Readonly<Record<string, string>> = {
  front: 'Front',
  back: 'Back',
  left: 'Your left side',
  right: 'Your right side',
  face: 'Face',
  head_left: 'Your left side of the head',
  head_right: 'Your right side of the head',
  head_back: 'Back of the head',
  palm_left: 'Your left palm',
  palm_right: 'Your right palm',
  hand_back_left: 'Back of your left hand',
  hand_back_right: 'Back of your right hand',
  foot_top_left: 'Left foot, top',
  foot_top_right: 'Right foot, top',
  sole_left: 'Left sole',
  sole_right: 'Right sole',
  foot_inner_left: 'Left foot, inner',
  foot_inner_right: 'Right foot, inner',
  foot_outer_left: 'Left foot, outer',
  foot_outer_right: 'Right foot, outer',
};

/** Names of views beside the name of their group. */
const SHORT: Readonly<Record<string, string>> = {
  head_left: 'Left',
  head_right: 'Right',
  head_back: 'Back',
  palm_left: 'Left palm',
  palm_right: 'Right palm',
  hand_back_left: 'Left back',
  hand_back_right: 'Right back',
  foot_top_left: 'Left top',
  foot_top_right: 'Right top',
  sole_left: 'Left sole',
  sole_right: 'Right sole',
  foot_inner_left: 'Left inner',
  foot_inner_right: 'Right inner',
  foot_outer_left: 'Left outer',
  foot_outer_right: 'Right outer',
};

export const en = {
  sideWord,
  sided,
  bothSides: (name: string): string => `${sided(name, null)} on both sides`,
  listed,
  capital,
  chance,
  percent,
  times,
  placed: (name: string, side: Side | null | undefined): string => (side ? `${name}, ${sideWord(side)}` : name),
  directed: (name: string, side: Side | null | undefined): string =>
    side && side !== 'mid' ? `${name}, to the ${sideWord(side)}` : name,
  quoted,
  eitherSide: (sides: readonly Side[]): string => sides.map(sideWord).join(' or '),

  page: {
    title: 'Unknot',
    motto: 'Find the muscle behind the ache.',
    atlas: 'Atlas of muscles',
    skip: 'Skip to the answer',
    tell: 'Tell',
    loadFailed: 'The page cannot reach the program. Start it again with ./unknot and reload.',
    wait: 'Loading the body map …',
  },

  figure: {
    heading: 'Where does it hurt?',
    hint: 'Paint it on the body, say it in words or tick it.',
    begin: 'Draw on the body where it hurts.',
    kinds: { label: 'Figure', neutral: 'Neutral', female: 'Female', male: 'Male' } as Record<string, string>,
    loading: 'Loading the figure …',
    trouble: {
      missing: 'The figure could not be loaded. Words and the list below work without it.',
      mismatch: 'The figure belongs to another version of Unknot. Reload the page; words and the list below work without it.',
      browser: 'This browser is too old to show the figure. Words and the list below work without it.',
      tiny: 'This screen is too small to paint on. Use words or the list below, or turn the phone.',
    } as Record<Trouble | 'tiny', string>,
    again: 'Try again',
    your: (side: Side): string => `Your ${sideWord(side)}`,
    looks: 'Part of the body to look at',
    look: { body: 'Whole body', sides: 'Sides', head: 'Head', hands: 'Hands', feet: 'Feet', front: 'Front', back: 'Back', left: 'Left', right: 'Right' },
    short: (id: string): string => SHORT[id] ?? VIEWS[id] ?? id,
    view: (id: string): string => VIEWS[id] ?? capital(id.replaceAll('_', ' ')),
    keys: (view: string): string =>
      `${view}. Arrow keys go from place to place, Space paints or frees it, plus and minus change the strength.`,
    zoom: 'Size of the picture',
    place: (name: string, side: Side | null, painted: number): string =>
      `${capital(sided(name, side))}: ${painted >= 0.995 ? 'painted' : painted < 0.005 ? 'not painted' : `${Math.round(painted * 100)} percent painted`}.`,
    nowPainted: (name: string, side: Side | null): string => `Painted: ${sided(name, side)}.`,
    nowFree: (name: string, side: Side | null): string => `No longer painted: ${sided(name, side)}.`,
    nowStrength: (n: number | null): string => (n === null ? 'Strength: not said.' : `Strength: ${n} of 10.`),
    stroke: (names: readonly string[]): string => (names.length === 0 ? 'Nothing is painted.' : `Painted: ${listed(names, 4)}.`),
    undone: 'Undone.',
    redone: 'Done again.',
    cleared: 'All paint is gone. Undo brings it back.',
    mirrored: 'This spot is now the same on both sides.',
    readBack: 'You marked',
    isThatRight: 'Is that right?',
    nothingYet: 'Nothing is marked yet.',
    inside: 'Also inside?',
    insideOf: (name: string, side: Side): string => `Also ${sided(name, side)}?`,
    hatched: 'Striped places come from your words.',
    legend: { heat: 'Violet: where this point can send pain, dotted where it does so less often.', outline: 'Dashed line: paint that nothing explains yet.' },
    shows: (who: string): string => `The figure shows: ${who}.`,
    elsewhere: (who: string): string => `${who} is best seen here:`,
  },

  tools: {
    label: 'Painting tools',
    brush: 'Paint',
    eraser: 'Rub out',
    sizes: 'Width of the brush',
    size: (cm: number): string => `${cm} cm wide`,
    undo: 'Undo',
    redo: 'Redo',
    clear: 'Clear',
    mirror: 'Both sides',
    zoomIn: 'Closer',
    zoomOut: 'Farther',
  },

  spots: {
    heading: 'How does it feel there?',
    spot: (n: number): string => `Spot ${n}`,
    area: (cm2: number, ofBody: number): string => `${cm2 < 10 ? cm2.toFixed(1) : Math.round(cm2)} cm², ${percent(ofBody)} of the body`,
    empty: 'nothing painted yet',
    add: 'New spot',
    remove: 'Remove this spot',
    quality: 'How it feels',
    depth: 'How deep',
    qualities: { aching: 'Aching', sharp: 'Sharp', burning: 'Burning', tingling: 'Tingling', numb: 'Numb' },
    depths: { deep: 'Deep down', surface: 'Near the skin' },
    unsaid: 'Not said',
  },

  file: {
    heading: 'Save, open or compare drawings',
    hint: 'A saved drawing is a file on your device. Nothing is sent anywhere.',
    save: 'Save drawing',
    open: 'Open drawing',
    compare: 'Compare with an earlier one',
    name: 'unknot-drawing.json',
    opened: 'The drawing was opened. Undo brings the old one back.',
    nothing: 'There is no paint to save yet.',
    faults: {
      json: 'This file cannot be read: it is no JSON text.',
      format: 'This file holds no Unknot drawing.',
      newer: 'This drawing was made by a newer Unknot. Update the program to open it.',
      zone: 'This drawing names a place that this Unknot does not know.',
      content: 'This drawing is damaged and was not opened.',
      big: 'This file is too big to be a drawing.',
    } as Record<FileFault, string>,
    unread: 'The file could not be opened.',
    compared: (overlap: number, apart: number): string =>
      `The two drawings share ${Math.round(overlap * 100)} % of what either paints, and their middles lie ${apart.toFixed(1)} cm apart.`,
    areas: (now: number, then: number): string => `Painted now: ${Math.round(now)} cm². In the other file: ${Math.round(then)} cm².`,
    uncompared: 'Both drawings need some paint to be compared.',
  },

  without: {
    heading: 'What if it were not there?',
    ask: (n: number): string => `Without spot ${n}`,
    only: 'Without the paint',
    change: (before: string, after: string): string => `now ${before}, without it ${after}`,
    gone: 'Without it there is nothing left to compare.',
    urgent: 'Without it the notice at the top would still come first.',
    failed: 'This could not be worked out.',
  },

  words: {
    heading: 'Or say it in words',
    label: 'Say it in your own words',
    hint: 'The side, what else you notice and what makes it worse all help.',
    example:
      'Ache behind my left eye and down the side of the neck, ringing in the ear, worse when I turn left',
    exampleLead: 'For example:',
    tryIt: 'Use this example',
  },

  echo: {
    heading: 'How we read it',
    correct: 'Not right? Tick and untick; your ticks come before your words.',
    vague: 'Could be any of these. Tick the one you mean.',
    whichSide: 'Left or right? Tick the one you mean.',
    assumed: (side: Side): string => `You did not say the side here. We took “${sideWord(side)}” from your other words.`,
    negated: 'not there',
    andMore: (n: number): string => `and ${n} more`,
    worse: 'makes it worse',
    symptom: 'you also notice',
    activity: 'what you do',
    strong: 'how strong',
    feels: 'how it feels',
    feelings: {
      aching: 'aching',
      sharp: 'sharp',
      burning: 'burning',
      tingling: 'tingling',
      numb: 'numb',
      deep: 'deep down',
      surface: 'near the skin',
    } as Record<string, string>,
    you: 'about you',
    years: (n: number): string => count(n, 'year', 'years') + ' old',
    missed: (n: number): string => (n === 1 ? 'We did not understand this part. It was left out:' : 'We did not understand these parts. They were left out:'),
    more: (n: number): string => `${n} more`,
  },

  chosen: {
    heading: 'You marked',
    remove: (what: string): string => `Remove ${what}`,
    more: (n: number): string => `and ${count(n, 'more place', 'more places')}`,
    clear: 'Clear all',
  },

  places: {
    heading: 'Or tick the places',
    hint: 'Left and right are yours, as you feel them. A tick paints the place, and paint ticks it.',
    part: (coverage: number): string => `${Math.max(1, Math.round(coverage * 100))} %`,
    find: 'Find a place',
    none: 'No place has that name. Try another word, or write it above.',
    found: (n: number): string => count(n, 'place found', 'places found'),
    ticked: 'ticked',
    inside: 'inside',
  },

  strength: {
    label: 'How strong',
    unsaid: 'not said',
    of: (n: number): string => `${n} of 10`,
  },

  more: {
    symptoms: 'What else do you notice?',
    findSymptom: 'Find a sign, such as dizziness',
    movements: 'What makes it worse?',
    findMovement: 'Find a movement, such as turning the head',
    activities: 'What have you been doing lately?',
    findActivity: 'Find an activity, such as typing',
    none: 'Nothing here has that name.',
    found: (n: number): string => count(n, 'match', 'matches'),
    yes: 'Yes',
    toThe: (side: Side): string => `to the ${sideWord(side)}`,
  },

  you: {
    heading: 'About you',
    optional: 'if you like',
    age: 'Age in years',
    ageWrong: 'Please write a whole number from 0 to 120.',
    sex: 'Sex',
    sexes: { unknown: 'Not said', female: 'Female', male: 'Male', other: 'Other' },
  },

  answer: {
    heading: 'What may be behind it',
    startTitle: 'Pain from a muscle knot is often felt somewhere else. A neck muscle can ache behind the eye.',
    start: [
      'Paint where it hurts, or write it, or tick it.',
      'Unknot weighs all the muscles of the body, and look-alikes such as nerves and joints.',
      'After each stroke you see here three to five likely muscles, how likely each one is, and why.',
    ],
    placeless: 'We found no place on the body in your words yet. Paint it, or say where it hurts, such as “right temple”.',
    needPlace: 'Now paint or say where it hurts. Without a place there is nothing to compare.',
    working: 'Working it out …',
    failed: 'The program did not answer. Is it still running?',
    again: 'Try again',
    nobody: 'No muscle stands out for this. Try to say more exactly where it hurts.',
    several: 'More than one can be true at once, so the numbers need not add up.',
    showMore: (n: number): string => `Show ${n} more`,
    showFewer: 'Show fewer',
    show: 'Show on the figure',
    showing: 'Shown on the figure',
    showFor: (who: string): string => `: ${who}`,
    jump: 'See the answer',
    jumpTo: (how: string): string => `Most likely, ${how}`,
    status: (n: number, first: string, how: string): string =>
      `${count(n, 'likely muscle', 'likely muscles')}. First: ${first}, ${how}.`,
    statusNone: 'No muscle stands out.',
    statusUrgent: 'Important: please read the notice at the top of the page.',
  },

  check: {
    go: 'Check it',
    hint: 'First some safety questions, then one small test after the other.',
    urgent: 'See what to do now',
    label: 'Your check',
    goOn: 'Go on with your check',
    plan: 'Your plan',
    failed: 'The program did not answer. Is it still running?',
  },

  why: {
    open: 'Why?',
    openFor: (who: string): string => `for ${who}`,
    whyNot: 'Why not first?',
    whyNotHint: (first: string): string => `What speaks more for the first in the list, ${first}:`,
    versus: (first: number, own: number): string => `${times(first)} there, ${times(own)} here`,
    speaks: 'What speaks for it',
    against: 'What speaks against it',
    factorHint: 'The number says how much the odds change because of it.',
    item: 'What you told',
    factor: 'Odds',
    steps: 'From the first guess to the answer',
    stepsHint: 'One thing after the other is counted in, and the chance moves.',
    counted: 'Counted in',
    after: 'Chance then',
    before: 'Before you said anything',
    unpainted: 'All the places you did not name',
    onePoint: (point: string, muscle: string): string =>
      `The steps are for the most likely point of this muscle (${point}). For any point of the muscle: ${muscle}.`,
    where: 'Where the sore point is',
    sources: 'Sources',
    loading: 'Loading …',
    failed: 'This could not be loaded.',
    noSources: 'No source is named for this point.',
    memory: 'Where this point sends pain was written down from memory of the classic charts and not checked against them.',
    unreviewed: 'Not reviewed by a clinician.',
    seen: {
      full: 'read in full',
      abstract: 'only the summary was read',
      excerpt: 'only a part was read',
      no: 'not seen by us, named by others',
    } as Record<string, string>,
  },

  else: {
    heading: 'Something else?',
    none: 'No knot behind any of it',
    rest: 'Other things that can feel like this:',
    alone: 'No look-alike stands out.',
    open: 'What to do',
    openFor: (what: string): string => `about ${what}`,
    showMore: (n: number): string => `Show ${count(n, 'more look-alike', 'more look-alikes')}`,
  },

  left: {
    heading: 'Not explained so far',
    hint: 'How likely it is that no muscle or look-alike we know is behind it:',
  },

  method: {
    heading: 'How sure are these numbers?',
    exact: 'Every combination of muscles and look-alikes was weighed. Nothing was left out of the sum.',
    bounded:
      'There were too many combinations to weigh all of them, so the weakest links were left out. These numbers are estimates, and how far off they may be is not known.',
    assumed: 'The numbers behind them come from small studies, and where there are none, from estimates. Take them as a guide, not as a measurement.',
  },

  urgent: {
    emergency: 'Call the emergency number now',
    emergencyLead: 'What you wrote can be a sign of something that must not wait.',
    sameDay: 'See a doctor today',
    sameDayLead: 'What you wrote can be a sign of something that should be looked at today.',
    because: (words: readonly string[]): string => `Because of your words: ${outermost(words).map(quoted).join(', ')}`,
    also: (titles: string): string => `Please also mention: ${titles}.`,
    instead: 'No muscles are shown, because this comes first.',
    mistaken: 'Not what you meant? Change your words below.',
  },

  soon: {
    heading: 'Please have this looked at',
    lead: 'It need not be today, but see a doctor in the next days:',
    careHeading: 'Good to know',
  },

  foot: {
    notDiagnosis: 'This is information, not a diagnosis, and Unknot is not approved as a medical device. If you are worried or it gets worse, see a doctor.',
    honest: 'How sure is the science?',
    honestText: [
      'Knots are a working model. Researchers still argue about what they are, or whether the muscle itself is at fault.',
      'Feeling for knots is unreliable: even trained people often disagree about where they are.',
      'The maps of where knots send pain were drawn by few people, mostly without counting. Your pain need not follow them.',
      'Many healthy people have sore points that never trouble them. Finding one is no illness.',
    ],
    local: 'Everything stays on this computer.',
    licences: 'Licences',
    versions: (unknot: string, knowledge: string): string => `Unknot ${unknot}, knowledge ${knowledge}`,
  },
};

export type Messages = typeof en;
