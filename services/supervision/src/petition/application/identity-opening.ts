import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accepted, defineCommand, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics, type Work } from '@sunledger/service-kit';
import type { SupervisionDuty } from '../../duties.ts';
import { toRefusal, toRefusals } from '../../refusals.ts';
import { mustBeFreeOfPersonalData } from '../../text-rules.ts';
import { mustBeNamed } from '../domain/identity-rules.ts';
import { lockPetition } from './get-petition.ts';

export interface RequestIdentityOpening extends CommandBasics {
  petitionId: string;
  reason: string;
}
export interface ApproveIdentityOpening extends CommandBasics {
  openingId: string;
}

export interface OpeningRecord {
  id: string;
  petitionId: string;
  requestedBy: string;
  approvedBy: string | null;
  openedAt: Date | null;
}

/** The opening, locked, in whose petition's region the actor must hold the duty; nothing for whoever may not see the petition. */
export async function lockOpening(work: Work, openingId: string, duty: SupervisionDuty): Promise<OpeningRecord> {
  const [opening] = await query<OpeningRecord & { handlingRegionCode: string }>(
    work.em,
    `select o.id, o.petition_id as "petitionId", o.requested_by as "requestedBy", o.approved_by as "approvedBy", o.opened_at as "openedAt",
       p.handling_region_code as "handlingRegionCode"
       from supervision.identity_opening o join supervision.petition p on p.id = o.petition_id where o.id = $1 for update of o`,
    [openingId],
  );
  if (!opening) throw new NotFound('openingId');
  mustHold(work, duty, opening.handlingRegionCode);
  return opening;
}

/** An officer asks, with the reason, to be given a reporter's identity (申请查阅, S1). */
export const requestIdentityOpening = defineCommand<RequestIdentityOpening>({
  name: 'requestIdentityOpening',
  duty: 'supervision.identity.request',
  input: z.object({ petitionId: z.uuid(), reason: z.string().trim().min(2).max(500) }),
  async handle(work, { petitionId, reason }) {
    const petition = await lockPetition(work, petitionId, 'supervision.identity.request');
    const refusals = [
      ...toRefusals(mustBeNamed(petition.named), { field: 'petitionId' }),
      ...toRefusals(mustBeFreeOfPersonalData(reason), { field: 'reason' }),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const id = randomUUID();
    await query(
      work.em,
      'insert into supervision.identity_opening (id, petition_id, reason, requested_by, requested_at) values ($1, $2, $3, $4, $5)',
      [id, petitionId, reason, work.actor.personId, work.now],
    );
    return accepted(id);
  },
});

/** A custodian, never the one who asked, approves the opening (批准查阅); the identity itself stays closed to the custodian. */
export const approveIdentityOpening = defineCommand<ApproveIdentityOpening>({
  name: 'approveIdentityOpening',
  duty: 'supervision.identity.approve',
  input: z.object({ openingId: z.uuid() }),
  async handle(work, { openingId }) {
    const opening = await lockOpening(work, openingId, 'supervision.identity.approve');
    const refusals = [
      ...(opening.requestedBy === work.actor.personId
        ? [kitRefusal({ code: 'SAME_PERSON', duty: '批准查阅 approve the opening', otherDuty: '申请查阅 ask for it' }, { field: 'openingId' })]
        : []),
      ...(opening.approvedBy === null ? [] : [toRefusal({ code: 'OPENING_ALREADY_APPROVED' }, { field: 'openingId' })]),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await query(work.em, 'update supervision.identity_opening set approved_by = $2, approved_at = $3 where id = $1', [
      openingId, work.actor.personId, work.now]);
    return accepted(openingId);
  },
});
