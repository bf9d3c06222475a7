import { render } from 'lit/html.js';
import '../style/page.css';
import '../style/marks.css';
import './style/check.css';
import './style/exam.css';
import './style/result.css';
import { unfoldOnPaper } from '../atlas/paper';
import { Atlas } from '../model/atlas';
import type { LocateIn } from '../model/wire';
import { askIn, isOver } from './clearance';
import { closeUp } from './closeup';
import { Counter } from './count';
import { words } from './messages';
import type { Acts, Loaded, Page, Screen } from './page';
import * as program from './program';
import { groupToShow, marksOf } from './questions';
import { openPart, screenKey } from './screens';
import { hush, localVoice, say, tone, whenVoicesChange } from './sound';
import { frame } from './view/frame';
import { spokenStep } from './wording';
import type { Act, Chosen, Journey } from './wire';

const root = document.getElementById('check') as HTMLElement;
const calm = matchMedia('(prefers-reduced-motion: reduce)');

const blankScreen: Screen = {
  marks: new Map(),
  read: false,
  ageTyped: '',
  sex: 'unknown',
  doubting: null,
  count: null,
  spreading: false,
  places: [],
  find: '',
  own: '',
  other: '',
  unit: 'kPa',
  device: 'improvised',
  changing: null,
  leaving: false,
};

let page: Page = {
  journey: { state: 'loading' },
  busy: false,
  fresh: false,
  notice: '',
  screen: blankScreen,
  group: null,
  aboutSkipped: false,
  heeded: '',
  moreQuestions: false,
  sound: true,
  voice: false,
  hasVoice: localVoice(words.language) !== null,
  atlas: { state: 'loading' },
  countries: { state: 'loading' },
  sources: new Map(),
  closeUps: new Map(),
  chosen: {},
  says: '',
};

/** How long, in milliseconds, a press may still have been meant for what stood there before. */
const FRESH = 350;

let drawing = false;
let shownKey: string | null = null;
let shownPart = '';
let counter: Counter | null = null;

/** Changes the page and draws it before the next frame. */
function change(part: Partial<Page>): void {
  page = { ...page, ...part };
  if (!drawing) {
    drawing = true;
    queueMicrotask(() => {
      drawing = false;
      draw();
    });
  }
}

function draw(): void {
  const key = screenKey(page);
  const isNew = key !== shownKey;
  if (isNew) {
    page = { ...page, screen: freshScreen() };
    settle();
  }
  render(frame(page, acts), root);
  document.title = titleOf();
  const part = openPart(page);
  if (isNew) {
    arrive(shownKey !== null);
    shownKey = key;
  } else if (part !== shownPart) {
    refocus(shownPart, part);
  }
  shownPart = part;
  watchClearance();
  requestAnimationFrame(watchReading);
}

/** The stage alone: a title stays in the history of the browser, where others may read it. */
function titleOf(): string {
  const stage = known()?.stage ?? 'empty';
  return stage === 'empty' ? words.page.check : words.page.titleOf(words.page.step[stage]);
}

/** Goes to the part of the screen that opened, or back to what opened the one that closed. */
function refocus(before: string, now: string): void {
  const to = now === '' ? `[data-way="${CSS.escape(before)}"]` : `[data-part="${CSS.escape(now)}"]`;
  document.querySelector<HTMLElement>(to)?.focus();
  if (document.activeElement === document.body) {
    document.querySelector<HTMLElement>('h1')?.focus();
  }
}

let settling: ReturnType<typeof setTimeout> | undefined;

/** Lets nothing be answered for a moment, so that a double tap does not answer what was never read. */
function settle(): void {
  page = { ...page, fresh: true };
  clearTimeout(settling);
  settling = setTimeout(() => change({ fresh: false }), FRESH);
}

/** What a new screen begins with: what was answered there before. */
function freshScreen(): Screen {
  const journey = page.journey.state === 'there' ? page.journey.value : null;
  const group = journey?.safety ? groupToShow(journey.safety, page.group) : null;
  return { ...blankScreen, spreading: page.screen.spreading, marks: group === null ? new Map() : marksOf(group) };
}

/** A choice that may go on while the screen changes with it. */
const CHOICE = '[name="examiner"]';

/**
 * Brings a new screen into view and gives its heading the focus; the first one is where the browser put it. Who is choosing
 * from a list stays there.
 */
function arrive(move: boolean): void {
  counter?.stop();
  hush();
  const heading = document.querySelector<HTMLElement>('h1');
  if (move && document.activeElement?.matches(CHOICE)) {
    change({ says: heading?.textContent?.trim() ?? '' });
  } else if (move) {
    heading?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
  if (page.voice && page.journey.state === 'there') {
    const step = page.journey.value.exam?.step ?? null;
    if (step !== null) {
      say(spokenStep(step), words.language);
    }
  }
}

/** The questions count as read once their end has been on screen above the buttons. */
function watchReading(): void {
  const end = document.getElementById('questions-end');
  if (end !== null && !page.screen.read) {
    const deck = document.querySelector('.deck')?.getBoundingClientRect();
    if (end.getBoundingClientRect().top <= Math.min(innerHeight, deck?.top ?? innerHeight) + 2) {
      settle();
      acts.screen({ read: true });
    }
  }
}

/** Does something in the journey, unless something is on its way already or came just now. */
async function act(what: Act, says = ''): Promise<void> {
  if (page.busy || (page.fresh && what.act !== 'country') || (known() === null && what.act !== 'forget')) {
    return;
  }
  const before = known();
  asked++;
  change({ busy: true, notice: '' });
  try {
    const { journey, sentence } = await program.act(what, before?.version);
    asked++;
    const stage = before?.stage;
    const ledBack = stage === 'exam' && what.act !== 'undo' && what.act !== 'safety';
    change({
      busy: false,
      moreQuestions: journey?.stage === 'safety' && (ledBack || page.moreQuestions),
      notice: sentence,
      group: sentence === '' ? null : page.group,
      screen: sentence === '' ? { ...page.screen, changing: null, doubting: null, leaving: false, spreading: false } : page.screen,
      says: sentence === '' ? says : '',
      ...(journey === null ? {} : { journey: { state: 'there', value: journey } }),
    });
  } catch {
    change({ busy: false, notice: words.page.unanswered });
  }
  if (page.notice !== '') {
    queueMicrotask(() => document.getElementById('notice')?.scrollIntoView({ block: 'nearest' }));
  }
}

/** Loads something once; a failed load is tried again when next wanted. */
function want<T>(state: Loaded<T>['state'] | undefined, load: () => Promise<T>, keep: (entry: Loaded<T>) => void): void {
  if (state === undefined || state === 'failed') {
    keep({ state: 'loading' });
    load().then(
      (value) => keep({ state: 'there', value }),
      () => keep({ state: 'failed' }),
    );
  }
}

/** How long, in milliseconds, a choice rests before it is sent, so that passing others with the arrow keys sends none of them. */
const REST = 500;

const resting = new Map<string, ReturnType<typeof setTimeout>>();

/** Sends a choice once it rests and nothing else is on its way; who examines only while there is an exam. */
function choose(key: keyof Chosen, what: Act): void {
  clearTimeout(resting.get(key));
  resting.set(
    key,
    setTimeout(() => {
      if (page.busy || page.fresh) {
        choose(key, what);
      } else {
        const chosen = page.chosen[key];
        const done = key === 'examiner' && known()?.stage !== 'exam' ? Promise.resolve() : act(what);
        void done.then(() => page.chosen[key] === chosen && change({ chosen: { ...page.chosen, [key]: undefined } }));
      }
    }, REST),
  );
}

let wanted = { countries: false, atlas: false };

const acts: Acts = {
  screen: (part) => change({ screen: { ...page.screen, ...part } }),
  readOn() {
    const deck = document.querySelector('.deck')?.getBoundingClientRect().height ?? 0;
    window.scrollBy({ top: Math.max(120, (innerHeight - deck) * 0.8), behavior: calm.matches ? 'auto' : 'smooth' });
    requestAnimationFrame(watchReading);
  },
  answers: (answers) => void act({ act: 'safety', answers }),
  goTo: (group) => change({ group: group === '' ? null : group }),
  about(age, sex) {
    const journey = known();
    if (journey?.complaint && !page.fresh) {
      const complaint: LocateIn = { ...journey.complaint, ...(age === undefined ? {} : { age }), ...(sex === undefined ? {} : { sex }) };
      change({ aboutSkipped: true });
      void act({ act: 'begin', complaint, ...(journey.drawing === null ? {} : { drawing: journey.drawing }) });
    }
  },
  skipAbout: () => change({ aboutSkipped: true }),
  visit: (flag, on) => void act({ act: 'visit', flag, on }),
  heed: (heeded) => page.fresh || change({ heeded }),
  found: ({ point, side, finding }, found) => void act({ act: 'finding', point, side, finding, ...found }),
  cannot: (point, side) => void act({ act: 'cannot', point, side }),
  examiner(by) {
    change({ chosen: { ...page.chosen, examiner: by } });
    choose('examiner', { act: 'examiner', by });
  },
  finish: () => void act({ act: 'finish' }),
  undo: () => void act({ act: 'undo' }, words.page.undone),
  forget: () => void act({ act: 'forget' }),
  open: (file) => void open(file),
  country(code) {
    change({ chosen: { ...page.chosen, country: code } });
    choose('country', { act: 'country', code });
  },
  count,
  sound: (sound) => change({ sound }),
  voice(voice) {
    change({ voice });
    const step = known()?.exam?.step ?? null;
    if (voice && step !== null) {
      say(spokenStep(step), words.language);
    } else {
      hush();
    }
  },
  wantSources: (ids) =>
    ids.forEach((id) => want(page.sources.get(id)?.state, () => program.source(id), (entry) => change({ sources: new Map(page.sources).set(id, entry) }))),
  wantCloseUp(muscle, point, side) {
    const key = `${point} ${side}`;
    if (!page.closeUps.has(key)) {
      queueMicrotask(() =>
        want(page.closeUps.get(key)?.state, () => closeUp(muscle, point, side), (entry) => change({ closeUps: new Map(page.closeUps).set(key, entry) })),
      );
    }
  },
  wantCountries() {
    if (!wanted.countries) {
      wanted = { ...wanted, countries: true };
      want(undefined, program.countries, (countries) => change({ countries }));
    }
  },
  wantAtlas() {
    if (!wanted.atlas) {
      wanted = { ...wanted, atlas: true };
      want(undefined, async () => new Atlas(await program.atlas()), (atlas) => change({ atlas }));
    }
  },
  retry: load,
  print: () => window.print(),
};

const known = (): Journey | null => (page.journey.state === 'there' ? page.journey.value : null);

/** Counts a press down, in numbers, with a tone, and in words where the person wants them; never without a clearance. */
function count(seconds: number): void {
  counter?.stop();
  const clearance = known()?.clearance ?? null;
  if (clearance === null || isOver(clearance, Date.now())) {
    change({ notice: words.page.expired });
    load();
    return;
  }
  counter = new Counter(seconds, calm.matches, {
    shown: (now) => change({ screen: { ...page.screen, count: now } }),
    second(left) {
      change({ says: words.exam.secondsLeft(left) });
      if (page.sound) {
        tone(left === 0 ? 660 : 440, left === 0 ? 0.5 : 0.15);
      }
      if (page.voice) {
        say(left === seconds ? words.exam.now : words.exam.secondsLeft(left), words.language);
      }
    },
  });
  counter.start();
}

async function open(file: File): Promise<void> {
  try {
    const episode = JSON.parse(await file.text()) as object;
    await act({ act: 'open', episode });
  } catch {
    change({ notice: words.page.unread });
  }
}

/** Counts what was asked of the program, so that an answer is left out when something was done after the question. */
let asked = 0;

/** Asks how things stand. Where the program cannot be reached, what is on screen stays; what must not wait always does. */
function load(): void {
  const question = ++asked;
  const isLatest = (): boolean => question === asked;
  program.journey().then(
    (value) => isLatest() && change({ journey: { state: 'there', value }, notice: known() === null ? '' : page.notice }),
    (why: unknown) => {
      const stays = known() !== null && (known()?.stage === 'stopped' || !(why instanceof program.Refused));
      if (isLatest() && !stays) {
        change({ journey: { state: 'failed' }, notice: why instanceof program.Refused ? why.message : '' });
      }
    },
  );
}

let waking: ReturnType<typeof setTimeout> | undefined;
let wakingFor: string | undefined;

/** Asks anew once the answers about safety are too old. */
function watchClearance(): void {
  const clearance = known()?.clearance ?? null;
  if (clearance?.expires !== wakingFor) {
    wakingFor = clearance?.expires;
    wake();
  }
}

function wake(): void {
  clearTimeout(waking);
  const wait = askIn(known()?.clearance ?? null, Date.now());
  if (wait !== null) {
    waking = setTimeout(() => {
      load();
      wake();
    }, wait);
  }
}

addEventListener('scroll', watchReading, { passive: true });
addEventListener('resize', watchReading);
/** The check may have gone on in another window, or on the painting page. */
addEventListener('pageshow', ({ persisted }) => persisted && load());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && load());
whenVoicesChange(() => change({ hasVoice: localVoice(words.language) !== null }));
unfoldOnPaper();
change({});
load();
