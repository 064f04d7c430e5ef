import { regionPrefix } from '@sunledger/kernel';
import { readPage, type PageArguments, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { enumOf } from '../../enum-words.ts';
import { newestFirst } from '../../graphql/money-page.ts';
import { runFor } from '../../graphql/run-for.ts';
import { inPeriod, type PlaceAndPeriod } from '@sunledger/service-kit/figures/period';
import { evidenceOn } from '@sunledger/service-kit/evidence/evidence-field';
import { deadlinesField } from '@sunledger/service-kit/graphql/loaders';
import { answerClue } from '../application/answer-clue.ts';
import { concludeCase } from '../application/conclude-case.ts';
import { fileCase } from '../application/file-case.ts';
import { holdResultMeeting } from '../application/hold-result-meeting.ts';
import { recordCaseStep, type RecordCaseStep } from '../application/record-case-step.ts';
import { caseKinds, caseSteps, type CaseState } from '../domain/case-transitions.ts';
import { caseById, caseColumns, casesOfClue, clueById, clueColumns, meetingsOfCase, stepsOfCase, type CaseRow } from './case-rows.ts';

interface ClueArguments extends PageArguments {
  regionCode: string;
  state?: string | null;
}
const incomingClues = async (_: unknown, args: ClueArguments, context: RequestContext) =>
  readPage(await context.db(), args, {
    select: `select ${clueColumns} from accountability.incoming_clue
      where starts_with(region_code, $1) and kit.region_visible(region_code) and ($2::text is null or state = $2)`,
    parameters: [regionPrefix(args.regionCode), args.state ?? null],
    orderBy: [{ column: '"recordedAt"', type: 'timestamptz', descending: true }, { column: '"clueId"', type: 'text', descending: true }],
  });

interface CaseArguments extends PageArguments, PlaceAndPeriod {
  state?: CaseState | null;
  by?: 'filed' | 'concluded' | null;
}
const disciplineCases = async (_: unknown, args: CaseArguments, context: RequestContext) =>
  readPage<CaseRow>(await context.db(), args, {
    select: `select ${caseColumns} from accountability.discipline_case
      where starts_with(region_code, $1) and kit.region_visible(region_code) and ($2::text is null or state = $2)
        and ${args.by === 'concluded' ? `concluded_on is not null and ${inPeriod('concluded_on', '$3', '$4')}` : inPeriod('filed_on', '$3', '$4')}`,
    parameters: [regionPrefix(args.regionCode), args.state ?? null, args.from ?? null, args.until ?? null],
    orderBy: newestFirst,
  });

const mutations = ({ ticketSecret, sealingKey }: ServiceSettings) => {
  const onCase = async (context: RequestContext, ran: Promise<Awaited<ReturnType<typeof runFor>>>) => {
    const { id, answer } = await ran;
    return { disciplineCase: id ? await caseById(context).load(id) : null, ...answer };
  };
  type Input<I = unknown> = { input: I };
  return {
    fileCase: (_: unknown, { input }: Input, context: RequestContext) => onCase(context, runFor(context, fileCase, input)),
    recordCaseStep: (_: unknown, { input }: Input<RecordCaseStep>, context: RequestContext) =>
      onCase(context, runFor(context, recordCaseStep(ticketSecret, input.step), input)),
    concludeCase: (_: unknown, { input }: Input, context: RequestContext) => onCase(context, runFor(context, concludeCase(sealingKey), input)),
    holdResultMeeting: (_: unknown, { input }: Input, context: RequestContext) => onCase(context, runFor(context, holdResultMeeting(ticketSecret), input)),
    answerClue: async (_: unknown, { input }: Input, context: RequestContext) => {
      const { id, answer } = await runFor(context, answerClue, input);
      return { clue: id ? await clueById(context).load(id) : null, ...answer };
    },
  };
};

export const caseResolvers = (settings: ServiceSettings) => ({
  CaseState: enumOf(['filed', ...caseSteps, 'concluded']),
  CaseStep: enumOf(caseSteps),
  CaseKind: enumOf(caseKinds),
  CaseDate: enumOf(['filed', 'concluded']),
  IncomingClueState: enumOf(['waiting', 'filed', 'answered']),
  ClueAnswer: enumOf(['not-filed', 'substantiated', 'unsubstantiated']),
  ResultMeetingKind: enumOf(['published', 'cleared']),
  Query: {
    incomingClues,
    disciplineCases,
    disciplineCase: (_: unknown, { id }: { id: string }, context: RequestContext) => caseById(context).load(id),
  },
  IncomingClue: {
    disciplineCase: async ({ clueId }: { clueId: string }, _: unknown, context: RequestContext) => (await casesOfClue(context).load(clueId))[0] ?? null,
  },
  DisciplineCase: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => caseById(context).load(id),
    steps: ({ id }: CaseRow, _: unknown, context: RequestContext) => stepsOfCase(context).load(id),
    resultMeetings: ({ id }: CaseRow, _: unknown, context: RequestContext) => meetingsOfCase(context).load(id),
    deadlines: deadlinesField,
  },
  CaseStepRecord: { evidence: evidenceOn('CaseStep') },
  ResultMeeting: { evidence: evidenceOn('ResultMeeting') },
  Mutation: mutations(settings),
});
