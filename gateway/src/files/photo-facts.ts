import exifr from 'exifr';

/** Where and when a photo says it was taken (X5). */
export interface PhotoFacts {
  capturedAt?: string;
  longitude?: number;
  latitude?: number;
}

interface PhotoTags {
  DateTimeOriginal?: unknown;
  OffsetTimeOriginal?: unknown;
  latitude?: unknown;
  longitude?: unknown;
}

/** A camera writes its wall clock, most without a zone: then it is China's. */
export function readCaptureTime(time: unknown, offset: unknown): string | undefined {
  const parts = typeof time === 'string' ? /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}:\d{2}:\d{2})/.exec(time) : null;
  if (!parts) return undefined;
  const zone = typeof offset === 'string' && /^[+-]\d{2}:\d{2}$/.test(offset) ? offset : '+08:00';
  const instant = new Date(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}${zone}`);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}

const within = (value: unknown, limit: number): value is number => typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limit;

/** Nothing for a file without such facts or with unreadable ones: a photo is no worse evidence for an empty header. */
export async function readPhotoFacts(path: string, contentType: string): Promise<PhotoFacts> {
  if (!contentType.startsWith('image/')) return {};
  let tags: PhotoTags;
  try {
    tags = ((await exifr.parse(path, { reviveValues: false, gps: true, exif: true, ifd0: {}, ifd1: false, xmp: false, icc: false, iptc: false })) ?? {}) as PhotoTags;
  } catch {
    return {};
  }
  const capturedAt = readCaptureTime(tags.DateTimeOriginal, tags.OffsetTimeOriginal);
  const { longitude, latitude } = tags;
  return {
    ...(capturedAt !== undefined && { capturedAt }),
    ...(within(longitude, 180) && within(latitude, 90) && { longitude, latitude }),
  };
}
