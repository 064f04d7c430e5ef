import { formatYuan, regionLevel, regionLevels, type Fen, type RegionCode } from '@sunledger/kernel';
import { placeAt, type DisclosureLevel, type Place } from './levels-reached.ts';

export interface PlanItem {
  name: string;
  place: string;
  regionCode: RegionCode;
  amountFen: Fen;
}

export interface PlanSheet {
  place: Place;
  facts: { name: string; content: string; place: string; amount: string };
}

/** A yearly plan as each level announces it: the adopting region the whole, each place below what is for it. */
export function planSheets(packLevels: readonly DisclosureLevel[], adoptedIn: RegionCode, year: number, items: readonly PlanItem[]): PlanSheet[] {
  const below = regionLevels.slice(regionLevels.indexOf(regionLevel(adoptedIn)));
  const sheets = new Map<RegionCode, { place: Place; items: PlanItem[] }>();
  for (const place of placeAt(packLevels, adoptedIn, regionLevel(adoptedIn))) sheets.set(place.regionCode, { place, items: [] });
  for (const item of items) {
    for (const place of below.flatMap((level) => placeAt(packLevels, item.regionCode, level))) {
      const sheet = sheets.get(place.regionCode) ?? { place, items: [] };
      sheets.set(place.regionCode, { place, items: [...sheet.items, item] });
    }
  }
  return [...sheets.values()].map(({ place, items: own }) => ({ place, facts: factsOf(year, own) }));
}

function factsOf(year: number, items: readonly PlanItem[]): PlanSheet['facts'] {
  const total = items.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  return {
    name: `${year}年度项目计划`,
    content: items.map(({ name, amountFen }, i) => `${i + 1}. ${name} ${formatYuan(amountFen)} 元`).join('\n'),
    place: [...new Set(items.map(({ place }) => place))].filter(Boolean).join('、'),
    amount: `${formatYuan(total)} 元`,
  };
}
