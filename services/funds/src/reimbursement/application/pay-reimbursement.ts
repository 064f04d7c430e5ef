import { z } from 'zod';
import { reimbursementPaid } from '@sunledger/events';
import type { Fen } from '@sunledger/kernel';
import { accepted, addToFigures, defineCommand, mustHold, query, refused, type CommandBasics, type Em, type Work } from '@sunledger/service-kit';
import { useReceived } from '../../allocation/application/count-against-received.ts';
import { findPayerRefusals } from '../../cash/application/find-payer-refusals.ts';
import { toCashRefusal } from '../../cash/cash-refusals.ts';
import { mustBePaidThatDay } from '../../cash/domain/three-specials.ts';
import { postEntry } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBeOpen } from '../../programme/domain/programme-rules.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { toRefusal } from '../../refusals.ts';
import { holdRetention, judgeRetained } from '../../retention/application/hold-retention.ts';
import { mustFollow, mustStandAt } from '../domain/claim-states.ts';
import { toClaimRefusal } from '../reimbursement-refusals.ts';
import { findSamePersonRefusals, recordAct } from './acts.ts';
import { lockClaim, type ClaimRow } from './load-claim.ts';

export interface PayReimbursement extends CommandBasics {
  reimbursementId: string;
  fromAccount: string;
  paidOn: string;
}

/** Pays an approved claim in cash from the programme's own account, by its named bookkeeper (三专, F2, F6); retention is held back (F7). */
export const payReimbursement = (sealingKey: string) =>
  defineCommand<PayReimbursement>({
    name: 'payReimbursement',
    duty: 'funds.reimbursement.pay',
    input: z.object({ reimbursementId: z.uuid(), fromAccount: z.string().regex(/^\d{8,30}$/) }),
    async handle(work, { reimbursementId, fromAccount, paidOn }) {
      const claim = await lockClaim(work.em, reimbursementId);
      const programme = await getProgramme(work.em, claim.programmeId);
      mustHold(work, 'funds.reimbursement.pay', programme.regionCode);
      const refusals = [
        ...[...mustStandAt(claim.state, 'pay'), ...mustFollow(work.occurredOn, claim.lastActOn)].map((rejection) => toClaimRefusal(rejection)),
        ...mustBePaidThatDay(paidOn, work.occurredOn).map((rejection) => toCashRefusal(rejection, { field: 'paidOn' })),
        ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'paidOn' })),
        ...(await findPayerRefusals(work, programme, fromAccount, sealingKey)),
        ...(await findSamePersonRefusals(work, { ...claim, fundKind: programme.fundKind }, { duty: 'pay', step: 'payment' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const retained = judgeRetained(work, programme, claim);
      const posted = await postPayment(work, programme, claim, retained.retainedFen);
      if (!posted.ok) return refused(...posted.rejections.map((rejection) => toRefusal(rejection, { field: 'reimbursementId' })));
      const [sources = []] = await useReceived(work, programme.id, [{ holderId: claim.holderBodyId, amountFen: claim.amountFen, projectId: claim.projectId }]);
      work.causedBy(claim.lastEventId, ...(await readFoundations(work.em, claim)), ...sources);
      const eventId = await emitPaid(work, claim, retained.retainedFen);
      if (retained.retainedFen > 0n) await holdRetention(work, programme, claim, { ...retained, eventId });
      await query(
        work.em,
        `update funds.reimbursement set state = 'paid', retained_fen = $2, paid_on = $3, paid_event_id = $4, last_act_on = $3, last_event_id = $4 where id = $1`,
        [claim.id, retained.retainedFen, paidOn, eventId],
      );
      await recordAct(work, { claimId: claim.id, round: claim.round, duty: 'pay', step: 'payment', passed: true, eventId });
      await addToFigures(work, [
        { regionCode: claim.regionCode, on: work.occurredOn, measure: 'reimbursement-paid', amount: claim.amountFen },
        { regionCode: claim.regionCode, on: work.occurredOn, measure: 'retention-held', amount: retained.retainedFen },
      ]);
      return accepted(claim.id);
    },
  });

/** Quota: what was committed is paid. Cash: what isn't held back leaves the account; the whole is spent, the rest owed. */
async function postPayment(work: Work, programme: Programme, claim: ClaimRow, retainedFen: Fen) {
  const { id, holderBodyId: holderId, amountFen } = claim;
  const entry = { programmeId: programme.id, kind: 'reimbursement-paid', subject: { type: 'Reimbursement', id } };
  const quota = await postEntry(work, {
    ...entry, book: 'quota',
    lines: [{ holderId, kind: 'committed', amountFen: -amountFen }, { holderId, kind: 'paid', amountFen }],
  });
  if (!quota.ok) return quota;
  return postEntry(work, {
    ...entry, book: 'cash',
    lines: [
      { holderId: programme.bodyId, kind: 'special-account', amountFen: retainedFen - amountFen },
      { holderId, kind: 'expense', amountFen },
      ...(retainedFen > 0n ? [{ holderId, kind: 'retention' as const, amountFen: -retainedFen }] : []),
    ],
  });
}

/** The facts that a payment rests on: the accepted batch, the contract, the adopted plan (X9). */
async function readFoundations(em: Em, claim: ClaimRow): Promise<string[]> {
  const rows = await query<{ event_id: string | null }>(
    em,
    `select event_id from funds.accepted_batch where batch_id = $1
     union all select event_id from funds.project_contract where contract_id = $2
     union all select p.adopted_event_id from funds.plan p join funds.plan_item i on i.plan_id = p.id
       where p.state = 'adopted' and i.project_id = $3 and i.programme_id = $4`,
    [claim.batchId, claim.contractId, claim.projectId, claim.programmeId],
  );
  return rows.flatMap((row) => row.event_id ?? []);
}

const emitPaid = (work: Work, claim: ClaimRow, retainedFen: Fen): Promise<string> =>
  work.emit(reimbursementPaid, {
    aggregateId: claim.id, regionCode: claim.regionCode,
    payload: {
      reimbursementId: claim.id, projectId: claim.projectId, batchId: claim.batchId, programmeId: claim.programmeId,
      grossFen: claim.amountFen.toString(), retainedFen: retainedFen.toString(), paidFen: (claim.amountFen - retainedFen).toString(),
    },
  });
