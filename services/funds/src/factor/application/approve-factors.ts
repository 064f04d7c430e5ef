import { z } from 'zod';
import { factorAdopted } from '@sunledger/events';
import { accepted, defineCommand, kitRefusal, mustHold, NotFound, query, refused, type CommandBasics, type Em } from '@sunledger/service-kit';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { factorRefusal } from '../factor-refusals.ts';
import { findApprovalRejections, type ScoredRegion } from '../domain/proposal-rules.ts';
import { resultsOf } from './factors-of.ts';

export interface ApproveFactors extends CommandBasics {
  proposalId: string;
}

interface ProposalFacts {
  programmeId: string;
  /** Of the programme. */
  line: string | null;
  year: number;
  regionCode: string;
  totalFen: bigint;
  proposedBy: string;
  proposedOn: string;
  eventId: string;
  /** Shares of the programme and year that stand until now. */
  standingId: string | null;
  adoptedOn: string | null;
}

/**
 * Approves next year's shares; the second person's approval adopts them (审定分配方案, F11), in place of those adopted before
 * where an appeal changed a result since. Neither is who proposed them, nor the same twice (X7).
 */
export const approveFactors = defineCommand<ApproveFactors>({
  name: 'approveFactors',
  duty: 'funds.factor.approve',
  input: z.object({ proposalId: z.uuid() }),
  async handle(work, { proposalId }) {
    const [place] = await query<{ programmeId: string }>(work.em, 'select programme_id as "programmeId" from funds.factor_proposal where id = $1', [proposalId]);
    if (!place) throw new NotFound('proposalId');
    // Of two approvals at once the second sees the first, and of two proposals of a programme one is adopted.
    await lockBook(work.em, place.programmeId, 'quota');
    const [proposal] = await query<ProposalFacts>(
      work.em,
      `select f.programme_id as "programmeId", p.line, f.year, f.region_code as "regionCode", f.total_fen as "totalFen", f.proposed_by as "proposedBy",
         f.occurred_on as "proposedOn", f.event_id as "eventId", a.proposal_id as "standingId", a.adopted_on as "adoptedOn"
         from funds.factor_proposal f join funds.programme p on p.id = f.programme_id left join funds.factor_standing a on a.programme_id = f.programme_id and a.year = f.year where f.id = $1`,
      [proposalId],
    );
    if (!proposal) throw new NotFound('proposalId');
    mustHold(work, 'funds.factor.approve', proposal.regionCode, proposal.line);
    const { personId } = work.actor;
    const approvals = await query<{ person_id: string }>(work.em, 'select person_id from funds.factor_approval where proposal_id = $1', [proposalId]);
    const otherDuty = proposal.proposedBy === personId ? '测算 (propose)' : approvals.some((approval) => approval.person_id === personId) ? '第一次审定 (first approval)' : undefined;
    const refusals = [
      ...(otherDuty === undefined ? [] : [kitRefusal({ code: 'SAME_PERSON', duty: '审定分配方案 (approve)', otherDuty }, { field: 'proposalId' })]),
      ...findApprovalRejections({ ...proposal, scores: await readScores(work.em, proposalId, proposal) }, work.occurredOn).map((rejection) => factorRefusal(rejection, 'proposalId')),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await query(
      work.em, 'insert into funds.factor_approval (proposal_id, person_id, post_id, occurred_on, recorded_at) values ($1, $2, $3, $4, $5)',
      [proposalId, personId, work.actor.post?.id ?? null, work.occurredOn, work.now]);
    if (approvals.length === 0) return accepted(proposalId);
    work.causedBy(proposal.eventId);
    const lines = await query<{ regionCode: string; amountFen: string }>(
      work.em, 'select region_code as "regionCode", amount_fen::text as "amountFen" from funds.factor_line where proposal_id = $1 order by line_no', [proposalId]);
    const eventId = await work.emit(factorAdopted, {
      aggregateId: proposalId, regionCode: proposal.regionCode,
      payload: { proposalId, year: proposal.year, programmeId: proposal.programmeId, totalFen: proposal.totalFen.toString(), lines,
        ...(proposal.standingId && { supersedesProposalId: proposal.standingId }) },
    });
    await query(
      work.em, 'insert into funds.factor_adoption (programme_id, year, proposal_id, adopted_on, event_id, supersedes_id) values ($1, $2, $3, $4, $5, $6)',
      [proposal.programmeId, proposal.year, proposalId, work.occurredOn, eventId, proposal.standingId]);
    return accepted(proposalId);
  },
});

/** Results as this proposal and the standing one were computed from them, beside those of now; the same regions wherever both have them. */
async function readScores(em: Em, proposalId: string, { standingId, year }: ProposalFacts): Promise<ScoredRegion[]> {
  if (standingId === null) return [];
  const lines = await query<Omit<ScoredRegion, 'current'>>(
    em,
    `select region_code as "regionCode", max(score_percent || '/' || share_percent) filter (where proposal_id = $1) as proposed,
       max(score_percent || '/' || share_percent) filter (where proposal_id = $2) as adopted
       from funds.factor_line where proposal_id in ($1, $2) group by 1 having count(*) = 2`,
    [proposalId, standingId],
  );
  const results = await resultsOf(em, year - 1, lines.map(({ regionCode }) => regionCode));
  return lines.map((line) => {
    const now = results.find(({ regionCode }) => regionCode === line.regionCode);
    return { ...line, current: now ? `${now.scorePercent}/${now.sharePercent}` : null };
  });
}
