/** A place or direction on the neutral figure in cm: x to the person's left, y up, z to the front. */
export type Vector = readonly [x: number, y: number, z: number];

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const distance = (a: Vector, b: Vector): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Returns the mirror image on the other side of the body. */
export const mirrored = ([x, y, z]: Vector): Vector => [x === 0 ? 0 : -x, y, z];

/** Returns the point that lies a share of the way from one point to another. */
export const between = (a: Vector, b: Vector, share: number): Vector => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];
