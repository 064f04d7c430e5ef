import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accepted, defineCommand, kitRefusal, NotFound, openTicket, mustHold, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { keepEvidence } from '../../evidence/keep-evidence.ts';
import { householdRefusal } from '../refusals.ts';

export interface ImportRegister extends CommandBasics {
  ticket: string;
  regionCode: string;
}

/** Hands in an existing register as a file (建档立卡名册导入, P1); it is checked apart from the command, and entered once approved. */
export const importRegister = (ticketSecret: string) =>
  defineCommand<ImportRegister>({
    name: 'importRegister',
    duty: 'projects.register.import',
    regionOf: ({ regionCode }) => regionCode,
    input: z.object({ ticket: z.string().min(1).max(4000) }),
    async handle(work, { ticket, regionCode }) {
      const id = randomUUID();
      const kept = await keepEvidence(work, ticketSecret, { type: 'RegisterImport', id, regionCode }, [{ ticket, kind: 'household-register' }]);
      const upload = openTicket(ticketSecret, ticket, 'attach', new Date());
      if (kept.refusals.length > 0 || !upload) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'ticket' }));
      const entered = await query(
        work.em,
        `insert into projects.register_import (id, region_code, file_hash, state, submitted_by, submitted_on, recorded_at, evidence_event_id)
         values ($1, $2, $3, 'received', $4, $5, $6, $7) on conflict (region_code, file_hash) where state <> 'failed' do nothing returning id`,
        [id, regionCode, upload.hash, work.actor.personId, work.occurredOn, work.now, kept.eventIds[0] ?? null],
      );
      if (entered.length === 0) return refused(householdRefusal({ code: 'FILE_ALREADY_IMPORTED' }, { field: 'ticket' }));
      return accepted(id);
    },
  });

export interface ApproveRegisterImport extends CommandBasics {
  importId: string;
}

/** A second person lets a checked register in (X7): its good households are entered, the faulty ones stay out. */
export const approveRegisterImport = defineCommand<ApproveRegisterImport>({
  name: 'approveRegisterImport',
  duty: 'projects.register.approve',
  input: z.object({ importId: z.uuid() }),
  async handle(work, { importId }) {
    const [row] = await query<{ regionCode: string; state: string; submittedBy: string; good: number }>(
      work.em,
      `select region_code as "regionCode", state, submitted_by as "submittedBy", coalesce(household_count - refused_household_count, 0) as good
         from projects.register_import where id = $1 for update`,
      [importId],
    );
    if (!row) throw new NotFound('importId');
    mustHold(work, 'projects.register.approve', row.regionCode);
    const refusals = [
      ...(row.state === 'checked' ? [] : [householdRefusal({ code: 'IMPORT_NOT_CHECKED', state: row.state }, { field: 'importId' })]),
      ...(row.state === 'checked' && row.good === 0 ? [householdRefusal({ code: 'NOTHING_TO_ENTER' }, { field: 'importId' })] : []),
      ...(row.submittedBy === work.actor.personId
        ? [kitRefusal({ code: 'SAME_PERSON', duty: '审批名册导入', otherDuty: '导入名册' }, { field: 'importId' })]
        : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await query(work.em, "update projects.register_import set state = 'approved', approved_by = $2, approved_on = $3 where id = $1", [
      importId, work.actor.personId, work.occurredOn]);
    return accepted(importId);
  },
});
