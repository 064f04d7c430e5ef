import { createHash } from 'node:crypto';
import pg from 'pg';
import { rolesOf } from '../database/roles.ts';

interface SealableRow {
  id: string;
  content: string;
}

export const chainStart = '0'.repeat(64);
export const linkHash = (previous: string, content: string): string =>
  createHash('sha256').update(previous).update('\n').update(content).digest('hex');

/** The exact text of a row that its hash covers: every column, in a fixed order. */
const contentSql = `concat_ws('|', e.id, to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.actor_id,
  array_to_string(e.post_ids, ','), coalesce(e.purpose, ''), e.kind, e.action, coalesce(e.subject, ''), e.outcome, e.detail::text,
  coalesce(e.request_id, ''), e.correlation_id)`;

/** Chains up to `limit` unsealed rows; one sealer at a time by advisory lock. Returns how many it sealed. */
export async function sealAudit(client: pg.ClientBase, limit = 2000): Promise<number> {
  await client.query('begin');
  try {
    await client.query("select pg_advisory_xact_lock(hashtext('audit sealer'))");
    const pending = await client.query<SealableRow>(
      `select e.id, ${contentSql} as content from kit.audit_pending p join kit.audit_entry e on e.id = p.entry_id order by e.id limit $1`,
      [limit],
    );
    if (pending.rows.length > 0) await chainRows(client, pending.rows);
    await client.query('commit');
    return pending.rows.length;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function chainRows(client: pg.ClientBase, rows: readonly SealableRow[]): Promise<void> {
  const last = await client.query<{ seq: string; hash: string }>('select seq, hash from kit.audit_seal order by seq desc limit 1');
  let previous = last.rows[0]?.hash ?? chainStart;
  let seq = Number(last.rows[0]?.seq ?? 0);
  const seals = rows.map((row) => {
    const seal = { seq: (seq += 1), id: row.id, previous, hash: linkHash(previous, row.content) };
    previous = seal.hash;
    return seal;
  });
  await client.query(
    `insert into kit.audit_seal (seq, entry_id, previous_hash, hash)
     select * from unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[])`,
    [seals.map((s) => s.seq), seals.map((s) => s.id), seals.map((s) => s.previous), seals.map((s) => s.hash)],
  );
  await client.query('delete from kit.audit_pending where entry_id = any($1::bigint[])', [rows.map((row) => row.id)]);
}

export interface ChainFault {
  table: string;
  row: string;
  fault: 'altered' | 'missing' | 'unchained';
}

/** Walks the whole chain in order and names the first altered, missing or unchained row (X6); undefined when it holds. */
export async function verifyAudit(client: pg.ClientBase): Promise<ChainFault | undefined> {
  let previous = chainStart;
  for (let from = 0; ; ) {
    const { rows } = await client.query<SealableRow & { seq: string; entry_id: string; previous_hash: string; hash: string }>(
      `select s.seq, s.entry_id, s.previous_hash, s.hash, e.id, ${contentSql} as content
         from kit.audit_seal s left join kit.audit_entry e on e.id = s.entry_id where s.seq > $1 order by s.seq limit 5000`,
      [from],
    );
    if (rows.length === 0) break;
    for (const row of rows) {
      from += 1;
      if (Number(row.seq) !== from) return { table: 'kit.audit_seal', row: String(from), fault: 'missing' };
      if (row.id === null) return { table: 'kit.audit_entry', row: row.entry_id, fault: 'missing' };
      if (row.previous_hash !== previous || row.hash !== linkHash(previous, row.content)) {
        return { table: 'kit.audit_entry', row: row.entry_id, fault: 'altered' };
      }
      previous = row.hash;
    }
  }
  const loose = await client.query<{ id: string }>(
    `select e.id from kit.audit_entry e where not exists (select from kit.audit_seal s where s.entry_id = e.id)
       and not exists (select from kit.audit_pending p where p.entry_id = e.id) order by e.id limit 1`,
  );
  return loose.rows[0] ? { table: 'kit.audit_entry', row: loose.rows[0].id, fault: 'unchained' } : undefined;
}

export const asRelayRole = (service: string): string => `set role ${rolesOf(service).relay}`;
