import { z } from 'zod';
import { accepted, defineCommand, mustHold, refused, type CommandBasics } from '@sunledger/service-kit';
import { findPayeeRefusals } from '../../bank/application/payee-accounts.ts';
import { findPayerRefusals } from '../../cash/application/find-payer-refusals.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { findSamePersonRefusals } from '../../reimbursement/application/acts.ts';
import { findReleaseRejections } from '../domain/retention-rules.ts';
import { toRetentionRefusal } from '../retention-refusals.ts';
import { lockRetention, orderRelease } from './order-release.ts';

export interface ReleaseRetention extends CommandBasics {
  retentionId: string;
  fromAccount: string;
}

/**
 * Orders a release by hand (质保金返还, F7), where the sweep could not: an account came late, or cash did. From the own account, by the
 * bookkeeper; nobody has to ask for it.
 */
export const releaseRetention = (sealingKey: string) =>
  defineCommand<ReleaseRetention>({
    name: 'releaseRetention',
    duty: 'funds.retention.release',
    input: z.object({ retentionId: z.uuid(), fromAccount: z.string().regex(/^\d{8,30}$/) }),
    async handle(work, { retentionId, fromAccount }) {
      const retention = await lockRetention(work.em, retentionId);
      const programme = await getProgramme(work.em, retention.programmeId);
      mustHold(work, 'funds.retention.release', programme.regionCode, programme.line);
      const rejections = findReleaseRejections(retention, work.occurredOn);
      const refusals = [
        ...rejections.map((rejection) => toRetentionRefusal(rejection, { field: 'retentionId' })),
        ...(await findPayerRefusals(work, programme, fromAccount, sealingKey)),
        ...(await findSamePersonRefusals(
          work, { of: retention.of, id: retention.sourceId, regionCode: retention.regionCode }, programme, { duty: 'pay', step: 'retention' })),
        ...(rejections.length > 0 ? [] : await findPayeeRefusals(work, { type: 'contractor', id: retention.contractorId }, retention.regionCode, 'retentionId')),
      ];
      if (refusals.length > 0) return refused(...refusals);
      const failed = await orderRelease(work, programme, retention);
      return failed.length > 0 ? refused(...failed) : accepted(retention.id);
    },
  });
