import { addMonths, type IsoDate } from '@sunledger/kernel';
import { findUseRejections, type NamedRule, type NegativeList } from '../../plan/domain/permitted-uses.ts';

/** What may be paid to households (补贴项目), as the pack names it: `use` where it is a use of the fund kind by itself. */
export interface EntitlementItem {
  title: string;
  aliases: readonly string[];
  use?: string | undefined;
}

/** What the programme and the packs of a list's place say of every row; plain data, for rows are judged in a thread too. */
export interface ListTerms {
  /** The pack's items by every plain name that stands for one; empty where no pack lists them. */
  items: ReadonlyMap<string, string>;
  /** Plain names of items that this money may not be used for, with the clause. */
  refused: ReadonlyMap<string, string>;
  /** Periods start within these days … */
  from: IsoDate;
  closesOn: IsoDate;
  /** … and end by this one: nobody is paid for a year that has not begun. */
  until: IsoDate;
}

/** One form for one item, however lists write it: 公益性岗位 is 公益岗位, but what is 一次性 isn't 一次. */
export const plainItem = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').replaceAll(/(?<!一次)性/g, '').slice(0, 80);

interface UsesOfFund {
  permitted: readonly NamedRule[];
  negativeList: NegativeList;
}

const clauseOfRefusal = (item: EntitlementItem, uses: UsesOfFund): string | undefined =>
  item.use === undefined ? undefined : findUseRejections({ use: item.use, projectKind: 'household', ...uses })[0]?.clause;

/** F1: an item is judged by the use that the pack gives it; what a list itself calls by a name of the negative list is refused by that. */
export function itemTerms(items: readonly EntitlementItem[], uses: UsesOfFund): Pick<ListTerms, 'items' | 'refused'> {
  const negative = uses.negativeList.rules.map(({ title, clause }) => [plainItem(title), clause] as const);
  const judged = items.flatMap((item) => {
    const clause = clauseOfRefusal(item, uses);
    return clause === undefined ? [] : [[plainItem(item.title), clause] as const];
  });
  return {
    items: new Map(items.flatMap(({ title, aliases }) => [title, ...aliases].map((name) => [plainItem(name), plainItem(title)] as const))),
    refused: new Map([...negative, ...judged]),
  };
}

const yearEnd = (day: IsoDate): IsoDate => `${day.slice(0, 4)}-12-31`;

/** F8: a programme pays for its own time, and for so many months before its year as the pack says. */
export function periodTerms(
  programme: { year: number; openedOn: IsoDate; closesOn: IsoDate }, backMonths: number, on: IsoDate,
): Pick<ListTerms, 'from' | 'closesOn' | 'until'> {
  const firstYear = Math.min(programme.year, Number(programme.openedOn.slice(0, 4)));
  return { from: addMonths(`${firstYear}-01-01`, -backMonths), closesOn: programme.closesOn, until: yearEnd(on) };
}
