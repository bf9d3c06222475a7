import { html, svg, type TemplateResult } from 'lit/html.js';

const PATHS = {
  brush: 'M4 20c3 0 5-1 5-4l-2-2c-3 0-3 3-3 6zM9 14l9-10 2 2-9 10z',
  eraser: 'M8 20h12M4.5 14.5l9-9 6 6-8.500 8.500H8z M9 10l6 6',
  undo: 'M8 5 4 9l4 4M4 9h9a6 6 0 0 1 0 12h-3',
  redo: 'M16 5l4 4-4 4M20 9h-9a6 6 0 0 0 0 12h3',
  clear: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.500 11v5M13.500 11v5',
  mirror: 'M12 3v18M9 7 4 17h5zM15 7l5 10h-5z',
  closer: 'M10.500 4a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13zM15.500 15.500 20 20M8 10.500h5M10.500 8v5',
  farther: 'M10.500 4a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13zM15.500 15.500 20 20M8 10.500h5',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing; the words beside or behind it say what it is. */
export const icon = (name: IconName): TemplateResult => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  ${svg`<path d=${PATHS[name]}></path>`}
</svg>`;
