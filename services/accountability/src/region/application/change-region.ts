import { z } from 'zod';
import { regionChanged } from '@sunledger/events';
import { accepted, defineCommand, mustHold, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { toDirectoryRefusal } from '../../directory/directory-refusals.ts';
import { bigramsOf } from '../domain/region-names.ts';
import { aliasesAfter, mustBeValidOn, mustChangeSomething } from '../domain/region-rules.ts';
import { lockRegion, mustKnowRegions } from '../persistence/region-row.ts';

export interface ChangeRegion extends CommandBasics {
  code: string;
  name?: string | null;
  validUntil?: string | null;
  successorCode?: string | null;
}

/** Renames a region, or ends it with or without a successor (更名、撤并); what it was called stays as an alias (X2). */
export const changeRegion = defineCommand<ChangeRegion>({
  name: 'changeRegion',
  duty: 'accountability.region.change',
  regionOf: ({ code }) => code,
  input: z.object({ name: z.string().trim().min(2).max(60).nullish() }),
  async handle(work, input) {
    mustHold(work, 'accountability.region.change', input.code);
    const region = await lockRegion(work.em, input.code, 'code');
    if (input.successorCode) await mustKnowRegions(work.em, [input.successorCode], 'successorCode');
    const rejections = [...mustChangeSomething(input), ...mustBeValidOn(region, work.occurredOn)];
    if (rejections.length > 0) return refused(...rejections.map((rejection) => toDirectoryRefusal(rejection, { field: 'code' })));

    const name = input.name?.trim() || region.name;
    const aliases = aliasesAfter(region, name);
    const validUntil = input.validUntil ?? region.validUntil;
    const successorCode = input.successorCode ?? region.successorCode;
    await query(
      work.em,
      'update accountability.region set name = $2, aliases = $3, grams = $4, valid_until = $5, successor_code = $6 where code = $1',
      [region.code, name, aliases, bigramsOf(name, ...aliases), validUntil, successorCode],
    );
    await work.emit(regionChanged, {
      aggregateId: region.code, regionCode: region.code,
      payload: { code: region.code, name, validFrom: region.validFrom, validUntil, successorCode, aliases },
    });
    return accepted(region.code);
  },
});
