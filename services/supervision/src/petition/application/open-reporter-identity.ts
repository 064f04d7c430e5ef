import { z } from 'zod';
import { accepted, appendAudit, defineCommand, query, queryOne, refused, unseal, type CommandBasics, type ServiceSettings } from '@sunledger/service-kit';
import { toRefusals } from '../../refusals.ts';
import { findOpeningRejections } from '../domain/identity-rules.ts';
import { lockOpening } from './identity-opening.ts';

export interface OpenReporterIdentity extends CommandBasics {
  openingId: string;
}

export interface ReporterIdentity {
  name: string;
  contact: string;
}

/**
 * Gives a reporter's identity once to the officer who asked, after the custodian's approval (S1). It goes through
 * `give` and into no row: a repetition of the request finds nothing to give again. The read stands in the audit.
 */
export const openReporterIdentity = ({ sealingKey }: ServiceSettings, give: (identity: ReporterIdentity) => void) =>
  defineCommand<OpenReporterIdentity>({
    name: 'openReporterIdentity',
    duty: 'supervision.identity.request',
    input: z.object({ openingId: z.uuid() }),
    async handle(work, { openingId }) {
      const opening = await lockOpening(work, openingId, 'supervision.identity.request');
      const state = { requestedBy: opening.requestedBy, approved: opening.approvedBy !== null, opened: opening.openedAt !== null };
      const rejections = findOpeningRejections(state, work.actor.personId);
      if (rejections.length > 0) return refused(...toRefusals(rejections, { field: 'openingId' }));
      // Row-level security gives the row to this opening only, and only until it is marked as used.
      await query(work.em, "select set_config('app.opening', $1, true)", [openingId]);
      const { sealed } = await queryOne<{ sealed: Buffer }>(work.em, 'select sealed from supervision.reporter_identity where petition_id = $1', [opening.petitionId]);
      await query(work.em, 'update supervision.identity_opening set opened_at = $2 where id = $1', [openingId, work.now]);
      await appendAudit(work.em, {
        actor: work.actor, now: work.now, kind: 'personal-read', action: 'openReporterIdentity', subject: opening.petitionId, outcome: 'accepted',
        detail: { openingId, approvedBy: opening.approvedBy }, correlationId: work.correlationId,
      });
      give(JSON.parse(unseal(sealingKey, 'reporter', sealed)) as ReporterIdentity);
      return accepted(openingId);
    },
  });
