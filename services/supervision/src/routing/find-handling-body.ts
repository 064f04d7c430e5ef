import { findBody, query, type Em } from '@sunledger/service-kit';
import { chooseHandlingBody, handlingBodyKind, handlingRegions, type RoutableBody } from './choose-handling-body.ts';

/** The body that handles a matter of this region, going round the body that it concerns. */
export async function findHandlingBody(em: Em, regionCode: string, concernedBodyId: string | null): Promise<RoutableBody | undefined> {
  const candidates = await query<RoutableBody>(
    em,
    `select id as "bodyId", payload->>'regionCode' as "regionCode" from kit.directory_entry
      where kind = 'body' and payload->>'bodyKind' = $1 and payload->>'regionCode' = any($2) order by id`,
    [handlingBodyKind, handlingRegions(regionCode)],
  );
  const concerned = concernedBodyId === null ? undefined : await findBody(em, concernedBodyId);
  return chooseHandlingBody(candidates, regionCode, concerned);
}
