/** How a picture is enlarged: its top left corner is moved, then everything grows from there. */
export interface Zoom {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The size of a picture before it is enlarged, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const whole: Zoom = { scale: 1, x: 0, y: 0 };

export const LARGEST = 6;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** Returns the zoom moved so far back that the picture fills its place. */
function within({ scale, x, y }: Zoom, { width, height }: Size): Zoom {
  return { scale, x: clamp(x, width * (1 - scale), 0), y: clamp(y, height * (1 - scale), 0) };
}

/** Returns the zoom enlarged by a factor; the point at `x`, `y` of its place stays where it is. */
export function zoomed(zoom: Zoom, size: Size, factor: number, x: number, y: number): Zoom {
  const scale = clamp(zoom.scale * factor, 1, LARGEST);
  const grown = scale / zoom.scale;
  return within({ scale, x: x - (x - zoom.x) * grown, y: y - (y - zoom.y) * grown }, size);
}

/** Returns the zoom moved by so many CSS pixels. */
export const panned = (zoom: Zoom, size: Size, dx: number, dy: number): Zoom => within({ ...zoom, x: zoom.x + dx, y: zoom.y + dy }, size);

/** Returns the zoom that shows a point of the unenlarged picture, moved no more than needed. */
export function showing(zoom: Zoom, size: Size, x: number, y: number): Zoom {
  const edge = 24;
  const sx = x * zoom.scale + zoom.x;
  const sy = y * zoom.scale + zoom.y;
  return panned(zoom, size, clamp(sx, edge, size.width - edge) - sx, clamp(sy, edge, size.height - edge) - sy);
}
