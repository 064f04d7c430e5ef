import { formatYuan, regionPrefix } from '@sunledger/kernel';
import { sql } from '@sunledger/testkit';
import type { GatewayClient } from '../replays/gateway-client.ts';
import { overviewNumbers, type OverviewNumber } from './overview-numbers.ts';
import type { RunningSystem } from './running-system.ts';

/** Who reads, over which databases. Each number is read by the first of the logins to which it is shown: no post sees them all. */
interface OverviewReaders {
  client: GatewayClient;
  logins: readonly string[];
  databases: RunningSystem['databases'];
}

interface Place {
  code: string;
  /** A month as `2026-03`; all time where there is none. */
  month?: string;
}

/** A number as the overview shows it, in one text: `3`, `12.00`, or key by key `CRITICISM_EDUCATION:1 PARTY_WARNING:2`. */
interface Shown {
  number: OverviewNumber;
  login: string;
  keys: string[];
  text: string;
}

const declared = '($code: RegionCode!, $from: Date, $until: Date)';
const variablesOf = ({ code, month }: Place) => ({ code, from: month ? `${month}-01` : null, until: month ? `${month}-01` : null });
const asText = (parts: readonly (readonly [key: string, value: unknown])[]): string => parts.map(([key, value]) => `${key}:${String(value)}`).sort().join(' ');

async function readShown({ client, logins }: OverviewReaders, place: Place, numbers: readonly OverviewNumber[]): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const login of logins) {
    const missing = numbers.filter((number) => !shown.some((one) => one.number === number));
    if (missing.length === 0) break;
    const parts = [...Map.groupBy(missing, ({ context }) => context)].map(([context, of]) =>
      `${context}(from: $from, until: $until) { ${of.map(({ field, by }) => (by ? `${field} { ${by} people }` : field)).join(' ')} }`);
    const { region } = await client.read<{ region: Record<string, Record<string, string | number | Record<string, unknown>[] | null> | null> }>(
      login, `query ${declared} { region(code: $code) { ${parts.join(' ')} } }`, variablesOf(place));
    for (const number of missing) {
      const value = region[number.context]?.[number.field] ?? null;
      if (value === null) continue;
      const told = Array.isArray(value) ? value.map((part) => [String(part[number.by ?? '']), part['people']] as const) : [];
      shown.push({ number, login, keys: told.map(([key]) => key), text: Array.isArray(value) ? asText(told) : String(value) });
    }
  }
  return shown;
}

const listIn = (list: string): string => {
  const [name, rest] = list.replace(')', '').split('(');
  return `${name}(${['regionCode: $code, from: $from, until: $until, first: 1', ...(rest ? [rest] : [])].join(', ')})`;
};

/** The gateway takes no more lists in one question. */
const listsAtOnce = 25;

/** What the lists say that the numbers open, as who reads them: one for each number, or one for each of its keys. */
async function readListed({ client }: OverviewReaders, place: Place, shown: readonly Shown[]): Promise<Map<Shown, string>> {
  const lists = shown.flatMap((one) => (one.number.by ? one.keys : ['']).map((key) => ({ one, key, list: one.number.list.replace('$key', key) })));
  const totals = new Map<Shown, [key: string, total: unknown][]>(shown.map((one) => [one, []]));
  for (const [login, ofLogin] of Map.groupBy(lists, ({ one }) => one.login)) {
    for (let i = 0; i < ofLogin.length; i += listsAtOnce) {
      const some = ofLogin.slice(i, i + listsAtOnce);
      const asked = some.map(({ one, list }, n) => `l${n}: ${listIn(list)} { ${one.number.total} }`);
      const data = await client.read<Record<string, Record<string, unknown>>>(login, `query ${declared} { ${asked.join(' ')} }`, variablesOf(place));
      for (const [n, { one, key }] of some.entries()) totals.get(one)?.push([key, data[`l${n}`]?.[one.number.total]]);
    }
  }
  return new Map([...totals].map(([one, of]) => [one, one.number.by ? asText(of) : String(of[0]?.[1])]));
}

async function readBase({ databases }: OverviewReaders, code: string, number: OverviewNumber): Promise<string> {
  const rows = (await sql<Record<string, string | null>>(databases[number.context], number.sql, [regionPrefix(code)])).map((row) => Object.values(row));
  if (number.by) return asText(rows.map(([key, people]) => [key ?? '', people]));
  const plain = rows[0]?.[0] ?? '0';
  return number.total === 'totalCount' ? plain : formatYuan(BigInt(plain));
}

/** Numbers of one place against their lists, and over all time against an SQL of their own over the base facts; in words where they differ. */
export async function findFaultsAt(readers: OverviewReaders, place: Place, numbers: readonly OverviewNumber[] = overviewNumbers): Promise<string[]> {
  const nameOf = ({ context, field }: OverviewNumber) => `${context}.${field} in ${place.code}${place.month ? ` in ${place.month}` : ''}`;
  const shown = await readShown(readers, place, numbers);
  const listed = await readListed(readers, place, shown);
  const faults = numbers.filter((number) => !shown.some((one) => one.number === number)).map((number) => `${nameOf(number)} is shown to none of ${readers.logins.join(', ')}`);
  for (const one of shown) {
    if (one.text !== listed.get(one)) faults.push(`${nameOf(one.number)} shows ${one.text}, its list ${listed.get(one)}`);
    if (place.month) continue;
    const base = await readBase(readers, place.code, one.number);
    if (one.text !== base) faults.push(`${nameOf(one.number)} shows ${one.text}, the base facts ${base}`);
  }
  return faults;
}

const nothing = ['0', '0.00', ''];

/** Numbers that nothing has moved in a place: held against a list and an SQL they prove little. */
export async function findUntold(readers: OverviewReaders, place: Place): Promise<string[]> {
  const shown = await readShown(readers, place, overviewNumbers);
  return shown.filter(({ text }) => nothing.includes(text)).map(({ number }) => `${number.context}.${number.field}`);
}

/** Months in which anything was counted in a place. */
async function findMonths({ databases }: OverviewReaders, code: string): Promise<string[]> {
  const months = await Promise.all([...new Set(overviewNumbers.map(({ context }) => context))].map((context) =>
    sql<{ month: string }>(databases[context], "select distinct to_char(month, 'YYYY-MM') as month from kit.figure where region_code = $1", [code])));
  return [...new Set(months.flat().map(({ month }) => month))].sort();
}

/** Every number of the overview in each region, in the first of them month by month too; in words where something differs. */
export async function findFaultyNumbers(readers: OverviewReaders, codes: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const code of codes) faults.push(...(await findFaultsAt(readers, { code })));
  for (const code of codes.slice(0, 1)) {
    for (const month of await findMonths(readers, code)) faults.push(...(await findFaultsAt(readers, { code, month })));
  }
  return faults;
}
