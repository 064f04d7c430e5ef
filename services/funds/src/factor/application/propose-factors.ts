import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { factorProposed } from '@sunledger/events';
import { accepted, defineCommand, mustHold, query, refused, type CommandBasics, type Em, type Work } from '@sunledger/service-kit';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { leftOutOf, mustSayWhoIsLeftOut } from '../domain/proposal-rules.ts';
import { factorRefusal } from '../factor-refusals.ts';
import { factorsOf, type ComputedFactors, type FactorQuestion } from './factors-of.ts';

export interface ProposeFactors extends CommandBasics, FactorQuestion {
  programmeId: string;
  leftOutReason?: string | null;
}

const percentage = z.string().regex(/^-?\d{1,3}(\.\d{1,4})?$/);
/** Form of what shares are computed from; a simulation takes the same. */
export const factorInput = {
  programmeId: z.uuid(),
  year: z.number().int().min(2000).max(2100),
  regions: z.array(z.object({
    people: z.number().int(), policyFactor: z.string().regex(/^\d{1,6}(\.\d{1,4})?$/),
    assumedScorePercent: percentage.nullish(), assumedSharePercent: percentage.nullish(), assumedGrade: z.string().max(40).nullish(),
  })).max(500),
};
const weight = z.string().regex(/^\d{1,3}(\.\d{1,4})?$/);
/** A simulation may try other weights, and be held against a proposal. */
export const simulationInput = {
  ...factorInput, weights: z.object({ people: weight, income: weight, policy: weight, performance: weight }).nullish(), compareWith: z.uuid().nullish() };

/** Proposes next year's shares by the factor method and last year's assessment, each line explained (F11). */
export const proposeFactors = defineCommand<ProposeFactors>({
  name: 'proposeFactors',
  duty: 'funds.factor.propose',
  input: z.object({ ...factorInput, leftOutReason: z.string().trim().min(2).max(500).nullish() }),
  async handle(work, input) {
    const programme = await getProgramme(work.em, input.programmeId);
    mustHold(work, 'funds.factor.propose', programme.regionCode, programme.line);
    const computed = await factorsOf(work.em, work.policy, programme, input, work.occurredOn);
    if (!computed.ok) return refused(...computed.refusals);
    const { factors } = computed;
    const leftOut = leftOutOf(input.regions, await governedBelow(work.em, programme.regionCode));
    const silent = mustSayWhoIsLeftOut(leftOut, input.leftOutReason);
    if (silent.length > 0) return refused(...silent.map((rejection) => factorRefusal(rejection)));
    const id = randomUUID();
    work.causedBy(programme.openedEventId, ...factors.causes);
    const eventId = await work.emit(factorProposed, {
      aggregateId: id, regionCode: programme.regionCode,
      payload: {
        proposalId: id, year: input.year, programmeId: programme.id, totalFen: input.total.toString(),
        lines: factors.lines.map(({ regionCode, amountFen, performance }) => ({ regionCode, amountFen: amountFen.toString(), performance })),
      },
    });
    await query(
      work.em,
      `insert into funds.factor_proposal (id, programme_id, year, region_code, total_fen, policy, clause, proposed_by, occurred_on, recorded_at, event_id, left_out, left_out_reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [id, programme.id, input.year, programme.regionCode, input.total, factors.weights.label, factors.weights.clause, work.actor.personId,
        work.occurredOn, work.now, eventId, leftOut, leftOut.length > 0 ? input.leftOutReason : null],
    );
    await insertLines(work, id, factors);
    return accepted(id);
  },
});

/** Regions directly below one that have a government of their own. */
const governedBelow = async (em: Em, regionCode: string): Promise<string[]> =>
  (await query<{ code: string }>(
    em,
    `select distinct payload->>'regionCode' as code from kit.directory_entry
      where kind = 'body' and payload->>'bodyKind' like '%-government' and funds.parent_region(payload->>'regionCode') = $1 order by 1`,
    [regionCode],
  )).map(({ code }) => code);

const asText = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);

async function insertLines(work: Work, proposalId: string, { lines, regions }: ComputedFactors): Promise<void> {
  await query(
    work.em,
    `insert into funds.factor_line (proposal_id, line_no, region_code, amount_fen, people, income_fen, policy_factor, performance, assessment_id,
       score_percent, share_percent, parts, base_fen, adjustment_fen, coefficient, grade)
     select $1, n, r, a, p, i, f, e, s, sp, sh, x::jsonb, b, d, c, g
       from unnest($2::text[], $3::bigint[], $4::bigint[], $5::bigint[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[],
         $12::bigint[], $13::bigint[], $14::text[], $15::text[]) with ordinality t(r, a, p, i, f, e, s, sp, sh, x, b, d, c, g, n)`,
    [proposalId, lines.map((line) => line.regionCode), lines.map((line) => line.amountFen), regions.map((region) => region.people),
      regions.map((region) => region.incomeFen), regions.map((region) => region.policyFactor), lines.map((line) => line.performance),
      lines.map((line) => line.assessmentId ?? null), regions.map((region) => region.assessment?.scorePercent ?? null),
      regions.map((region) => region.assessment?.sharePercent ?? null), lines.map((line) => JSON.stringify(line.parts, asText)),
      lines.map((line) => line.baseFen), lines.map((line) => line.adjustmentFen), lines.map((line) => line.coefficient), regions.map((region) => region.grade ?? null)],
  );
}
