import { packPublished } from '@sunledger/events';
import type { PolicyPack } from '@sunledger/policy';
import { query, type Work } from '@sunledger/service-kit';

/** Writes one version of a pack and tells every service; each version has its own key, so nothing past is lost. */
export async function recordPack(work: Work, pack: PolicyPack): Promise<string> {
  const packKey = `${pack.id}@${pack.version}`;
  const eventId = await work.emit(packPublished, { aggregateId: packKey, regionCode: pack.region, payload: { packKey, pack: { ...pack } } });
  await query(
    work.em,
    `insert into accountability.policy_pack (id, version, title, region_code, line, effective_from, effective_to, source, pack, published_by, published_at, event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [pack.id, pack.version, pack.title, pack.region, pack.line, pack.effectiveFrom, pack.effectiveTo, pack.source.document,
      JSON.stringify(pack), work.actor.personId, work.now, eventId],
  );
  return packKey;
}

/** Publications of packs come one after the other: each is judged beside all that are there. */
export async function lockPacks(work: Work): Promise<PolicyPack[]> {
  await query(work.em, "select pg_advisory_xact_lock(hashtext('policy packs'))");
  const rows = await query<{ pack: PolicyPack }>(work.em, 'select pack from accountability.policy_pack order by id, version');
  return rows.map(({ pack }) => pack);
}
