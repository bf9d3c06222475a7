import type { Route } from './route';

/** What an address names on its page. */
export interface Target {
  readonly element: HTMLElement;
  /** Whether it is the page as a whole, which is shown from its top. */
  readonly whole: boolean;
}

/**
 * Brings what an address names into view and gives it the focus, as soon as it is drawn. Going back or forth leads to
 * where the page was left.
 */
export class Arrival {
  readonly #targetOf: (route: Route) => Target | null;
  /** How far each page was scrolled when it was left. */
  readonly #left = new Map<string, number>();
  /** The page that is still to be drawn, if any. */
  #pending: Route | null;
  /** The page that the browser opened itself, with the focus where it belongs. */
  readonly #first: Route;
  /** Whether the newest address came from a link, and not from going back or forth. */
  #followed = true;

  /**
   * @param first the page that is opened first
   * @param targetOf finds what an address names; null as long as it is not drawn
   */
  constructor(first: Route, targetOf: (route: Route) => Target | null) {
    this.#pending = first;
    this.#first = first;
    this.#targetOf = targetOf;
  }

  /** Begins to watch how far the page is scrolled, and which links are followed. */
  watch(): void {
    history.scrollRestoration = 'manual';
    addEventListener('scroll', () => this.#pending === null && this.#left.set(location.hash, scrollY), { passive: true });
    addEventListener('click', ({ target }) => (this.#followed = target instanceof Element && target.closest('a[href^="#/"]') !== null), {
      capture: true,
    });
  }

  /** Takes note that another address is to be shown. */
  expect(route: Route): void {
    this.#pending = route;
  }

  /** Arrives, if the page of the address is drawn by now. */
  settle(): void {
    const route = this.#pending;
    const target = route === null ? null : this.#targetOf(route);
    if (target !== null) {
      this.#pending = null;
      if (route !== this.#first || !target.whole) {
        this.#arrive(target, this.#followed ? undefined : this.#left.get(location.hash));
      }
      this.#followed = false;
    }
  }

  #arrive({ element, whole }: Target, before: number | undefined): void {
    element.focus({ preventScroll: true });
    if (whole || before !== undefined) {
      window.scrollTo(0, before ?? 0);
    } else {
      element.scrollIntoView({ block: 'start' });
    }
  }
}
