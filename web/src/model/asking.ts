/**
 * Asks again while a person is still typing: waits for a pause, gives up the question under way when a newer one
 * comes, and never lets an old answer overtake a new one.
 */
export class Asking<Q, A> {
  readonly #send: (question: Q, signal: AbortSignal) => Promise<A>;
  readonly #hear: (outcome: Outcome<A>) => void;
  readonly #pause: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay: AbortController | undefined;

  /**
   * @param send sends one question
   * @param hear is told the answer or failure of the newest question only
   * @param pause milliseconds of quiet before a question is sent
   */
  constructor(
    send: (question: Q, signal: AbortSignal) => Promise<A>,
    hear: (outcome: Outcome<A>) => void,
    pause = 150,
  ) {
    this.#send = send;
    this.#hear = hear;
    this.#pause = pause;
  }

  /** Asks after the pause, in place of whatever was asked before. */
  ask(question: Q): void {
    this.stop();
    this.#timer = setTimeout(() => void this.#now(question), this.#pause);
  }

  /** Asks at once, in place of whatever was asked before. */
  askNow(question: Q): void {
    this.stop();
    void this.#now(question);
  }

  /** Drops the question that waits or is under way. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#underWay?.abort();
    this.#underWay = undefined;
  }

  async #now(question: Q): Promise<void> {
    const controller = new AbortController();
    this.#underWay = controller;
    const outcome = await this.#send(question, controller.signal).then(
      (answer): Outcome<A> => ({ answer }),
      (failure: unknown): Outcome<A> => ({ failure }),
    );
    if (!controller.signal.aborted) {
      this.#underWay = undefined;
      this.#hear(outcome);
    }
  }
}

/** An answer, or why there is none. */
export type Outcome<A> = { readonly answer: A } | { readonly failure: unknown };
