import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { isWithin } from '@sunledger/kernel';
import {
  accepted, actsOnLine, attachEvidence, comprehensiveLines, defineCommand, Forbidden, kitRefusal, mustFitDay, openTicket, query, refused, type CommandBasics, type ServiceSettings, type Work,
} from '@sunledger/service-kit';
import { findUseRefusals } from '../../plan/application/find-use-refusals.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import type { FundsDuty } from '../../duties.ts';
import { mustBeTable, type ImportMode } from '../domain/import-rules.ts';
import { paymentRefusal } from '../household-payment-refusals.ts';

export interface StartHouseholdImport extends CommandBasics {
  programmeId: string;
  regionCode?: string | null;
  ticket: string;
  mode: 'ALL_OR_NOTHING' | 'GOOD_ROWS';
}

const duty: FundsDuty = 'funds.household-payment.prepare';

// A county's clerk imports for the whole county, a township's for the township: the region named, or that of the post.
function regionOfImport(work: Work, { regionCode: programmeRegion, line }: Pick<Programme, 'regionCode' | 'line'>, named: string | null | undefined): string {
  const comprehensive = comprehensiveLines(work.policy, programmeRegion, work.today);
  const regions = work.actor.posts.filter((post) => post.duties.includes(duty) && actsOnLine(post.line, line ?? null, comprehensive)).map((post) => post.regionCode);
  const candidates = regions.flatMap((region) => {
    const own = isWithin(programmeRegion, region) ? programmeRegion : region;
    if (!isWithin(own, programmeRegion)) return [];
    if (!named) return [own];
    return isWithin(named, own) ? [named] : [];
  });
  if (!candidates[0]) throw new Forbidden(duty, named ?? programmeRegion, line);
  return candidates[0];
}

/** Hands in a payment file (到户发放表); the service reads and checks it by itself (F8). The same file again answers the same import. */
export const startHouseholdImport = (settings: ServiceSettings) =>
  defineCommand<StartHouseholdImport>({
    name: 'startHouseholdImport',
    duty,
    input: z.object({ programmeId: z.uuid(), ticket: z.string().min(1).max(4000) }),
    async handle(work, input) {
      const programme = await getProgramme(work.em, input.programmeId);
      const regionCode = regionOfImport(work, programme, input.regionCode);
      mustFitDay(work, regionCode);
      const ticket = openTicket(settings.ticketSecret, input.ticket, 'attach', new Date());
      if (!ticket || ticket.personId !== work.actor.personId) return refused(kitRefusal({ code: 'EVIDENCE_TICKET_INVALID' }, { field: 'ticket' }));
      const kind = mustBeTable(ticket.contentType).map((rejection) => paymentRefusal(rejection, { field: 'ticket' }));
      // F1: what is paid to households is a use like any other; items that are uses of their own are judged row by row.
      const use = findUseRefusals(work, programme, { use: undefined, projectKind: 'household', regionCode }, 'programmeId');
      if (kind.length + use.length > 0) return refused(...kind, ...use);
      const mode: ImportMode = input.mode === 'GOOD_ROWS' ? 'good-rows' : 'all-or-nothing';
      const id = randomUUID();
      const started = await query(
        work.em,
        `insert into funds.household_import (id, programme_id, region_code, file_hash, mode, prepared_by, prepared_at, occurred_on, correlation_id, content_type, request_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (programme_id, file_hash) where state not in ('rejected', 'cancelled') do nothing returning id`,
        [id, programme.id, regionCode, ticket.hash, mode, work.actor.personId, work.now, work.occurredOn, work.correlationId, ticket.contentType, input.requestId],
      );
      if (started.length === 0) return accepted(await sameFile(work, programme.id, ticket.hash));
      await attachEvidence(work, 'funds', settings.ticketSecret, { type: 'HouseholdImport', id, regionCode }, [{ ticket: input.ticket, kind: 'household-roster' }]);
      return accepted(id);
    },
  });

async function sameFile(work: Work, programmeId: string, fileHash: string): Promise<string> {
  const [same] = await query<{ id: string; region_code: string }>(
    work.em,
    "select id, region_code from funds.household_import where programme_id = $1 and file_hash = $2 and state not in ('rejected', 'cancelled')",
    [programmeId, fileHash],
  );
  if (!same) throw new Error('the import of the same file ended this very moment');
  return same.id;
}
