import { regionLevel } from '@sunledger/kernel';

/** The codes of the regions next below, as a LIKE pattern: the code itself says level and ancestors (2-2-2-3-3). Null where nothing is below. */
export function partsBelow(regionCode: string): string | null {
  const parts: Partial<Record<ReturnType<typeof regionLevel>, [number, number]>> = { nation: [0, 2], province: [2, 2], city: [4, 2], county: [6, 3], township: [9, 3] };
  const part = parts[regionLevel(regionCode)];
  return part ? `${regionCode.slice(0, part[0])}${'_'.repeat(part[1])}${'0'.repeat(12 - part[0] - part[1])}` : null;
}
