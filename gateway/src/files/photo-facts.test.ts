import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPdf, aPhoto, aPng } from '../../test/fixtures/sample-files.ts';
import { readCaptureTime, readPhotoFacts } from './photo-facts.ts';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'photo-')); });
afterAll(() => rm(folder, { recursive: true }));

async function factsOf(bytes: Buffer, contentType: string) {
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  return readPhotoFacts(path, contentType);
}

test('[X5] a photo tells where and when it was taken', async () => {
  const facts = await factsOf(aPhoto(), 'image/jpeg');
  expect(facts.capturedAt).toBe('2019-06-18T01:30:00.000Z');
  expect(facts.latitude).toBeCloseTo(26.9667, 3);
  expect(facts.longitude).toBeCloseTo(112.3667, 3);
});

test('[X5] files without such facts give none', async () => {
  expect(await factsOf(aPng, 'image/png')).toEqual({});
  expect(await factsOf(aPhoto(), 'application/pdf')).toEqual({});
  expect(await factsOf(aPdf, 'image/jpeg')).toEqual({});
});

test.each([
  ['a camera without a zone is on China time', '2019:06:18 00:30:00', undefined, '2019-06-17T16:30:00.000Z'],
  ['a camera with a zone is taken at its word', '2019:06:18 09:30:00', '+00:00', '2019-06-18T09:30:00.000Z'],
  ['an unset clock is no time', '0000:00:00 00:00:00', undefined, undefined],
  ['another form is no time', 'yesterday', undefined, undefined],
])('[X5] %s', (_case, time, offset, expected) => {
  expect(readCaptureTime(time, offset)).toBe(expected);
});
