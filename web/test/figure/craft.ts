import { Figure, type Manifest, type View } from '../../src/figure/manifest';
import { decodeMap, type ViewMap } from '../../src/figure/map';

/** A front view of 8 by 6 pixels at 2 pixels a cm, centred on the midline. */
export const front: View = {
  id: 'front',
  part: 'body',
  width: 8,
  height: 6,
  perCm: 2,
  right: [1, 0, 0],
  up: [0, 1, 0],
  toward: [0, 0, 1],
  centre: [0, 0],
};

export const manifest: Manifest = {
  version: '0123456789ab',
  figures: ['neutral', 'female', 'male'],
  cells: { half: 2, samples: 2 },
  zones: [
    { zone: 'temple_front', side: 'left', cm2: 4 },
    { zone: 'temple_front', side: 'right', cm2: 4 },
    { zone: 'chin', side: 'mid', cm2: 2 },
  ],
  presence: { coverage: 0.5, share: 0.4, least: 0.15 },
  bodyCm2: 10,
  views: [front],
};

export const figure = new Figure(manifest);

/** Collects little-endian numbers. */
export class Writer {
  readonly #bytes: number[] = [];

  u8(...values: number[]): this {
    values.forEach((value) => this.#bytes.push(value & 0xff));
    return this;
  }

  u16(...values: number[]): this {
    values.forEach((value) => this.u8(value, value >> 8));
    return this;
  }

  view(): DataView {
    return new DataView(Uint8Array.from(this.#bytes).buffer);
  }
}

/** Writes a plane the way the format says: residuals of left + up - upleft, all low bytes, then all high bytes. */
export function plane(writer: Writer, width: number, values: readonly number[]): void {
  const value = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : (values[y * width + x] ?? 0));
  const residuals = values.map((now, at) => {
    const x = at % width;
    const y = Math.floor(at / width);
    return (now - (value(x - 1, y) + value(x, y - 1) - value(x - 1, y - 1))) & 0xffff;
  });
  writer.u8(...residuals);
  writer.u8(...residuals.map((residual) => residual >> 8));
}

export const stored = (cm: number): number => Math.round((cm + 128) * 20);

/** Returns the bytes of a map of `front`. */
export function mapBytes(zones: readonly number[], ...planes: readonly number[][]): DataView {
  const writer = new Writer().u16(front.width, front.height, planes.length).u16(...zones);
  planes.forEach((values) => plane(writer, front.width, values));
  return writer.view();
}

/** A flat map: right temple (2) on the left half of the picture, left temple (1) on the right, one row of chin (3) below. */
export function flatMap(): ViewMap {
  const zones = Array.from({ length: 48 }, (_, at) => (at < 8 ? 0 : at >= 40 ? 3 : at % 8 < 4 ? 2 : 1));
  return decodeMap(
    front,
    mapBytes(
      zones,
      zones.map((zone) => (zone === 0 ? 0 : stored(5))),
    ),
  );
}
