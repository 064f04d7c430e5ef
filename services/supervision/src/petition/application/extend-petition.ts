import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  accepted, deadlinesOf, defineCommand, extendDeadline, kitRefusal, lineOf, query, refused, type CommandBasics, type DeadlineRow, type Work,
} from '@sunledger/service-kit';
import { toRefusals } from '../../refusals.ts';
import { mustBeFreeOfPersonalData } from '../../text-rules.ts';
import { extendedDueOn, findExtensionRejections, mustBeAccepted, type ExtensionRequest } from '../domain/petition-rules.ts';
import { lockPetition, type PetitionRecord } from './get-petition.ts';

export interface ExtendPetition extends CommandBasics {
  petitionId: string;
  untilDays: number;
  reason: string;
  approvalNumber: string;
  reporterToldOn?: string | null;
}

const kind = 'supervision.conclude-petition';

/** Approves in writing that a petition takes longer: before the due day, by another than its handler, within the pack's limit (S2). */
export const extendPetition = defineCommand<ExtendPetition>({
  name: 'extendPetition',
  duty: 'supervision.petition.extend',
  input: z.object({
    petitionId: z.uuid(), untilDays: z.number().int().min(1).max(365), reason: z.string().trim().min(2).max(500),
    approvalNumber: z.string().trim().min(2).max(100),
  }),
  async handle(work, input) {
    const petition = await lockPetition(work, input.petitionId, 'supervision.petition.extend');
    const clock = (await deadlinesOf(work.em, [petition.id])).find((deadline) => deadline.kind === kind);
    if (!clock) return refused(...toRefusals(mustBeAccepted(petition.state), { field: 'petitionId' }));
    const limit = work.policy.value('petition.extension-limit', {
      regionCode: petition.regionCode, line: await lineOf(work.em, petition.handlingBodyId), fundKind: null, on: clock.startedOn,
    });
    const request = toRequest(work, input, petition, clock, limit.value);
    const fields: Record<string, string> = { EXTENSION_TOO_LATE: 'occurredOn', EXTENSION_TOO_LONG: 'untilDays' };
    const refusals = [
      ...(petition.acceptedBy === work.actor.personId ? [kitRefusal({ code: 'SAME_PERSON', duty: '批准延期 extend', otherDuty: '办理信访 handle' })] : []),
      ...toRefusals(mustBeAccepted(petition.state), { field: 'petitionId' }),
      ...findExtensionRejections(request).flatMap((rejection) =>
        toRefusals([rejection], { field: fields[rejection.code] ?? 'reporterToldOn', policy: limit.label, clause: limit.clause ?? undefined })),
      ...toRefusals(mustBeFreeOfPersonalData(input.reason), { field: 'reason' }),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await recordExtension(work, input, petition, clock, request);
    return accepted(petition.id);
  },
});

const toRequest = (work: Work, input: ExtendPetition, { named }: PetitionRecord, clock: DeadlineRow, limit: ExtensionRequest['limit']): ExtensionRequest => ({
  dueOn: clock.state === 'running' ? clock.dueOn : null, originalDueOn: clock.extendedFrom ?? clock.dueOn, askedDays: input.untilDays, limit,
  approvedOn: work.occurredOn, today: work.today, named, reporterToldOn: input.reporterToldOn ?? null,
});

async function recordExtension(
  work: Work, input: ExtendPetition, petition: PetitionRecord, clock: DeadlineRow, request: ExtensionRequest,
): Promise<void> {
  const { dueOn, provisional } = extendedDueOn(request);
  const approvedBy = work.actor.personId;
  work.causedBy(petition.registeredEventId);
  await extendDeadline(work, kind, petition.id, {
    dueOn, provisional, limit: { value: request.askedDays, unit: request.limit.unit }, reason: input.reason, approvedBy,
  });
  await query(
    work.em,
    `insert into supervision.petition_extension (id, petition_id, approval_number, reason, extended_from, due_on, approved_by, approved_on, reporter_told_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [randomUUID(), petition.id, input.approvalNumber, input.reason, clock.dueOn, dueOn, approvedBy, work.occurredOn, input.reporterToldOn ?? null],
  );
}
