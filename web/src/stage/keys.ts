/** What the keys of the figure do. */
export interface KeyHost {
  undo(): void;
  redo(): void;
  /** Changes the strength of the current spot by a step. */
  stronger(by: number): void;
}

/** Undo, redo and strength by key, anywhere in the figure's part of the page. */
export class Keys {
  readonly #host: KeyHost;

  constructor(host: KeyHost) {
    this.#host = host;
  }

  press(event: KeyboardEvent): void {
    if (this.#handled(event)) {
      event.preventDefault();
    }
  }

  #handled(event: KeyboardEvent): boolean {
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && !event.altKey) {
      return this.#history(key, event.shiftKey);
    }
    const atFigure = event.target instanceof Element && event.target.matches('.pane-ground');
    if (atFigure && (key === '+' || key === '=' || key === '-')) {
      this.#host.stronger(key === '-' ? -1 : 1);
      return true;
    }
    return false;
  }

  #history(key: string, shift: boolean): boolean {
    if (key === 'y' || (key === 'z' && shift)) {
      this.#host.redo();
      return true;
    }
    if (key === 'z') {
      this.#host.undo();
      return true;
    }
    return false;
  }
}
