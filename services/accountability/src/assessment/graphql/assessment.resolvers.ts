import { regionPrefix } from '@sunledger/kernel';
import type { AssessmentScheme } from '@sunledger/policy';
import { readPage, type CommandBasics, type CommandDefinition, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { enumOf } from '../../enum-words.ts';
import { newestFirst } from '../../graphql/money-page.ts';
import { runFor } from '../../graphql/run-for.ts';
import { inPeriod, type PlaceAndPeriod } from '@sunledger/service-kit/figures/period';
import { evidenceOn } from '@sunledger/service-kit/evidence/evidence-field';
import { childLoader, rowLoader } from '@sunledger/service-kit/graphql/loaders';
import { appealAssessment } from '../application/appeal-assessment.ts';
import { decideAppeal } from '../application/decide-appeal.ts';
import { draftAssessment } from '../application/draft-assessment.ts';
import { enterIndicator } from '../application/enter-indicator.ts';
import { finaliseAssessment } from '../application/finalise-assessment.ts';
import { explainItem, type ItemFacts } from './explain-item.ts';

interface AssessmentRow {
  id: string;
  scheme: AssessmentScheme;
  grade: string;
}

const columns = `id, year, body_id as "bodyId", region_code as "regionCode", scheme, policy, clause, target_met as "targetMet", state, score, deduction, grade,
  vetoed, share_percent as "sharePercent", talk, drafted_by as "draftedBy", drafted_on as "draftedOn", recorded_at as "recordedAt",
  finalised_by as "finalisedBy", finalised_on as "finalisedOn"`;
const assessmentById = rowLoader<AssessmentRow>(
  `select ${columns} from accountability.assessment where id = any($1::uuid[]) and kit.region_visible(region_code)`);
const itemsOf = childLoader<ItemFacts & { parentId: string }>(
  `select assessment_id || '/' || code as id, assessment_id as "parentId", code, part, source, value, explanation, explanation_en as "explanationEn", entered_by as "enteredBy",
     entered_on as "enteredOn" from accountability.assessment_item where assessment_id = any($1::uuid[]) order by position`);
const appealsOf = childLoader<{ parentId: string }>(
  `select id, assessment_id as "parentId", code as "indicatorCode", statement, appealed_by as "appealedBy", occurred_on as "occurredOn",
     decided_on as "decidedOn", upheld, decision from accountability.assessment_appeal where assessment_id = any($1::uuid[]) order by recorded_at, id`);

interface AssessmentArguments extends PageArguments, PlaceAndPeriod {
  state?: string | null;
  year?: number | null;
}
const assessments = async (_: unknown, args: AssessmentArguments, context: RequestContext) =>
  readPage<AssessmentRow>(await context.db(), args, {
    select: `select ${columns} from accountability.assessment
      where starts_with(region_code, $1) and kit.region_visible(region_code) and ${inPeriod('finalised_on', '$2', '$3')}
        and ($4::text is null or state = $4) and ($5::int is null or year = $5)`,
    parameters: [regionPrefix(args.regionCode), args.from ?? null, args.until ?? null, args.state ?? null, args.year ?? null],
    orderBy: newestFirst,
  });

type Input = { input: unknown };
const running = <I extends CommandBasics>(command: CommandDefinition<I>) => async (_: unknown, { input }: Input, context: RequestContext) => {
  const { id, answer } = await runFor(context, command, input);
  return { assessment: id ? await assessmentById(context).load(id) : null, ...answer };
};

export const assessmentResolvers = ({ ticketSecret }: ServiceSettings) => ({
  AssessmentState: enumOf(['draft', 'final']),
  AssessmentPart: enumOf(['indicator', 'deduction', 'veto']),
  AssessmentSource: enumOf(['facts', 'hand', 'none']),
  Query: {
    assessments,
    assessment: (_: unknown, { id }: { id: string }, context: RequestContext) => assessmentById(context).load(id),
  },
  Assessment: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => assessmentById(context).load(id),
    gradeTitle: ({ scheme, grade }: AssessmentRow) => scheme.grades.find(({ code }) => code === grade)?.title ?? grade,
    items: async ({ id, scheme }: AssessmentRow, _: unknown, context: RequestContext) =>
      (await itemsOf(context).load(id)).map((item) => explainItem(scheme, item)),
    appeals: ({ id }: AssessmentRow, _: unknown, context: RequestContext) => appealsOf(context).load(id),
  },
  AssessmentItem: { evidence: evidenceOn('AssessmentItem') },
  Mutation: {
    draftAssessment: running(draftAssessment),
    enterIndicator: running(enterIndicator(ticketSecret)),
    appealAssessment: running(appealAssessment),
    decideAppeal: running(decideAppeal),
    finaliseAssessment: running(finaliseAssessment),
  },
});
