import { query, queryOne, type Em } from '@sunledger/service-kit';

/** Gives positions to facts that have arrived; the caller holds the only pen, so positions are committed in their order. */
export async function numberFacts(em: Em): Promise<boolean> {
  const numbered = await query(
    em,
    `update accountability.told_fact f set position = n.position from (
       select arrived, (select coalesce(max(position), 0) from accountability.told_fact) + row_number() over (order by arrived) as position
         from (select arrived from accountability.told_fact where position is null order by arrived limit 5000) w) n
      where f.arrived = n.arrived returning f.arrived`,
  );
  return numbered.length > 0;
}

export async function lastPosition(em: Em): Promise<bigint> {
  const { last } = await queryOne<{ last: bigint }>(em, 'select coalesce(max(position), 0) as last from accountability.told_fact');
  return last;
}
