/** The count-down of a press. */

/** Where a count stands. */
export interface Count {
  /** Whole seconds left; 0 when it is over. */
  readonly left: number;
  /** How much has passed, 0 to 1. */
  readonly share: number;
}

/** Returns where a count of some seconds stands after some milliseconds. */
export function countAt(elapsed: number, seconds: number): Count {
  const share = Math.min(1, Math.max(0, elapsed / (1000 * seconds)));
  return { left: Math.max(0, Math.ceil(seconds - share * seconds - 1e-9)), share };
}

/** What the counter tells. */
export interface Counting {
  /** Is told each change: every frame, or only whole seconds where nothing should move. */
  shown(count: Count): void;
  /** Is told each whole second, the first one at once, and 0 at the end. */
  second(left: number): void;
}

/** Counts down once. */
export class Counter {
  readonly #seconds: number;
  readonly #calm: boolean;
  readonly #told: Counting;
  #begun = 0;
  #last = -1;
  #frame = 0;

  /** @param calm whether nothing should move between the seconds */
  constructor(seconds: number, calm: boolean, told: Counting) {
    this.#seconds = seconds;
    this.#calm = calm;
    this.#told = told;
  }

  start(): void {
    this.#begun = performance.now();
    this.#tick(this.#begun);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #tick(now: number): void {
    const count = countAt(now - this.#begun, this.#seconds);
    const isNew = count.left !== this.#last;
    if (isNew || !this.#calm) {
      this.#told.shown(this.#calm ? { left: count.left, share: 1 - count.left / this.#seconds } : count);
    }
    if (isNew) {
      this.#last = count.left;
      this.#told.second(count.left);
    }
    if (count.share < 1) {
      this.#frame = requestAnimationFrame((time) => this.#tick(time));
    }
  }
}
