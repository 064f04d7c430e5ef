import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { bodyRegistered } from '@sunledger/events';
import { bodyKinds } from '@sunledger/policy';
import { accepted, defineCommand, mustHold, query, refused, seal, type CommandBasics } from '@sunledger/service-kit';
import { mustBeValidOn } from '../../region/domain/region-rules.ts';
import { lockRegion } from '../../region/persistence/region-row.ts';
import { phonePurpose } from '../../notification/domain/notice-rules.ts';
import { toDirectoryRefusal } from '../directory-refusals.ts';
import { BodyEntity } from '../persistence/body.entity.ts';

export interface RegisterBody extends CommandBasics {
  name: string;
  bodyKind: string;
  regionCode: string;
  line?: string | null;
  email?: string | null;
  dutyPhone?: string | null;
  mailWhen?: 'AT_ONCE' | 'DAILY' | null;
}

/** Registers a body (机构) in its region and line; its address and telephone, where given, are told about its desk (X2, X8). */
export const registerBody = (sealingKey: string) =>
  defineCommand<RegisterBody>({
    name: 'registerBody',
    duty: 'accountability.body.register',
    regionOf: ({ regionCode }) => regionCode,
    input: z.object({
      name: z.string().trim().min(2).max(100),
      bodyKind: z.string().max(60),
      line: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/).nullish(),
      email: z.email().max(200).nullish(),
      dutyPhone: z.string().regex(/^1[3-9]\d{9}$/).nullish(),
    }),
    async handle(work, input) {
      const { bodyKind, regionCode, line = null } = input;
      mustHold(work, 'accountability.body.register', regionCode);
      // The lock also makes two registrations of one name come one after the other.
      const region = await lockRegion(work.em, regionCode, 'regionCode');
      const name = input.name.trim();
      const taken = await query(work.em, 'select 1 from accountability.body where region_code = $1 and name = $2', [regionCode, name]);
      const refusals = [
        ...(Object.hasOwn(bodyKinds, bodyKind) ? [] : [toDirectoryRefusal({ code: 'UNKNOWN_BODY_KIND', bodyKind }, { field: 'bodyKind' })]),
        ...mustBeValidOn(region, work.occurredOn).map((rejection) => toDirectoryRefusal(rejection, { field: 'regionCode' })),
        ...(taken.length > 0 ? [toDirectoryRefusal({ code: 'BODY_NAME_TAKEN', takenName: name }, { field: 'name' })] : []),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const id = randomUUID();
      const eventId = await work.emit(bodyRegistered, { aggregateId: id, regionCode, payload: { bodyId: id, name, bodyKind, regionCode, line } });
      work.em.create(BodyEntity, {
        id, name, bodyKind, regionCode, line, email: input.email ?? null,
        dutyPhoneSealed: input.dutyPhone ? seal(sealingKey, phonePurpose, input.dutyPhone) : null, mailWhen: input.mailWhen === 'AT_ONCE' ? 'at-once' : 'daily',
        registeredOn: work.occurredOn, eventId,
      });
      await work.em.flush();
      return accepted(id);
    },
  });
