import { loadPacks } from '@sunledger/policy';
import type { Work } from '@sunledger/service-kit';
import { lockPacks, recordPack } from './record-pack.ts';

/** Publishes the versions that come with the system and are not published yet, as the system itself (X1). */
export async function publishShippedPacks(work: Work): Promise<void> {
  const published = new Set((await lockPacks(work)).map(({ id, version }) => `${id}@${version}`));
  for (const pack of loadPacks()) {
    if (!published.has(`${pack.id}@${pack.version}`)) await recordPack(work, pack);
  }
}
