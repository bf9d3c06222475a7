import { render } from 'lit/html.js';
import '../style/page.css';
import '../style/marks.css';
import '../check/style/check.css';
import '../check/style/result.css';
import './style/plan.css';
import './style/week.css';
import './style/you.css';
import './style/paper.css';
import { unfoldOnPaper } from '../atlas/paper';
import { follow, type Hanging } from './drag';
import { axisOf, HOUR } from './layout';
import { restNo, tellable } from './living';
import { words } from './messages';
import { breaksDay, dayOf, find, nearest, weekOf, withoutSkipped } from './moves';
import { slotKey, type Acts, type Loaded, type Page, type Slots } from './page';
import * as program from './program';
import { routeOf, to, type Route } from './route';
import { samePlan } from './same';
import { DAY, longDay, timeOf, wallClock } from './time';
import { frame } from './view/frame';
import type { Act, Explained, PlanItem, PlanOut, PlanState } from './wire';

const root = document.getElementById('plan') as HTMLElement;
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const room = matchMedia('(min-width: 60rem)');

/** How often the clock of the page is put right, in milliseconds. */
const TICK = 30_000;
/** How long a refused card takes to spring back, in milliseconds. */
const SPRING = 200;

let page: Page = {
  state: { state: 'loading' },
  route: routeOf(location.hash),
  wide: room.matches,
  busy: null,
  notice: '',
  changed: false,
  says: '',
  open: null,
  lookAt: '',
  slots: new Map(),
  explained: null,
  drag: null,
  now: wallClock(Date.now(), undefined),
  marks: new Map(),
  living: null,
  typed: new Map(),
  later: new Set(),
  again: null,
  step: 0,
  sending: null,
  publishing: { form: { url: '', user: '', password: '', names: false }, state: 'idle', done: null, notice: '' },
  copied: false,
  sources: new Map(),
};

let drawing = false;
let shown = '';
let opened: string | null = null;
/** What opened the panel; one panel may have followed another since. */
let opener: string | null = null;

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
  render(frame(page, acts), root);
  document.title = page.state.state === 'there' ? words.page.titleOf(words.page.tab[page.route.page] ?? '') : words.page.plan;
  showPanel();
  const key = screenKey();
  if (key !== shown && page.state.state === 'there') {
    if (shown !== '') {
      arrive();
    }
    shown = key;
  }
}

/** A text that is another one for each part of the plan, so that a new one is told from the old one drawn anew. */
function screenKey(): string {
  const plan = known()?.plan ?? null;
  const first = plan === null && (page.route.page === 'today' || page.route.page === 'week');
  return first ? `start ${page.step}` : page.route.page;
}

/** Brings a new part into view and gives its heading the focus. */
function arrive(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

/** Opens the panel above the page, or closes it and goes back to the item it was of. */
function showPanel(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#panel');
  if (dialog === null || page.open === opened) {
    return;
  }
  opened = page.open;
  if (opened !== null) {
    if (!dialog.open) {
      opener = opened;
      dialog.showModal();
    }
    dialog.scrollTop = 0;
    document.getElementById('panel-title')?.focus();
  } else {
    dialog.close();
    (document.querySelector<HTMLElement>(`[data-item="${CSS.escape(opener ?? '')}"]`) ?? document.querySelector<HTMLElement>('main h1'))?.focus();
  }
}

const known = (): PlanState | null => (page.state.state === 'there' ? page.state.value : null);

/** Returns a state as it is shown. */
const shownOf = (state: PlanState): PlanState => (state.plan === null ? state : { ...state, plan: { ...state.plan, days: state.plan.days.map(withoutSkipped) } });

/** Takes a new state in; what was asked about an older one is asked again, and stays in the open panel till it is answered. */
function take(told: PlanState, rest: Partial<Page> = {}): void {
  const value = shownOf(told);
  const lost = page.open !== null && !isThere(value.plan, page.open);
  const slots = new Map([...page.slots].filter(([key, { state }]) => state === 'there' && page.open !== null && key.startsWith(`${page.open} `)));
  change({ state: { state: 'there', value }, slots, now: wallClock(Date.now(), zoneOf(value)), ...(lost ? { open: null } : {}), ...rest });
  queueMicrotask(renewOpen);
}

/** Returns whether a plan has what is open. */
const isThere = (plan: PlanOut | null, open: string): boolean => find(plan, open) !== null || breaksDay(plan, open) !== null;

const zoneOf = ({ plan, living }: PlanState): string => plan?.zone ?? living.zone;

/** The open panel needs the times of the new state. */
function askForOpen(): void {
  const stands = find(known()?.plan ?? null, page.open);
  if (stands?.item.status === 'planned') {
    acts.wantSlots(stands.item.uid, stands.day.date);
    acts.wantSlots(stands.item.uid, page.lookAt);
  }
}

/** Asks why the item of the open panel is at its time; an older answer stays till the new one is there. */
function explain(uid: string): void {
  const version = known()?.version;
  if (version !== undefined) {
    const keep = (explained: Loaded<Explained>): void => {
      if (known()?.version === version && page.open === uid) {
        change({ explained });
      }
    };
    if (page.explained?.state !== 'there') {
      keep({ state: 'loading' });
    }
    program.explain(uid, version).then(
      (value) => keep({ state: 'there', value }),
      () => keep({ state: 'failed' }),
    );
  }
}

/** The open panel shows the times of an older state until those of the new one are there. */
function renewOpen(): void {
  const stands = find(known()?.plan ?? null, page.open);
  const version = known()?.version;
  if (stands?.item.status === 'planned' && version !== undefined) {
    const { item, day } = stands;
    explain(item.uid);
    for (const date of new Set([day.date, page.lookAt])) {
      const keep = (entry: Slots): void => {
        if (known()?.version === version) {
          change({ slots: new Map(page.slots).set(slotKey(item.uid, date), entry) });
        }
      };
      program.slots(item.uid, date, version).then(
        (value) => keep({ state: 'there', value }),
        () => keep({ state: 'failed' }),
      );
    }
  }
}

/** Does something with the plan, unless something is on its way already. Returns whether it was done. */
async function act(what: Act): Promise<boolean> {
  const before = known();
  if (before === null || page.busy !== null) {
    return false;
  }
  asked++;
  change({ busy: what.act, notice: '', says: '' });
  try {
    const { state, sentence } = await program.act(what, before.version);
    asked++;
    const done = sentence === '';
    const { again: asking } = page;
    const changed = done && what.act !== 'make' && state !== null && !samePlan(before.plan, shownOf(state).plan);
    const part = { busy: null, notice: sentence, changed, says: done ? said(what, state, changed) : '', again: done ? null : page.again };
    if (state === null) {
      change(part);
    } else {
      take(state, part);
    }
    if (done) {
      queueMicrotask(() => queueMicrotask(() => refocus(what, asking)));
    }
    return done;
  } catch {
    change({ busy: null, notice: words.page.unanswered });
    return false;
  }
}

/** Goes on where an act left off: to the next question, to the thing that changed its place, else to the heading. */
function refocus(what: Act, again: string | null): void {
  const to =
    what.act === 'answer' ? (again === null ? '#next-question' : `[data-way="again ${CSS.escape(again)}"]`) : what.act === 'done' ? `[data-thing="${CSS.escape(what.uid)}"] button` : null;
  if (page.open === null && to !== null) {
    document.querySelector<HTMLElement>(to)?.focus();
  }
  if (document.activeElement === document.body || document.activeElement === null) {
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }
}

/** What is told of an act that was done: that it was, and what else it changed. */
const said = ({ act: name }: Act, state: PlanState | null, changed: boolean): string =>
  [words.act[name], ...(changed ? (state?.plan?.changed ?? []).map(({ text }) => text) : [])].join(' ');

/** Sends what was told in a form and not yet sent. */
async function flush(): Promise<boolean> {
  if (page.marks.size > 0) {
    const answers = [...page.marks].map(([condition, reply]) => ({ condition, reply }));
    if (!(await act({ act: 'health', answers }))) {
      return false;
    }
    change({ marks: new Map() });
  }
  return page.living === null || sendLiving();
}

async function sendLiving(): Promise<boolean> {
  const state = known();
  if (state === null) {
    return false;
  }
  const done = await act({ act: 'living', living: { ...(page.living ?? tellable(state.living)), names: state.living.names } });
  if (done) {
    change({ living: null });
  }
  return done;
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

const acts: Acts = {
  act: (what) => void act(what),
  retry: load,
  print: () => window.print(),
  dismiss: () => change({ notice: '', changed: false }),
  openItem(uid) {
    const stands = find(known()?.plan ?? null, uid);
    const there = uid !== null && isThere(known()?.plan ?? null, uid);
    change({ open: there ? uid : null, lookAt: stands?.day.date ?? '', explained: null, notice: '', says: '' });
    queueMicrotask(askForOpen);
    if (stands?.item.status === 'planned') {
      explain(stands.item.uid);
    }
  },
  lookAt(date) {
    change({ lookAt: date });
    queueMicrotask(askForOpen);
  },
  wantSlots(uid, date) {
    const version = known()?.version;
    const key = slotKey(uid, date);
    if (version !== undefined && date !== '') {
      want(
        page.slots.get(key)?.state,
        () => program.slots(uid, date, version),
        (entry) => known()?.version === version && change({ slots: new Map(page.slots).set(key, entry) }),
      );
    }
  },
  wantWhy: explain,
  mark: (condition, reply) => change({ marks: new Map(page.marks).set(condition, reply) }),
  restNo: (group) => change({ marks: restNo(page.marks, group) }),
  sendHealth: () => void flush(),
  live(part) {
    const state = known();
    if (state !== null) {
      change({ living: { ...(page.living ?? tellable(state.living)), ...part } });
    }
  },
  sendLiving: () => void sendLiving(),
  dropLiving: () => change({ living: null }),
  type: (question, text) => change({ typed: new Map(page.typed).set(question, text) }),
  putOff(question) {
    change({ later: question === '' ? new Set() : new Set(page.later).add(question) });
    queueMicrotask(() => document.getElementById('next-question')?.focus());
  },
  askAgain(question) {
    const before = page.again;
    change({ again: question });
    queueMicrotask(() => document.querySelector<HTMLElement>(question === null ? `[data-way="again ${CSS.escape(before ?? '')}"]` : `[data-part="again ${CSS.escape(question)}"]`)?.focus());
  },
  taste: (remedy, taste) => void act({ act: 'taste', remedy, taste }),
  step: (step) => void flush().then((done) => done && change({ step, notice: '' })),
  make: () =>
    void flush()
      .then((done) => done && act({ act: 'make', from: null }))
      .then((done) => done && known()?.plan === null && change({ notice: words.start.none })),
  calendars: (files) => void send(files),
  copy: (text) =>
    void navigator.clipboard.writeText(text).then(
      () => change({ copied: true, says: words.you.copied }),
      () => change({ copied: false }),
    ),
  publishing: (part) => change({ publishing: { ...page.publishing, form: { ...page.publishing.form, ...part }, done: null, notice: '' } }),
  publish: () => void publish(),
  grab: (event, uid) => follow(event, uid, { begin, over, drop, cancel: () => change({ drag: null }) }),
  wantSources: (ids) => ids.forEach((id) => want(page.sources.get(id)?.state, () => program.source(id), (entry) => change({ sources: new Map(page.sources).set(id, entry) }))),
};

/** Reads calendar files one after the other, so that one that cannot be read keeps none of the others out. */
async function send(files: readonly File[]): Promise<void> {
  if (page.sending !== null || files.length === 0) {
    return;
  }
  const wrong: string[] = [];
  for (const [at, file] of files.entries()) {
    const sending = { name: file.name, at: at + 1, of: files.length, part: 0 };
    change({ sending, notice: '' });
    asked++;
    try {
      const { state, sentence } = await program.sendCalendar(file, (part) => change({ sending: { ...sending, part } }));
      if (state !== null) {
        take(state);
      }
      if (sentence !== '') {
        wrong.push(`${file.name}: ${sentence}`);
      }
    } catch {
      wrong.push(`${file.name}: ${words.page.unanswered}`);
    }
  }
  const events = known()?.calendar?.events ?? 0;
  change({ sending: null, notice: wrong.join(' '), says: wrong.length === 0 ? words.you.read(events, known()?.calendar?.files.length ?? 0) : '' });
}

async function publish(): Promise<void> {
  const state = known();
  const { form, state: now } = page.publishing;
  if (state === null || now === 'busy' || form.url.trim() === '') {
    return;
  }
  change({ publishing: { ...page.publishing, state: 'busy', done: null, notice: '' } });
  try {
    const done = await program.publish({ ...form, url: form.url.trim() }, state.version);
    change({ publishing: { form: { ...form, password: '' }, state: 'idle', done, notice: '' } });
  } catch (why) {
    change({ publishing: { form, state: 'idle', done: null, notice: why instanceof program.Refused ? why.message : words.page.unanswered } });
  }
}

function begin(uid: string): void {
  const stands = find(known()?.plan ?? null, uid);
  if (stands !== null) {
    change({ drag: { uid, date: stands.day.date, minute: 0, slot: null }, notice: '', changed: false });
    acts.wantSlots(uid, stands.day.date);
  }
}

/** The days beside each other, as the page shows them. */
function daysShown(): ReturnType<typeof weekOf> {
  const days = known()?.plan?.days ?? [];
  const day = dayOf(days, page.route.page === 'week' ? page.route.date : null);
  return page.wide || day === null ? weekOf(days, day?.date ?? null) : [day];
}

function over(uid: string, at: Hanging | null): void {
  if (at === null) {
    change({ drag: { uid, date: '', minute: 0, slot: null } });
    return;
  }
  acts.wantSlots(uid, at.date);
  const hour = HOUR * parseFloat(getComputedStyle(document.documentElement).fontSize);
  const minute = Math.min(2 * DAY, axisOf(daysShown()).from + Math.round(((at.below / hour) * 60) / 5) * 5);
  const slots = page.slots.get(slotKey(uid, at.date));
  change({ drag: { uid, date: at.date, minute, slot: slots?.state === 'there' ? nearest(slots.value, at.date, minute) : null } });
}

function drop(uid: string): void {
  const drag = page.drag;
  const stands = find(known()?.plan ?? null, uid);
  if (drag === null || stands === null) {
    change({ drag: null });
    return;
  }
  const { item } = stands;
  const from = document.querySelector('.hanging')?.getBoundingClientRect();
  const free = drag.slot?.ok === true;
  change({ drag: null, ...(free || drag.date === '' ? {} : { notice: refusal(item, drag.date, drag.slot) }) });
  if (free && drag.slot !== null && Date.parse(drag.slot.start) !== Date.parse(item.start)) {
    void act({ act: 'move', uid, start: drag.slot.start });
  } else if (from !== undefined) {
    queueMicrotask(() => springBack(uid, from));
  }
}

const refusal = ({ title }: PlanItem, date: string, slot: NonNullable<Page['drag']>['slot']): string =>
  slot === null ? words.week.nowhere(title) : words.week.refused(title, `${timeOf(slot.start)}, ${longDay(date)}`, slot.text);

/** Lets a card that was not taken run back to its place. */
function springBack(uid: string, from: DOMRect): void {
  const card = document.querySelector(`[data-card="${CSS.escape(uid)}"]`);
  const now = card?.getBoundingClientRect();
  if (card && now && !calm.matches) {
    card.animate([{ transform: `translate(${from.left - now.left}px, ${from.top - now.top}px)` }, { transform: 'none' }], { duration: SPRING, easing: 'ease-out' });
  }
}

/** Counts what was asked of the program, so that an answer is left out when something was done after the question. */
let asked = 0;

/** Asks how things stand. Where the program cannot be reached, what is on screen stays. */
function load(): void {
  const question = ++asked;
  program.state().then(
    (value) => question === asked && (value.version === known()?.version ? change({ state: { state: 'there', value: shownOf(value) } }) : take(value)),
    (why: unknown) => question === asked && known() === null && change({ state: { state: 'failed' }, notice: why instanceof program.Refused ? why.message : '' }),
  );
}

/** Goes to what the address now names. */
function go(): void {
  const route: Route = routeOf(location.hash);
  const away = route.page !== page.route.page;
  change({ route, open: null, ...(away ? { notice: '', changed: false, says: '' } : {}) });
}

addEventListener('hashchange', go);
room.addEventListener('change', ({ matches }) => change({ wide: matches }));
addEventListener('pageshow', ({ persisted }) => persisted && load());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && page.busy === null && load());
setInterval(() => {
  const state = known();
  const now = wallClock(Date.now(), state === null ? undefined : zoneOf(state));
  if (now !== page.now) {
    change({ now });
  }
}, TICK);
if (location.hash === '') {
  history.replaceState(null, '', to.page('today'));
}
unfoldOnPaper();
change({});
load();
