/** What can keep the figure from being shown. */
export type Trouble = 'missing' | 'mismatch' | 'browser';

/** The figure cannot be shown; the page says so in one sentence and goes on with words and ticks. */
export class FigureProblem extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, detail: string) {
    super(detail);
    this.trouble = trouble;
  }
}

/** Returns what kind of trouble a failure is; anything unknown counts as files that are missing. */
export const troubleOf = (failure: unknown): Trouble => (failure instanceof FigureProblem ? failure.trouble : 'missing');
