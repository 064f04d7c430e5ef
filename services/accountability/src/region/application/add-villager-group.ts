import { z } from 'zod';
import { regionChanged } from '@sunledger/events';
import { regionLevels } from '@sunledger/kernel';
import { accepted, defineCommand, mustHold, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { toDirectoryRefusal } from '../../directory/directory-refusals.ts';
import { bigramsOf } from '../domain/region-names.ts';
import { mustBeValidOn, mustBeVillage, villagerGroupCode } from '../domain/region-rules.ts';
import { lockRegion } from '../persistence/region-row.ts';

export interface AddVillagerGroup extends CommandBasics {
  villageCode: string;
  number: number;
  name: string;
}

/** Adds a villager group (村民小组) below its village: the statistical codes end at the village (X2). */
export const addVillagerGroup = defineCommand<AddVillagerGroup>({
  name: 'addVillagerGroup',
  duty: 'accountability.region.change',
  regionOf: ({ villageCode }) => villageCode,
  input: z.object({ number: z.number().min(1).max(999), name: z.string().trim().min(2).max(60) }),
  async handle(work, { villageCode, number, name }) {
    mustHold(work, 'accountability.region.change', villageCode);
    const village = await lockRegion(work.em, villageCode, 'villageCode');
    const code = villagerGroupCode(villageCode, number);
    const taken = await query(work.em, 'select 1 from accountability.region where code = $1', [code]);
    const refusals = [
      ...mustBeVillage(villageCode).map((rejection) => toDirectoryRefusal(rejection, { field: 'villageCode' })),
      ...mustBeValidOn(village, work.occurredOn).map((rejection) => toDirectoryRefusal(rejection, { field: 'villageCode' })),
      ...(taken.length > 0 ? [toDirectoryRefusal({ code: 'GROUP_NUMBER_TAKEN', takenNumber: number }, { field: 'number' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);

    await query(
      work.em,
      'insert into accountability.region (code, depth, name, parent_code, valid_from, grams) values ($1, $2, $3, $4, $5, $6)',
      [code, regionLevels.indexOf('group'), name.trim(), villageCode, work.occurredOn, bigramsOf(name.trim())],
    );
    await work.emit(regionChanged, {
      aggregateId: code, regionCode: code,
      payload: { code, name: name.trim(), validFrom: work.occurredOn, validUntil: null, successorCode: null, aliases: [] },
    });
    return accepted(code);
  },
});
