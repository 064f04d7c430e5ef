import { NATION } from '@sunledger/kernel';
import { query, type Em } from '@sunledger/service-kit';
import { largestTrace } from '../domain/trace-rules.ts';
import { traceModel } from '../persistence/trace-model.ts';

const { schema } = traceModel;

export interface TraceNodeRow {
  id: string;
  type: string;
  title: string;
  aggregateId: string;
  regionCode: string;
  occurredOn: string;
  recordedAt: Date;
}

export interface WalkedTrace {
  nodes: TraceNodeRow[];
  edges: { cause: string; effect: string }[];
  /** More lies past the depth or the number of facts shown. */
  truncated: boolean;
  /** The chain goes on where the reader's rights end. */
  goesOnElsewhere: boolean;
}

export type TraceDirection = 'UP' | 'DOWN' | 'BOTH';

/** What the reader may see besides region: clues and cases only where a post carries the duty for them. */
export interface TraceRights {
  casePrefixes: readonly string[];
}

// The own regions, and the nation's money, which everybody's comes from (X9). What is confidential is not even hinted at.
const isOpen = (alias: string): string =>
  `(not ${alias}.confidential or exists (select from unnest($2::text[]) prefix where starts_with(${alias}.region_code, prefix)))`;
const isVisible = (alias: string): string => `(kit.region_visible(${alias}.region_code) or (${alias}.region_code = '${NATION}' and ${alias}.type like 'funds.%'))`;

/** Walks from facts towards their causes (UP) or effects (DOWN), breadth first, only over facts that the reader may see. */
export async function walkTrace(em: Em, rights: TraceRights, start: string, direction: TraceDirection, depth: number): Promise<WalkedTrace> {
  const from = await findStart(em, rights, start);
  const found = new Set(from);
  const limits = { truncated: from.length === largestTrace, goesOnElsewhere: false };
  for (const towards of direction === 'BOTH' ? (['UP', 'DOWN'] as const) : [direction]) {
    const passed = new Set(from);
    for (let front = from, step = 0; front.length > 0; step += 1) {
      const next = await nextFacts(em, rights, front, towards);
      const fresh = next.filter((fact) => fact.visible && !passed.has(fact.id)).map((fact) => fact.id);
      const room = step < depth ? Math.max(0, largestTrace - found.size) : 0;
      limits.goesOnElsewhere ||= next.some((fact) => !fact.visible);
      limits.truncated ||= fresh.length > room;
      front = fresh.slice(0, room);
      for (const id of front) {
        found.add(id);
        passed.add(id);
      }
    }
  }
  return { ...(await readFacts(em, [...found])), ...limits };
}

/** The fact of this id, or all facts of the thing of this id. */
async function findStart(em: Em, rights: TraceRights, start: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    em,
    `select event_id as id from ${schema}.trace_node n where (event_id::text = $1 or aggregate_id = $1) and ${isVisible('n')} and ${isOpen('n')}
      order by occurred_on, recorded_at, event_id limit ${largestTrace}`,
    [start, rights.casePrefixes],
  );
  return rows.map((row) => row.id);
}

function nextFacts(em: Em, rights: TraceRights, front: readonly string[], towards: 'UP' | 'DOWN'): Promise<{ id: string; visible: boolean }[]> {
  const [near, far] = towards === 'UP' ? ['effect', 'cause'] : ['cause', 'effect'];
  return query(
    em,
    `select id, visible from (
       select distinct n.event_id as id, n.occurred_on, ${isVisible('n')} as visible
         from ${schema}.trace_edge e join ${schema}.trace_node n on n.event_id = e.${far}
          where e.${near} = any($1::uuid[]) and ${isOpen('n')}) f
      order by occurred_on, id limit ${largestTrace + 1}`,
    [front, rights.casePrefixes],
  );
}

async function readFacts(em: Em, ids: readonly string[]): Promise<Pick<WalkedTrace, 'nodes' | 'edges'>> {
  const nodes = await query<TraceNodeRow>(
    em,
    `select event_id as id, type, title, aggregate_id as "aggregateId", region_code as "regionCode", occurred_on as "occurredOn", recorded_at as "recordedAt"
       from ${schema}.trace_node where event_id = any($1::uuid[]) order by occurred_on, recorded_at, event_id`,
    [ids],
  );
  const edges = await query<{ cause: string; effect: string }>(
    em, `select cause, effect from ${schema}.trace_edge where cause = any($1::uuid[]) and effect = any($1::uuid[]) order by cause, effect`, [ids]);
  return { nodes, edges };
}
