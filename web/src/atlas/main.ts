import { render } from 'lit/html.js';
import '../style/page.css';
import '../style/marks.css';
import './style/atlas.css';
import { Arrival, type Target } from './arrival';
import { Library } from './library';
import { words } from './messages';
import type { Acts, Loaded, Page } from './page';
import { unfoldOnPaper } from './paper';
import * as program from './program';
import { routeOf, samePage, to, type Route } from './route';
import { shoot } from './shots';
import { frame } from './view/frame';
import { slug } from './view/list';

const root = document.getElementById('atlas') as HTMLElement;

const pointOf = (route: Route): string | null => (route.page === 'muscle' ? route.point : null);

const first = routeOf(location.hash);

let page: Page = {
  route: first,
  library: { state: 'loading' },
  muscles: new Map(),
  mimics: new Map(),
  shots: new Map(),
  side: 'right',
  point: pointOf(first),
};

const arrival = new Arrival(first, targetOf);

let drawing = false;

/** Changes the page and draws it before the next frame. */
function change(part: Partial<Page>): void {
  page = { ...page, ...part };
  if (!drawing) {
    drawing = true;
    queueMicrotask(() => {
      drawing = false;
      render(frame(page, acts), root);
      document.title = title();
      arrival.settle();
    });
  }
}

/** Loads something once, whatever becomes of it. */
function want<T>(all: ReadonlyMap<string, Loaded<T>>, id: string, load: () => Promise<T>, keep: (id: string, entry: Loaded<T>) => void): void {
  if (!all.has(id)) {
    keep(id, { state: 'loading' });
    load().then(
      (value) => keep(id, { state: 'there', value }),
      (cause: unknown) => keep(id, { state: cause instanceof program.NotThere ? 'missing' : 'failed' }),
    );
  }
}

/** Returns what was loaded without what failed, so that it is asked for again. */
const sound = <T>(all: ReadonlyMap<string, Loaded<T>>): ReadonlyMap<string, Loaded<T>> =>
  new Map([...all].filter(([, { state }]) => state !== 'failed'));

/** Asks for what the page of the address needs. */
function load(route: Route): void {
  if (route.page === 'muscle') {
    const { id } = route;
    want(sound(page.muscles), id, () => program.muscle(id), (key, entry) => change({ muscles: new Map(page.muscles).set(key, entry) }));
  } else if (route.page === 'mimic') {
    const { id } = route;
    want(sound(page.mimics), id, () => program.mimic(id), (key, entry) => change({ mimics: new Map(page.mimics).set(key, entry) }));
  }
}

/** Goes to what the address now names. */
function go(): void {
  const route = routeOf(location.hash);
  arrival.expect(route);
  load(route);
  change({ route, point: pointOf(route), ...(samePage(route, page.route) ? {} : { shots: new Map() }) });
}

const acts: Acts = {
  search(typed) {
    history.replaceState(null, '', to.list(typed));
    change({ route: routeOf(location.hash) });
  },
  side: (side) => change({ side }),
  show(point) {
    change({ point });
    queueMicrotask(() => reveal(document.querySelector('.sheet-picture')));
  },
  wantShots(scene) {
    const regionOf = (zone: string): string => (page.library.state === 'there' ? (page.library.value.zone(zone)?.region ?? '') : '');
    queueMicrotask(() =>
      want(page.shots, scene.key, () => shoot(scene, regionOf), (key, entry) => change({ shots: new Map(page.shots).set(key, entry) })),
    );
  },
  print: () => window.print(),
};

/** Scrolls to something that is out of sight; on a wide screen the picture stays beside the text anyway. */
function reveal(thing: Element | null): void {
  const box = thing?.getBoundingClientRect();
  if (box !== undefined && (box.bottom < 96 || box.top > innerHeight - 96)) {
    thing?.scrollIntoView({ block: 'start' });
  }
}

function title(): string {
  const { route, library } = page;
  if (library.state !== 'there' || route.page === 'list' || route.page === 'lost') {
    return words.page.titleOf(words.page.atlas);
  }
  const all = route.page === 'muscle' ? library.value.muscles : route.page === 'mimic' ? library.value.mimics : library.value.zones;
  return words.page.titleOf(all.find(({ id }) => id === route.id)?.name ?? words.page.atlas);
}

/** Finds what an address names: a region or a knot on its page, or else the page's own heading. */
function targetOf(route: Route): Target | null {
  if (!isDrawn(route)) {
    return null;
  }
  const point = pointOf(route);
  const region = route.page === 'list' ? route.region : null;
  const part = region === null ? `name-${point ?? ''}` : `heading-${slug(region)}`;
  const within = document.getElementById(part);
  const element = within ?? document.querySelector<HTMLElement>('h1.title');
  return element === null ? null : { element, whole: within === null };
}

/** Returns whether the page of the address is drawn, and not just a word of patience. */
function isDrawn(route: Route): boolean {
  const state = route.page === 'muscle' ? page.muscles.get(route.id)?.state : route.page === 'mimic' ? page.mimics.get(route.id)?.state : 'there';
  return page.library.state === 'there' && state !== undefined && state !== 'loading';
}

arrival.watch();
unfoldOnPaper();
addEventListener('hashchange', go);
load(first);
change({});
Promise.all([program.names(), program.index()]).then(
  ([names, index]) => change({ library: { state: 'there', value: new Library(names, index) } }),
  () => change({ library: { state: 'failed' } }),
);
