import type { GatewayClient } from '../gateway-client.ts';
import { county } from './places.ts';
import { publishedFigures, year2019, type PublishedFigure, type Span } from './published-figures.ts';

export interface Compared {
  figure: PublishedFigure;
  /** As Region.accountability shows it over the sentence's own span; null where no figure of its own exists. */
  shown: string | null;
  /** Total of the list it opens into, over the sentence's own span and over the whole of 2019. */
  listed: string;
  listedOfYear: string;
  equal: boolean;
}

export const leader = 'hy-leader';

/** The list a figure opens into, as a query of its own that anyone with the right may send. */
export const listQuery = ({ place, list: { connection, filter, total } }: PublishedFigure, { from, until }: Span): string =>
  `{ ${connection}(regionCode: "${place}"${filter ? `, ${filter}` : ''}, from: "${from}", until: "${until}") { ${total} } }`;

async function readList(client: GatewayClient, figure: PublishedFigure, span: Span): Promise<string> {
  const { connection, total } = figure.list;
  const answer = await client.read<Record<string, Record<string, string | number>>>(leader, listQuery(figure, span));
  return String(answer[connection]?.[total]);
}

async function readShown(client: GatewayClient, { place, field, span: { from, until } }: PublishedFigure): Promise<string | null> {
  if (field === null) return null;
  const answer = await client.read<{ region: { accountability: Record<string, unknown> } }>(leader,
    `{ region(code: "${place}") { accountability(from: "${from}", until: "${until}") { ${field.name}${field.post ? ' { post people }' : ''} } } }`);
  const value = answer.region.accountability[field.name];
  if (!field.post) return String(value);
  return String((value as { post: string; people: number }[]).find(({ post }) => post === field.post)?.people ?? 0);
}

const inFen = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

export function agrees({ comparison, published }: PublishedFigure, computed: string): boolean {
  if (comparison === 'equal') return computed === published;
  return inFen(computed) > inFen(comparison.moreThan) && inFen(computed) < inFen(comparison.lessThan);
}

/** Every published figure beside what the system computes, asked as the county's leader. */
export async function compare(client: GatewayClient): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const figure of publishedFigures) {
    const [shown, listed, listedOfYear] = [await readShown(client, figure), await readList(client, figure, figure.span), await readList(client, figure, year2019)];
    compared.push({ figure, shown, listed, listedOfYear, equal: agrees(figure, listed) && (shown === null || shown === listed) });
  }
  return compared;
}

export interface ClockCompared {
  sentence: string;
  key: string;
  value: string;
  policy: string;
  kind: string;
  published: string;
  met: number;
  missed: number;
}

const clocks = [
  { sentence: '一天批转', key: 'petition.forward-limit', kind: 'supervision.forward-petition', published: '1 calendar-day' },
  { sentence: '五天信访了结', key: 'petition.conclude-limit', kind: 'supervision.conclude-petition', published: '5 calendar-day' },
  { sentence: '十五天立案办结', key: 'case.conclude-limit', kind: 'accountability.conclude-case', published: '15 calendar-day' },
];

type DeskPage = { desk: { nodes: { kind: string; state: string; policy: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };

/** The three clocks that the account names: as the pack has them, and how the year's cases ran on them. */
export async function compareClocks(client: GatewayClient): Promise<ClockCompared[]> {
  const { policyInForce } = await client.read<{ policyInForce: { key: string; value: string; pack: string; version: number }[] }>(leader,
    `{ policyInForce(regionCode: "${county}", on: "2019-06-30") { key value pack version } }`);
  const settled: DeskPage['desk']['nodes'] = [];
  for (const state of ['DONE', 'OVERDUE', 'DUE']) {
    let after: string | null = null;
    do {
      const { desk }: DeskPage = await client.read<DeskPage>(leader,
        `query ($after: String) { desk(regionCode: "${county}", state: ${state}, first: 200, after: $after) { nodes { kind state policy } pageInfo { hasNextPage endCursor } } }`, { after });
      settled.push(...desk.nodes);
      after = desk.pageInfo.hasNextPage ? desk.pageInfo.endCursor : null;
    } while (after !== null);
  }
  return clocks.map((clock) => {
    const found = policyInForce.find(({ key }) => key === clock.key);
    const { value, unit } = JSON.parse(found?.value ?? '{}') as { value?: number; unit?: string };
    const ran = settled.filter(({ kind }) => kind === clock.kind);
    const policy = `${found?.pack}@${found?.version}`;
    const onPack = ran.every((item) => item.policy === policy);
    if (!onPack) throw new Error(`${clock.kind} ran on another pack than ${policy}`);
    return { ...clock, value: `${value} ${unit}`, policy, met: ran.filter(({ state }) => state === 'MET').length, missed: ran.filter(({ state }) => state !== 'MET').length };
  });
}
