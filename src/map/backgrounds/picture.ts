/** Graphics chips of phones take no larger pictures. */
const LARGEST_SIDE_PIXELS = 4096;

/** Returns a picture as the map takes it: one that is larger is drawn smaller. Rejects where the bytes are no picture. */
export async function pictureOf(content: Blob | null): Promise<ImageBitmap | ArrayBuffer> {
  if (content === null) return new ArrayBuffer(0);
  const whole = await createImageBitmap(content);
  const scale = LARGEST_SIDE_PIXELS / Math.max(whole.width, whole.height);
  if (scale >= 1) return whole;
  return createImageBitmap(whole, {
    resizeWidth: Math.max(1, Math.round(whole.width * scale)),
    resizeHeight: Math.max(1, Math.round(whole.height * scale)),
    resizeQuality: 'high',
  });
}
