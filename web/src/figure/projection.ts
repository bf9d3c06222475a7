import type { View } from './manifest';
import { dot, type Vector } from './vector';

/** Returns where a point of the neutral figure falls in a view, in its 1x pixels. */
export function project(view: View, point: Vector): readonly [x: number, y: number] {
  return [
    (dot(point, view.right) - view.centre[0]) * view.perCm + view.width / 2,
    view.height / 2 - (dot(point, view.up) - view.centre[1]) * view.perCm,
  ];
}

/** Returns the point of the neutral figure behind the centre of a pixel at a depth toward the viewer, in cm. */
export function unproject(view: View, px: number, py: number, depth: number): Vector {
  const a = (px + 0.5 - view.width / 2) / view.perCm + view.centre[0];
  const b = (view.height / 2 - (py + 0.5)) / view.perCm + view.centre[1];
  const { right, up, toward } = view;
  return [
    right[0] * a + up[0] * b + toward[0] * depth,
    right[1] * a + up[1] * b + toward[1] * depth,
    right[2] * a + up[2] * b + toward[2] * depth,
  ];
}
