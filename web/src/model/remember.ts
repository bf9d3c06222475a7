const KEY = 'unknot-figure';

/** Returns the figure chosen last time; nothing where the browser keeps nothing. */
export function rememberedFigure(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps the choice of figure; a full or closed store is no harm. */
export function rememberFigure(kind: string): void {
  try {
    localStorage.setItem(KEY, kind);
  } catch {
    return;
  }
}
