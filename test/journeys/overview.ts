import { formatYuan, regionPrefix } from '@sunledger/kernel';
import { sql } from '@sunledger/testkit';
import type { GatewayClient } from '../replays/gateway-client.ts';
import { overviewNumbers, type OverviewNumber } from './overview-numbers.ts';
import type { RunningSystem } from './running-system.ts';

/** Who reads, over which databases. Each number is read by the first of the logins to which it is shown: no post sees them all. */
export interface OverviewReaders {
  client: GatewayClient;
  logins: readonly string[];
  databases: RunningSystem['databases'];
}

type Parts = Record<string, unknown>[];

const listIn = (list: string): string => (list.includes('(') ? list.replace('(', '(regionCode: $code, ').replace(')', ', first: 1)') : `${list}(regionCode: $code, first: 1)`);

/** What a number says, in one text: `3`, `12.00`, or key by key `TALK:1 OTHER:2`. */
const asText = (parts: readonly (readonly [key: string, value: unknown])[]): string => parts.map(([key, value]) => `${key}:${String(value)}`).sort().join(' ');

/** The number as the overview shows it, with who read it; undefined where it is shown to none of them. */
async function readShown({ client, logins }: OverviewReaders, code: string, { context, field, by }: OverviewNumber) {
  for (const login of logins) {
    const { region } = await client.read<{ region: Record<string, Record<string, string | number | Parts | null> | null> }>(
      login, `query ($code: RegionCode!) { region(code: $code) { ${context} { ${field} ${by ? `{ ${by} people }` : ''} } } }`, { code });
    const value = region[context]?.[field] ?? null;
    if (value === null) continue;
    if (!Array.isArray(value)) return { login, keys: [], text: String(value) };
    return { login, keys: value.map((part) => String(part[by ?? ''])), text: asText(value.map((part) => [String(part[by ?? '']), part['people']])) };
  }
  return undefined;
}

/** What the list says that the number opens, or the list of each key. */
async function readListed({ client }: OverviewReaders, code: string, { list, total, by }: OverviewNumber, login: string, keys: readonly string[]): Promise<string> {
  if (by && keys.length === 0) return '';
  const lists = by ? keys.map((key) => [key, list.replace('$key', key)] as const) : [['list', list] as const];
  const data = await client.read<Record<string, Record<string, string | number>>>(
    login, `query ($code: RegionCode!) { ${lists.map(([name, one]) => `${name}: ${listIn(one)} { ${total} }`).join(' ')} }`, { code });
  const parts = lists.map(([name]) => [name, data[name]?.[total]] as const);
  return by ? asText(parts) : String(parts[0]?.[1]);
}

async function readBase({ databases }: OverviewReaders, code: string, number: OverviewNumber): Promise<string> {
  const rows = (await sql<Record<string, string | null>>(databases[number.context], number.sql, [regionPrefix(code)])).map((row) => Object.values(row));
  if (number.by) return asText(rows.map(([key, people]) => [key ?? '', people]));
  const plain = rows[0]?.[0] ?? '0';
  return number.total === 'totalCount' ? plain : formatYuan(BigInt(plain));
}

/** One number in one region against its list and an SQL of its own over the base facts; in words where they differ. */
export async function findFaultsOf(readers: OverviewReaders, code: string, number: OverviewNumber): Promise<string[]> {
  const name = `${number.context}.${number.field} in ${code}`;
  const shown = await readShown(readers, code, number);
  if (!shown) return [`${name} is shown to none of ${readers.logins.join(', ')}`];
  const listed = await readListed(readers, code, number, shown.login, shown.keys);
  const base = await readBase(readers, code, number);
  return [
    ...(shown.text === listed ? [] : [`${name} shows ${shown.text}, its list ${listed}`]),
    ...(shown.text === base ? [] : [`${name} shows ${shown.text}, the base facts ${base}`]),
  ];
}

/** Every number of the overview in each region; in words where something differs. */
export async function findFaultyNumbers(readers: OverviewReaders, codes: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const number of overviewNumbers) for (const code of codes) faults.push(...(await findFaultsOf(readers, code, number)));
  return faults;
}
