import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { regionGroupChanged } from '@sunledger/events';
import { accepted, defineCommand, mustHold, NotFound, query, type CommandBasics } from '@sunledger/service-kit';
import { mustKnowRegions } from '../../region/persistence/region-row.ts';

export interface ChangeRegionGroup extends CommandBasics {
  groupId?: string | null;
  name: string;
  regionCodes: string[];
}

/** Groups regions besides their prefixes (协作区, 园区, 派驻片区): posts given the group act in each of them (X2). */
export const changeRegionGroup = defineCommand<ChangeRegionGroup>({
  name: 'changeRegionGroup',
  duty: 'accountability.region-group.change',
  input: z.object({ groupId: z.uuid().nullish(), name: z.string().trim().min(2).max(100), regionCodes: z.array(z.string()).min(1).max(500) }),
  async handle(work, input) {
    const regionCodes = [...new Set(input.regionCodes)].sort();
    const known = input.groupId ? await lockGroup(work.em, input.groupId) : undefined;
    for (const code of [...regionCodes, ...(known?.regionCodes ?? [])]) mustHold(work, 'accountability.region-group.change', code);
    await mustKnowRegions(work.em, regionCodes, 'regionCodes');

    const id = input.groupId ?? randomUUID();
    const name = input.name.trim();
    if (known) work.causedBy(known.eventId);
    const eventId = await work.emit(regionGroupChanged, { aggregateId: id, regionCode: regionCodes[0]!, payload: { groupId: id, name, regionCodes } });
    await query(
      work.em,
      `insert into accountability.region_group (id, name, region_codes, event_id) values ($1, $2, $3, $4)
       on conflict (id) do update set name = excluded.name, region_codes = excluded.region_codes, event_id = excluded.event_id`,
      [id, name, regionCodes, eventId],
    );
    return accepted(id);
  },
});

async function lockGroup(em: Parameters<typeof query>[0], groupId: string): Promise<{ regionCodes: string[]; eventId: string }> {
  const [group] = await query<{ regionCodes: string[]; eventId: string }>(
    em, 'select region_codes as "regionCodes", event_id as "eventId" from accountability.region_group where id = $1 for update', [groupId]);
  if (!group) throw new NotFound('groupId');
  return group;
}
