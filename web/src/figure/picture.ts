import { FigureProblem } from './problem';

async function image(address: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.decoding = 'async';
  picture.src = address;
  await picture.decode().catch((cause: unknown) => {
    throw new FigureProblem('missing', `${address}: ${String(cause)}`);
  });
  return picture;
}

/** Returns a context of a canvas, or says that this browser has none. */
export function context(canvas: HTMLCanvasElement, options?: CanvasRenderingContext2DSettings): CanvasRenderingContext2D {
  const found = canvas.getContext('2d', options);
  if (found === null) {
    throw new FigureProblem('browser', 'no canvas');
  }
  return found;
}

/** Returns a fresh canvas of a size. */
export function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

/** Returns a picture with the brightness of a mask as its opacity. */
export async function compose(pictureAddress: string, maskAddress: string): Promise<HTMLCanvasElement> {
  const [picture, mask] = await Promise.all([image(pictureAddress), image(maskAddress)]);
  const { naturalWidth: width, naturalHeight: height } = picture;
  if (mask.naturalWidth !== width || mask.naturalHeight !== height) {
    throw new FigureProblem('mismatch', `${maskAddress} is not the size of its picture`);
  }
  const opacity = canvasOf(width, height);
  const brush = context(opacity, { willReadFrequently: true });
  brush.drawImage(mask, 0, 0);
  const pixels = brush.getImageData(0, 0, width, height);
  toOpacity(pixels.data);
  brush.putImageData(pixels, 0, 0);
  const canvas = canvasOf(width, height);
  const pen = context(canvas);
  pen.drawImage(opacity, 0, 0);
  pen.globalCompositeOperation = 'source-in';
  pen.drawImage(picture, 0, 0);
  return canvas;
}

/** Turns the red part of pixels (red, green, blue, opacity) into their opacity. */
function toOpacity(data: Uint8ClampedArray): void {
  for (let at = 0; at < data.length; at += 4) {
    data[at + 3] = data[at] as number;
  }
}
