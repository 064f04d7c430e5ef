import { parseYuan, regionPrefix } from '@sunledger/kernel';
import { sql } from '@sunledger/testkit';
import type { GatewayClient } from '../replays/gateway-client.ts';
import type { RunningSystem } from './running-system.ts';

/** One number of the overview, the list it opens, and the same from the base facts by SQL of its own. */
export interface OverviewNumber {
  context: 'funds' | 'projects' | 'disclosure' | 'supervision' | 'accountability';
  field: string;
  /** Root list with its arguments besides the region. */
  list: string;
  total: 'totalAmount' | 'totalCount';
  /** Independent of the kept figures, where a base table tells it alone; `$1` is the region's prefix. Amounts in fen. */
  sql: string | undefined;
}

const within = (column: string) => `starts_with(${column}, $1)`;

export const overviewNumbers: readonly OverviewNumber[] = [
  { context: 'funds', field: 'quotaReceived', list: 'quotaReceipts', total: 'totalAmount', sql: `select sum(r.amount_fen) from funds.quota_receipt r join funds.programme p on p.id = r.programme_id where ${within('p.region_code')}` },
  { context: 'funds', field: 'allocated', list: 'allocations', total: 'totalAmount', sql: `select sum(amount_fen) from funds.allocation where reversed_on is null and ${within('to_region_code')}` },
  { context: 'funds', field: 'householdPaid', list: 'householdPayments', total: 'totalAmount', sql: `select sum(e.amount_fen) from funds.household_payment e join funds.household_posting p on p.id = e.posting_id where p.settled_on is not null and e.state <> 'returned' and ${within('e.village_code')}` },
  { context: 'funds', field: 'recovered', list: 'recoveryReceipts', total: 'totalAmount', sql: `select sum(x.amount_fen) from funds.recovery_receipt x join funds.recovery r on r.id = x.recovery_id where ${within('r.region_code')}` },
  { context: 'funds', field: 'refunded', list: 'refundPayments', total: 'totalAmount', sql: `select sum(l.amount_fen) from funds.refund_line l join funds.refund_order o on o.id = l.refund_list_id where o.paid_on is not null and ${within('o.region_code')}` },
  { context: 'projects', field: 'households', list: 'households', total: 'totalCount', sql: `select count(*) from projects.household where state = 'registered' and ${within('village_code')}` },
  { context: 'disclosure', field: 'dutiesOpen', list: 'duties(state: OPEN)', total: 'totalCount', sql: `select count(*) from disclosure.duty where state = 'open' and ${within('region_code')}` },
  { context: 'disclosure', field: 'dutiesMissed', list: 'duties(state: MISSED)', total: 'totalCount', sql: `select count(*) from disclosure.duty where state = 'missed' and ${within('region_code')}` },
  { context: 'disclosure', field: 'noticesPublished', list: 'notices', total: 'totalCount', sql: undefined },
  { context: 'supervision', field: 'cluesRegistered', list: 'clues(milestone: REGISTERED)', total: 'totalCount', sql: `select count(*) from supervision.clue where ${within('region_code')}` },
  { context: 'supervision', field: 'warnings', list: 'warnings', total: 'totalCount', sql: `select count(*) from supervision.warning where ${within('region_code')}` },
  { context: 'accountability', field: 'casesFiled', list: 'disciplineCases(by: FILED)', total: 'totalCount', sql: `select count(*) from accountability.discipline_case where ${within('region_code')}` },
  { context: 'accountability', field: 'recoveryOrdered', list: 'recoveries', total: 'totalAmount', sql: `select sum(ordered_fen) from accountability.recovery where ${within('region_code')}` },
  { context: 'accountability', field: 'peopleDisciplined', list: 'handledPersons(handling: DISCIPLINE)', total: 'totalCount', sql: undefined },
  { context: 'accountability', field: 'refundedAtMeetings', list: 'refundMeetings', total: 'totalAmount', sql: `select sum(l.amount_fen) from accountability.refund_meeting_line x join accountability.refund_line l on l.id = x.line_id where ${within('l.region_code')}` },
  { context: 'accountability', field: 'talks', list: 'talks', total: 'totalCount', sql: `select count(*) from accountability.talk where ${within('region_code')}` },
  { context: 'accountability', field: 'bulletinPeople', list: 'bulletinPersons', total: 'totalCount', sql: undefined },
  { context: 'accountability', field: 'bulletins', list: 'bulletins', total: 'totalCount', sql: undefined },
];

const withRegion = (list: string): string => (list.includes('(') ? list.replace('(', '(regionCode: $code, ').replace(')', ', first: 1)') : `${list}(regionCode: $code, first: 1)`);

/** Reads a number and the total of the list that it opens, as the same viewer. */
export async function readNumber(client: GatewayClient, login: string, code: string, number: OverviewNumber): Promise<{ shown: string; listed: string }> {
  const data = await client.read<{ region: Record<string, Record<string, string | number>>; list: Record<string, string | number> }>(
    login, `query ($code: RegionCode!) { region(code: $code) { ${number.context} { ${number.field} } } list: ${withRegion(number.list)} { ${number.total} } }`, { code });
  return { shown: String(data.region[number.context]?.[number.field]), listed: String(data.list[number.total]) };
}

/** Every number of the overview in each region against its list and, where a base table tells it, an SQL of its own; in words where they differ. */
export async function findFaultyNumbers(client: GatewayClient, login: string, databases: RunningSystem['databases'], codes: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const number of overviewNumbers) {
    for (const code of codes) {
      const { shown, listed } = await readNumber(client, login, code, number);
      if (shown !== listed) faults.push(`${number.field} in ${code} shows ${shown}, its list ${listed}`);
      if (!number.sql) continue;
      const [row] = await sql<Record<string, string | null>>(databases[number.context], number.sql, [regionPrefix(code)]);
      const base = String(Object.values(row ?? {})[0] ?? '0');
      const plain = number.total === 'totalAmount' ? String(parseYuan(shown)) : shown;
      if (plain !== base) faults.push(`${number.field} in ${code} shows ${plain}, the base facts ${base}`);
    }
  }
  return faults;
}
