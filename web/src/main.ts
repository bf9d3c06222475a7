import { render } from 'lit/html.js';
import './style/page.css';
import { en } from './messages/en';
import { Asking } from './model/asking';
import { Atlas } from './model/atlas';
import { ageOf, deny, has, nothing, request, say, tick, type Complaint } from './model/complaint';
import * as program from './model/program';
import { ranking, shownAtFirst, urgent } from './model/ranking';
import { forgetOldDenials, placesRead, placesSure } from './model/reading';
import type { LocateIn, LocateOut } from './model/wire';
import type { Acts, Loaded, Page } from './page';
import { whole } from './view/whole';

/** How long typing must rest before a screen reader is told the new answer. */
const REST_BEFORE_ANNOUNCING = 900;

const root = document.getElementById('page') as HTMLElement;

let page: Page = {
  atlas: { state: 'loading' },
  complaint: nothing,
  ageTyped: '',
  search: { zones: '', symptoms: '', movements: '', activities: '' },
  answer: null,
  understood: null,
  progress: { state: 'quiet' },
  allMuscles: false,
  allMimics: false,
  muscles: new Map(),
  mimics: new Map(),
  announcement: '',
  answerInView: false,
};

let drawing = false;

/** Changes the page and draws it before the next frame. */
function change(part: Partial<Page>): void {
  page = { ...page, ...part };
  if (!drawing) {
    drawing = true;
    queueMicrotask(() => {
      drawing = false;
      render(whole(page, acts), root);
      watchAnswer();
    });
  }
}

const asking = new Asking<LocateIn, LocateOut>(program.locate, (outcome) => {
  if ('answer' in outcome) {
    heard(outcome.answer);
  } else if (outcome.failure instanceof program.Refused) {
    refused(outcome.failure);
  } else {
    change({ progress: { state: 'failed' } });
  }
});

function refused({ message, understood }: program.Refused): void {
  const progress: Page['progress'] =
    understood === null ? { state: 'refused', sentence: message } : { state: 'placeless' };
  change({ answer: null, understood, progress });
  announce('');
}

function heard(answer: LocateOut): void {
  const wasUrgent = page.answer !== null && urgent(page.answer).length > 0;
  change({ answer, understood: answer, progress: { state: 'quiet' } });
  const complaint = forgetOldDenials(page.complaint, answer);
  if (complaint !== page.complaint) {
    told(complaint);
  }
  if (urgent(answer).length === 0) {
    const muscles = ranking(answer.candidates);
    muscles.slice(0, shownAtFirst(muscles)).forEach(({ muscle }) => acts.wantMuscle(muscle));
  } else if (!wasUrgent) {
    queueMicrotask(() => document.getElementById('urgent')?.scrollIntoView({ block: 'start' }));
  }
  announceLater(answer);
}

/** Takes over what the person told and asks anew. */
function told(complaint: Complaint): void {
  const question = request(complaint);
  if (question === null) {
    asking.stop();
    change({ complaint, answer: null, understood: null, progress: { state: 'quiet' }, allMuscles: false, allMimics: false });
    announce('');
  } else {
    change({ complaint, progress: { state: 'working' } });
    asking.ask(question);
  }
}

let announcing: ReturnType<typeof setTimeout> | undefined;

function announceLater(answer: LocateOut): void {
  clearTimeout(announcing);
  announcing = setTimeout(() => announce(summary(answer)), REST_BEFORE_ANNOUNCING);
}

function announce(announcement: string): void {
  clearTimeout(announcing);
  if (announcement !== page.announcement) {
    change({ announcement });
  }
}

function summary(answer: LocateOut): string {
  if (urgent(answer).length > 0) {
    return en.answer.statusUrgent;
  }
  const muscles = ranking(answer.candidates);
  const first = muscles[0];
  return first === undefined
    ? en.answer.statusNone
    : en.answer.status(shownAtFirst(muscles), en.placed(first.point.name, first.side), en.chance(first.probability));
}

/** Loads something once; a failed load is tried again when next wanted. */
function want<T>(
  id: string,
  loaded: () => ReadonlyMap<string, Loaded<T>>,
  load: (id: string) => Promise<T>,
  keep: (all: ReadonlyMap<string, Loaded<T>>) => void,
): void {
  const state = loaded().get(id)?.state;
  if (state === 'there' || state === 'loading') {
    return;
  }
  const put = (entry: Loaded<T>): void => keep(new Map(loaded()).set(id, entry));
  put({ state: 'loading' });
  load(id).then(
    (value) => put({ state: 'there', value }),
    () => put({ state: 'failed' }),
  );
}

const acts: Acts = {
  say: (text) => told(say(page.complaint, text)),
  tick: (part, thing, on) => told(tick(page.complaint, part, thing, on)),
  place(place, on) {
    const ticked = tick(page.complaint, 'zones', place, on && !has(placesSure(page.understood), place));
    told(!on && has(placesRead(page.understood), place) ? deny(ticked, place, true) : ticked);
  },
  clearTicks: () => told({ ...page.complaint, zones: [], symptoms: [], movements: [], activities: [], intensity: null }),
  search: (part, typed) => change({ search: { ...page.search, [part]: typed } }),
  strength: (intensity) => told({ ...page.complaint, intensity }),
  age(typed) {
    change({ ageTyped: typed });
    const age = ageOf(typed);
    if (age !== page.complaint.age) {
      told({ ...page.complaint, age });
    }
  },
  sex: (sex) => told({ ...page.complaint, sex }),
  showAllMuscles: (allMuscles) => change({ allMuscles }),
  showAllMimics: (allMimics) => change({ allMimics }),
  wantMuscle: (id) => want(id, () => page.muscles, program.muscle, (muscles) => change({ muscles })),
  wantMimic: (id) => want(id, () => page.mimics, program.mimic, (mimics) => change({ mimics })),
  retry: () => told(page.complaint),
};

const sight = new IntersectionObserver(
  (entries) => change({ answerInView: entries.at(-1)?.isIntersecting ?? false }),
  { threshold: 0, rootMargin: '0px 0px -96px 0px' },
);
let watched: Element | null = null;

/** Keeps an eye on the answer, which comes and goes with urgent notices. */
function watchAnswer(): void {
  const answer = document.getElementById('answer');
  if (answer !== watched) {
    sight.disconnect();
    watched = answer;
    if (answer !== null) {
      sight.observe(answer);
    }
  }
}

change({});
program.atlas().then(
  (out) => change({ atlas: { state: 'there', value: new Atlas(out) } }),
  () => change({ atlas: { state: 'failed' } }),
);
