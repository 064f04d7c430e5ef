import { parseYuan, regionPrefix } from '@sunledger/kernel';
import { sql } from '@sunledger/testkit/test-database';
import { province } from './places.ts';
import { regionFundsFields, type RegionAnswer } from './questions.ts';

/** Every number of the questions once more, from base facts alone: no kept figure, no view that reads one. `$1` is the place's prefix. */
const sums: Readonly<Record<string, string>> = {
  quotaReceived: 'select sum(amount_fen) from funds.quota_receipt where starts_with(region_code, $1) and reversed_on is null',
  cashReceived: 'select sum(amount_fen) from funds.cash_receipt where starts_with(region_code, $1) and reversed_on is null',
  allocated: 'select sum(amount_fen) from funds.allocation where starts_with(to_region_code, $1) and reversed_on is null',
  reimbursed: "select sum(amount_fen) from funds.reimbursement where starts_with(region_code, $1) and state = 'paid'",
  householdPaid: 'select sum(amount_fen) from funds.household_payment where starts_with(village_code, $1)',
  householdPayments: 'select count(*) from funds.household_payment where starts_with(village_code, $1)',
  receiptsConfirmed: 'select count(*) from funds.household_receipt where starts_with(village_code, $1) and not disputed',
  receiptsDisputed: 'select count(*) from funds.household_receipt where starts_with(village_code, $1) and disputed',
  refunded: 'select sum(l.amount_fen) from funds.refund_line l join funds.refund_order o on o.id = l.refund_list_id where starts_with(o.region_code, $1) and l.paid_on is not null',
};

const lying = (holder: string): string => `select sum(l.amount_fen) from funds.journal_line l join funds.journal_entry e on e.id = l.entry_id join funds.account a on a.id = l.account_id
  where e.book = 'quota' and a.kind in ('available', 'committed', 'year-end') and starts_with(a.holder_id, ${holder})`;
const withVillages = lying("'committee-' || $1");
/** All holders lie in the province, its own finance too. */
const withAll = lying("left($1, 0)");

const hopSums: Readonly<Record<string, string>> = {
  issued: sums['allocated']!,
  held: withVillages,
  paidToHouseholds: sums['householdPaid']!,
  paid: `select (${sums['householdPaid']}) + (${sums['reimbursed']})`,
  confirmed: 'select sum(received_fen) from funds.household_receipt where starts_with(village_code, $1)',
};

const fenOf = (shown: string | number): string => (typeof shown === 'number' ? String(shown) : String(parseYuan(shown)));

/** What the answer says and the base facts don't, in words; empty when all of it is right. */
export async function findDifferences(databaseUrl: string, code: string, { funds, hopGap, idleRanking }: RegionAnswer): Promise<string[]> {
  const counted = async (query: string): Promise<string> => {
    const [row] = await sql<Record<string, string | null>>(databaseUrl, query, [regionPrefix(code)]);
    return Object.values(row ?? {})[0] ?? '0';
  };
  const villages = hopGap.steps.find(({ level }) => level === 'VILLAGE') ?? {};
  const told: [string, string | number, string | undefined][] = [
    ...regionFundsFields.map((field): [string, string | number, string | undefined] => [field, funds[field]!, sums[field]]),
    ...Object.entries(hopSums).map(([number, query]): [string, string | number, string] => [`hopGap.${number}`, villages[number] ?? '0', query]),
  ];
  const differences: string[] = [];
  const compare = (what: string, shown: string, base: string) => {
    if (shown !== base) differences.push(`${code} ${what}: shown ${shown}, base facts ${base}`);
  };
  // A measure without facts of its own here has to be nought.
  for (const [what, shown, query] of told) compare(what, fenOf(shown), query === undefined ? '0' : await counted(query));
  const idle = idleRanking.reduce((sum, { unspent }) => sum + parseYuan(unspent)!, 0n);
  const own = await counted(code === province ? withAll : withVillages);
  compare('idle', idle.toString(), own);
  return differences;
}
