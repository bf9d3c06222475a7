import { render } from 'lit/html.js';
import './style/page.css';
import './style/marks.css';
import './style/figure.css';
import './style/tools.css';
import './style/spots.css';
import './style/narrow.css';
import './style/print.css';
import * as journeys from './check/program';
import { en } from './messages/en';
import { Asking } from './model/asking';
import { Atlas } from './model/atlas';
import { ageOf, deny, has, nothing, paint, request, say, tick, type Complaint } from './model/complaint';
import { clearAll } from './model/drawing';
import { writeDrawing } from './model/drawing-file';
import { unpainted } from './model/painted';
import * as program from './model/program';
import { ranking, shownAtFirst, urgent } from './model/ranking';
import { rememberedFigure } from './model/remember';
import { forgetOldDenials, placesRead, placesSure } from './model/reading';
import { isUntouched, restored } from './model/restored';
import type { LocateIn, LocateOut } from './model/wire';
import type { Acts, Loaded, Look, Page } from './page';
import { Painting } from './painting';
import { whole } from './view/whole';

/** How long typing must rest before a screen reader is told the new answer. */
const REST_BEFORE_ANNOUNCING = 900;

const root = document.getElementById('page') as HTMLElement;

const wide = matchMedia('(min-width: 60rem)');
const tiny = matchMedia('(max-width: 13rem), (max-height: 13rem)');
const room = (): Look['room'] => (tiny.matches ? 'tiny' : wide.matches ? 'wide' : 'narrow');

const look: Look = {
  figure: { state: 'loading', figure: null },
  kind: rememberedFigure() ?? 'neutral',
  view: 'front',
  room: room(),
  tool: { erasing: false, size: 2.8 },
  drawings: null,
  passing: null,
  chosen: null,
  says: '',
  notice: '',
  comparison: null,
};

let page: Page = {
  atlas: { state: 'loading' },
  complaint: nothing,
  painted: unpainted,
  look,
  ageTyped: '',
  search: { zones: '', symptoms: '', movements: '', activities: '' },
  answer: null,
  without: new Map(),
  understood: null,
  progress: { state: 'quiet' },
  allMuscles: false,
  allMimics: false,
  muscles: new Map(),
  mimics: new Map(),
  announcement: '',
  answerInView: false,
  check: { journey: null, busy: false, notice: '' },
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
      painting.show();
      watchAnswer();
    });
  }
}

const painting = new Painting({
  page: () => page,
  change,
  told: (complaint) => told(complaint, 'now'),
  wantMuscle: (id) => acts.wantMuscle(id),
});

const asking = new Asking<LocateIn, LocateOut>(program.locate, (outcome) => {
  if ('answer' in outcome) {
    heard(outcome.answer);
  } else if (outcome.failure instanceof program.Refused) {
    refused(outcome.failure);
  } else {
    painting.unranked();
    change({ progress: { state: 'failed' } });
  }
});

function refused({ message, understood }: program.Refused): void {
  painting.unranked();
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
    told(complaint, 'soon');
  }
  if (urgent(answer).length === 0) {
    const muscles = ranking(answer.candidates);
    muscles.slice(0, shownAtFirst(muscles)).forEach(({ muscle }) => acts.wantMuscle(muscle));
  } else if (!wasUrgent) {
    queueMicrotask(() => document.getElementById('urgent')?.scrollIntoView({ block: 'start' }));
  }
  painting.wantDrawings();
  queueMicrotask(() => painting.ranked());
  announceLater(answer);
}

/** Takes over what the person told and asks anew: at once after a stroke or tick, after a pause while typing. */
function told(complaint: Complaint, when: 'now' | 'soon'): void {
  const painted = painting.covered(complaint.sketch);
  const question = request(complaint, painted.places);
  const look: Look = { ...page.look, passing: null, chosen: null };
  const news = { complaint, painted, look, without: new Map() };
  if (question === null) {
    asking.stop();
    change({ ...news, answer: null, understood: null, progress: { state: 'quiet' }, allMuscles: false, allMimics: false });
    announce('');
  } else {
    change({ ...news, progress: { state: 'working' } });
    if (when === 'now') {
      asking.askNow(question);
    } else {
      asking.ask(question);
    }
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
  figure: painting.acts,
  say: (text) => told(say(page.complaint, text), 'soon'),
  tick: (part, thing, on) => told(tick(page.complaint, part, thing, on), 'now'),
  place(place, on) {
    const { complaint, painted, understood } = page;
    if (on && has(placesSure(understood), place)) {
      told(deny(complaint, place, false), 'now');
    } else {
      const next = paint(complaint, painted, place, on);
      told(!on && has(placesRead(understood), place) ? deny(next, place, true) : next, 'now');
    }
  },
  clearTicks: () => told({ ...page.complaint, sketch: clearAll(page.complaint.sketch), symptoms: [], movements: [], activities: [] }, 'now'),
  search: (part, typed) => change({ search: { ...page.search, [part]: typed } }),
  age(typed) {
    change({ ageTyped: typed });
    const age = ageOf(typed);
    if (age !== page.complaint.age) {
      told({ ...page.complaint, age }, 'soon');
    }
  },
  sex: (sex) => told({ ...page.complaint, sex }, 'now'),
  showAllMuscles: (allMuscles) => change({ allMuscles }),
  showAllMimics: (allMimics) => change({ allMimics }),
  wantMuscle: (id) => want(id, () => page.muscles, program.muscle, (muscles) => change({ muscles })),
  wantMimic: (id) => want(id, () => page.mimics, program.mimic, (mimics) => change({ mimics })),
  retry: () => told(page.complaint, 'now'),
  check: () => void goToCheck(),
};

/** Takes what was told to the check, and opens its page. */
async function goToCheck(): Promise<void> {
  const complaint = request(page.complaint, page.painted.places);
  const { check } = page;
  if (complaint === null || check.busy) {
    return;
  }
  change({ check: { ...check, busy: true, notice: '' } });
  const { drawing } = page.complaint.sketch;
  const painted = drawing.patches.some(({ ops }) => ops.length > 0);
  const begin = { act: 'begin', complaint, ...(painted ? { drawing: JSON.parse(writeDrawing(drawing, page.look.kind)) as object } : {}) } as const;
  try {
    const { version } = await journeys.journey();
    const { journey, sentence } = await journeys.act(begin, version);
    if (sentence === '') {
      location.assign('/check.html');
    }
    change({ check: { journey: journey ?? check.journey, busy: false, notice: sentence } });
  } catch {
    change({ check: { ...check, busy: false, notice: en.check.failed } });
  }
}

/** Looks for a check that is under way, and puts back what it is about where nothing else was told meanwhile. */
async function findCheck(figure: Promise<void>, atlas: Promise<Atlas | null>): Promise<void> {
  const journey = await journeys.journey().catch(() => null);
  if (journey === null || journey.stage === 'empty') {
    return;
  }
  change({ check: { ...page.check, journey } });
  const [known] = await Promise.all([atlas, figure]);
  const complaint = known === null ? null : restored(journey, known);
  if (complaint !== null && isUntouched(page.complaint)) {
    change({ ageTyped: complaint.age === null ? '' : String(complaint.age) });
    told(complaint, 'now');
  }
}

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

for (const media of [wide, tiny]) {
  media.addEventListener('change', () => change({ look: { ...page.look, room: room() } }));
}

change({});
const figure = painting.load();
const atlas = program.atlas().then(
  (out) => new Atlas(out),
  () => null,
);
void atlas.then((value) => change({ atlas: value === null ? { state: 'failed' } : { state: 'there', value } }));
void findCheck(figure, atlas);
/** The browser may show this page again as it was left, though the check has gone on. */
addEventListener('pageshow', ({ persisted }) => persisted && void findCheck(figure, atlas));
