import type { Reason } from './search';
import type { AskFirst, LinkKind, MovementOf } from './wire';

/**
 * Every word the atlas says in English. Plain words for a reader of twelve; another language is another file of the
 * same shape.
 */

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const tenths = (probability: number): string =>
  probability >= 0.95 ? 'nearly everyone' : `about ${Math.max(1, Math.round(probability * 10))} in 10 people`;

const joined = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

const sideWords = { left: 'left', right: 'right' } as const;

export const words = {
  capital,

  neverPressHere: 'Never press here.',

  joined,

  page: {
    title: 'Unknot',
    atlas: 'The muscle atlas',
    titleOf: (what: string): string => `${what} – Unknot`,
    skip: 'Skip to the text',
    nav: 'Pages',
    paint: 'Find your muscle',
    all: 'Atlas',
    loading: 'Opening the atlas …',
    failed: 'The page cannot reach the program. Start it again with ./unknot and reload.',
    lost: 'There is no such page in the atlas.',
    back: 'Back to all muscles',
    trail: 'Where you are',
  },

  list: {
    heading: 'The muscle atlas',
    lead: (muscles: number, points: number): string =>
      `${muscles} muscles and ${points} places in them where a knot can sit. Each with where it sends pain, what hurts it, what to watch out for, and who says so.`,
    find: 'Find a muscle, a place that hurts, or a sign',
    example: 'Try “temple”, “ringing”, “trapezius” or “heel”.',
    regions: 'Regions',
    found: (muscles: number, places: number, mimics: number): string => {
      const parts = [muscles > 0 ? count(muscles, 'muscle', 'muscles') : '', places > 0 ? count(places, 'place', 'places') : '', mimics > 0 ? count(mimics, 'look-alike', 'look-alikes') : ''];
      return `Found: ${joined(parts.filter((part) => part !== ''))}.`;
    },
    none: 'Nothing in the atlas has that name. Try another word, such as “shin”, “jaw” or “dizzy”.',
    places: 'Places that hurt',
    placesHint: 'Open a place to see every muscle that can send pain there.',
    muscles: 'Muscles',
    mimics: 'Look-alikes that are no knot',
    reason: {
      name: '',
      region: 'In the region',
      sign: 'Sign',
      place: 'Felt in',
    } as Record<Reason, string>,
    mimicsHeading: 'Look-alikes',
    mimicsLead: 'Nerves, joints, organs and more can hurt like a knot. They are in the atlas too.',
    mimicsOpen: (n: number): string => `Show all ${n} look-alikes`,
    placesHeading: 'Places that hurt',
    placesLead: 'Start from where it hurts and see which muscles can send pain there.',
    placesOpen: (n: number): string => `Show all ${n} places`,
  },

  muscle: {
    unreviewed: 'Not reviewed by a clinician',
    reviewed: (by: string): string => `Reviewed: ${by}`,
    print: 'Print this sheet',
    feels: 'What it feels like',
    also: 'Goes with this knot',
    tickSigns: 'Signs you can tick for it',
    tickMovements: 'Movements you can tick for it',
    sends: 'Where it sends pain',
    sendsHint: 'Pain from a knot is often felt away from the knot itself.',
    points: (n: number): string => (n === 1 ? 'The knot' : `The ${n} knots`),
    knots: (numbers: readonly string[]): string => `${numbers.length === 1 ? 'Knot' : 'Knots'} ${joined(numbers)}: `,
    pointsHint: (n: number): string =>
      n === 1
        ? 'The place in this muscle where a knot often sits. Not everyone has one, and many never hurt.'
        : 'Places in this muscle where a knot often sits. Not everyone has them, and many never hurt.',
    classic: (label: string, number: string): string => `${label} (number ${number} in the classic charts)`,
    lies: 'Lies',
    noPress: (reason: string): string => `Nobody presses here at home. ${reason}`,
    show: 'Show in the picture',
    shown: 'Shown in the picture',
    showFor: (label: string): string => `only the knot “${label}”`,
    hurts: 'What makes it hurt',
    causes: 'What can bring it on',
    loads: 'Things people do that load it',
    load: { 3: 'a lot', 2: 'some', 1: 'a little' } as Record<number, string>,
    careful: 'Warnings about pressing',
    carefulLead:
      'The atlas tells nobody to press. These are warnings for anyone who works on this muscle.',
    carefulNone: 'The atlas names no special place to avoid in this muscle. That does not make pressing safe.',
    ask: 'Ask first',
    askLead: 'A yes to one of these questions comes before any knot. Open each to read it.',
    sure: 'How sure is this?',
    sources: 'Sources',
    sourcesHint: 'Links leave Unknot and open only when you click them.',
    field: 'The field’s words',
    codes: 'Codes in other systems',
    unknownCode: 'not known',
    frequency: {
      VC: 'Taken to be a very common source of pain.',
      C: 'Taken to be a common source of pain.',
      O: 'Taken to be a source of pain now and then.',
      R: 'Taken to be a rare source of pain.',
    } as Record<string, string>,
    estimate: 'This is our estimate, not a count.',
    version: (knowledge: string, unknot: string): string => `Knowledge ${knowledge}, Unknot ${unknot}`,
  },

  kind: {
    essential: 'Main area',
    site: 'Over the knot itself',
    spillover: 'Wider area',
  } as Record<LinkKind, string>,
  kindHint: {
    essential: 'felt most',
    site: 'felt right there',
    spillover: 'felt now and then',
  } as Record<LinkKind, string>,

  reach: {
    same: '',
    other: 'on the other side',
    both: 'on both sides',
    left: 'on the left',
    right: 'on the right',
  },

  measured: (strength: number): string =>
    strength < 0.05 ? 'charts name it, a study did not find it' : `${tenths(strength)} in a study`,

  toward: {
    same: 'to the same side',
    away: 'to the other side',
    any: '',
  } as Record<MovementOf['toward'], string>,

  confidence: {
    A: { tag: 'Classic, with some support', text: 'A classic pattern. We saw some published work that supports it.' },
    B: { tag: 'Classic', text: 'A classic pattern from the charts. Little else supports it.' },
    C: { tag: 'Rare or disputed', text: 'A rare pattern, or one that experts dispute.' },
  } as Record<string, { tag: string; text: string }>,
  memory: 'Written down from memory of the classic charts and not checked against them.',

  action: {
    emergency: 'If yes: emergency',
    sameDay: 'If yes: doctor today',
    soon: 'If yes: doctor soon',
    selfCare: 'Limits',
  } as Record<AskFirst['action'], string>,

  source: {
    seen: {
      full: 'read in full',
      abstract: 'only the summary was read',
      excerpt: 'only a part was read',
      no: 'not seen by us, named by others',
    } as Record<string, string>,
    none: 'No source is named for this.',
    doi: (doi: string): string => `doi ${doi}`,
    pmid: (pmid: string): string => `PubMed ${pmid}`,
  },

  zone: {
    inside: 'Deep inside the body; it cannot be painted, only ticked.',
    heading: 'Which muscles send pain here',
    none: 'No muscle in the atlas sends pain here.',
    order: 'The strongest first.',
    from: (labels: readonly string[]): string => `from ${labels.length === 1 ? 'knot' : 'knots'} ${joined(labels)}`,
    mimics: 'Look-alikes that can hurt here',
    paint: 'Does it hurt here? Paint it and see what is likely',
  },

  mimic: {
    kind: {
      nerveRoot: 'Nerve root',
      joint: 'Joint',
      tendon: 'Tendon',
      visceral: 'Inner organ',
      nerve: 'Nerve',
      headache: 'Headache',
      systemic: 'Whole body',
      skin: 'Skin',
      vessel: 'Blood vessel',
      bone: 'Bone',
    } as Record<string, string>,
    lead: 'This is no knot, but it can hurt in the same places.',
    advice: 'What to do',
    felt: 'Where it is felt',
    signs: 'What comes with it',
    movements: 'What can bring it on',
    noSources: 'No source is named: this is general background, not checked against a source.',
  },

  picture: {
    heading: 'Picture',
    side: 'Side of the knot',
    sides: { left: 'Your left', right: 'Your right' },
    which: 'Which knot',
    all: 'All',
    loading: 'Drawing …',
    failed: 'The picture cannot be shown. Everything in it is also said in words.',
    legend: 'What the marks mean',
    outline: 'the muscle',
    deep: 'the muscle, deep below others',
    point: 'a knot',
    essential: 'main area of pain',
    spillover: 'wider area',
    inside: (names: readonly string[]): string => `Deep inside, not drawn: ${joined(names)}.`,
    right: 'right',
    left: 'left',
    view: {
      front: 'From the front',
      back: 'From behind',
      left: 'From your left side',
      right: 'From your right side',
      face: 'Face',
      head_left: 'Head, your left side',
      head_right: 'Head, your right side',
      head_back: 'Back of the head',
      palm_left: 'Left palm',
      palm_right: 'Right palm',
      hand_back_left: 'Back of the left hand',
      hand_back_right: 'Back of the right hand',
      foot_top_left: 'Top of the left foot',
      foot_top_right: 'Top of the right foot',
      sole_left: 'Left sole',
      sole_right: 'Right sole',
      foot_inner_left: 'Left foot, inner side',
      foot_inner_right: 'Right foot, inner side',
      foot_outer_left: 'Left foot, outer side',
      foot_outer_right: 'Right foot, outer side',
    } as Record<string, string>,
    alt: (view: string, what: readonly string[]): string => `${view}. ${what.join('. ')}.`,
    altOutline: (name: string, side: string): string => `Outline of ${name}${side === '' ? '' : `, ${side}`}`,
    altPoints: (labels: readonly string[]): string => `Knots marked: ${joined(labels)}`,
    altMain: (zones: readonly string[]): string => `Main area: ${zones.join('; ')}`,
    altWider: (zones: readonly string[]): string => `Wider area: ${zones.join('; ')}`,
    onSide: (side: 'left' | 'right'): string => `${sideWords[side]} side`,
  },

  glossary: [
    { word: 'knot', field: 'myofascial trigger point', text: 'a sore spot in a tight strand of muscle that can send pain elsewhere' },
    { word: 'pain it sends', field: 'referred pain', text: 'pain that is felt away from where it comes from' },
    { word: 'main area', field: 'essential zone', text: 'the core of the pain pattern of a knot' },
    { word: 'wider area', field: 'spillover zone', text: 'the outer part of the pattern, felt less often' },
    { word: 'look-alike', field: 'differential diagnosis', text: 'something else that hurts in the same places' },
  ],

  foot: {
    notDiagnosis:
      'This is information, not a diagnosis, and Unknot is not approved as a medical device. If you are worried or it gets worse, see a doctor.',
    science:
      'Knots are a working model. Researchers still argue about what they are. The maps of where they send pain were drawn by few people, mostly without counting, so your pain need not follow them.',
    local: 'Everything stays on this computer.',
    licences: 'Licences',
  },
};
