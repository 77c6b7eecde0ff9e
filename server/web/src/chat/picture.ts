import type { ThreadFile } from '../wire/thread';

const shown = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp', 'image/avif'];
const largestShown = 12_000_000;

/** Pictures that a browser draws without running anything in them. */
export function isPicture({ mediaType, sizeBytes }: ThreadFile): boolean {
  return shown.includes(mediaType.split(';')[0]?.trim() ?? '') && sizeBytes <= largestShown;
}

/** Draws the bytes into the canvas, no larger than the box. Drawn, so that no address of the bytes is needed. */
export async function draw(bytes: Blob, canvas: HTMLCanvasElement, box: { width: number; height: number }): Promise<void> {
  const picture = await createImageBitmap(bytes);
  try {
    const scale = Math.min(1, box.width / picture.width, box.height / picture.height);
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const context = canvas.getContext('2d');
    if (!context) return;
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  } finally {
    picture.close();
  }
}
