import { FigureProblem } from './problem';

/** Returns the bytes of a zlib stream. */
export async function inflated(packed: Blob): Promise<DataView> {
  if (typeof DecompressionStream === 'undefined') {
    throw new FigureProblem('browser', 'no DecompressionStream');
  }
  const stream = packed.stream().pipeThrough(new DecompressionStream('deflate'));
  try {
    return new DataView(await new Response(stream).arrayBuffer());
  } catch (cause) {
    throw new FigureProblem('mismatch', `not a zlib stream: ${String(cause)}`);
  }
}

/** Reads little-endian numbers one after the other; reading past the end is a mismatch. */
export class Reader {
  readonly #view: DataView;
  #at = 0;

  constructor(view: DataView) {
    this.#view = view;
  }

  u16(): number {
    return this.#view.getUint16(this.#step(2), true);
  }

  i16(): number {
    return this.#view.getInt16(this.#step(2), true);
  }

  i8(): number {
    return this.#view.getInt8(this.#step(1));
  }

  /** Returns the next bytes without copying them. */
  bytes(length: number): Uint8Array {
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#step(length), length);
  }

  /** Returns the next numbers as an array of their own. */
  u16s(length: number): Uint16Array {
    const from = this.#step(2 * length);
    const numbers = new Uint16Array(length);
    for (let at = 0; at < length; at++) {
      numbers[at] = this.#view.getUint16(from + 2 * at, true);
    }
    return numbers;
  }

  get atEnd(): boolean {
    return this.#at === this.#view.byteLength;
  }

  #step(length: number): number {
    const from = this.#at;
    this.#at += length;
    if (this.#at > this.#view.byteLength) {
      throw new FigureProblem('mismatch', `the file ends at byte ${this.#view.byteLength}, ${this.#at} wanted`);
    }
    return from;
  }
}
