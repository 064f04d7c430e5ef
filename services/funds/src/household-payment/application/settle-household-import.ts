import { z } from 'zod';
import { accepted, defineCommand, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics, type Em } from '@sunledger/service-kit';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBeOpen } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { mustBeCancellable, mustBeChecked, mustBeCovered, mustExplainCollectors } from '../domain/import-rules.ts';
import { paymentRefusal } from '../household-payment-refusals.ts';
import { lockImport } from '../persistence/household-import.ts';

export interface SettleHouseholdImport extends CommandBasics {
  importId: string;
}

const input = z.object({ importId: z.uuid() });

export interface ApproveHouseholdImport extends SettleHouseholdImport {
  explanation?: string | null;
}

/** Approves a checked import; never by who prepared it (X7). Money moves only when the named bookkeeper releases it. */
export const approveHouseholdImport = defineCommand<ApproveHouseholdImport>({
  name: 'approveHouseholdImport',
  duty: 'funds.household-payment.approve',
  input: input.extend({ explanation: z.string().trim().max(1000).nullish() }),
  async handle(work, { importId, explanation }) {
    const held = await lockImport(work.em, importId);
    if (!held) throw new NotFound('importId');
    const programme = await getProgramme(work.em, held.programmeId);
    mustHold(work, 'funds.household-payment.approve', held.regionCode, programme.line);
    const refusals = [
      ...mustBeChecked(held.state).map((rejection) => paymentRefusal(rejection, { field: 'importId' })),
      ...mustExplainCollectors(held.rowsCollected, explanation ?? '').map((rejection) => paymentRefusal(rejection, { field: 'explanation' })),
      ...(held.preparedBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '审批 approve', otherDuty: '经办 prepare' }, { field: 'importId' })] : []),
      ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'occurredOn' })),
      ...mustBeCovered(held.goodFen, await specialAccountBalance(work.em, programme)).map((rejection) => paymentRefusal(rejection, { field: 'importId' })),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await query(
      work.em,
      "update funds.household_import set state = 'approved', approved_by = $2, approved_on = $3, approval_note = $4 where id = $1",
      [importId, work.actor.personId, work.occurredOn, explanation?.trim() || null],
    );
    return accepted(importId);
  },
});

/** Takes back an import before money moves; the same file may then be handed in again. */
export const cancelHouseholdImport = defineCommand<SettleHouseholdImport>({
  name: 'cancelHouseholdImport',
  duty: 'funds.household-payment.prepare',
  input,
  async handle(work, { importId }) {
    const held = await lockImport(work.em, importId);
    if (!held) throw new NotFound('importId');
    mustHold(work, 'funds.household-payment.prepare', held.regionCode, (await getProgramme(work.em, held.programmeId)).line);
    const refusals = mustBeCancellable(held.state).map((rejection) => paymentRefusal(rejection, { field: 'importId' }));
    if (refusals.length > 0) return refused(...refusals);
    await query(work.em, "update funds.household_import set state = 'cancelled', settled_at = $2 where id = $1", [importId, work.now]);
    return accepted(importId);
  },
});

export async function specialAccountBalance(em: Em, programme: { id: string; bodyId: string }): Promise<bigint> {
  const [account] = await query<{ balance_fen: bigint }>(
    em,
    "select balance_fen from funds.account where programme_id = $1 and book = 'cash' and holder_id = $2 and kind = 'special-account'",
    [programme.id, programme.bodyId],
  );
  return account?.balance_fen ?? 0n;
}
