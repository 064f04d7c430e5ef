import type { RequestContext, ServiceSettings } from '@sunledger/service-kit';
import { evidenceOfType } from '../../evidence/evidence-of.ts';
import { fromEnum, toEnum } from '../../graphql/enum-words.ts';
import { readPeriodPage, type PeriodArguments } from '../../graphql/page.ts';
import { loadProject } from '../../project/graphql/project-rows.ts';
import { closeQualityIssue } from '../application/close-quality-issue.ts';
import { openQualityIssue } from '../application/open-quality-issue.ts';
import { columns, loadIssue, type IssueRow } from './quality-rows.ts';

export const qualityResolvers = ({ ticketSecret }: ServiceSettings) => ({
  Query: {
    qualityIssues: (_: unknown, args: PeriodArguments & { state?: string | null }, context: RequestContext) =>
      readPeriodPage<IssueRow>(context, args, {
        select: `select ${columns} from projects.quality_issue i where ($4::text is null or i.state = $4)`,
        regionColumn: 'i.region_code', dayColumn: 'i.opened_on', parameters: [args.state ? fromEnum(args.state) : null],
      }),
  },
  QualityIssue: {
    __resolveReference: ({ id }: { id: string }, context: RequestContext) => loadIssue(context).load(id),
    state: ({ state }: IssueRow) => toEnum(state),
    evidence: evidenceOfType('QualityIssue'),
    project: ({ parentId }: IssueRow, _: unknown, context: RequestContext) => loadProject(context).load(parentId),
  },
  Mutation: {
    openQualityIssue: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(openQualityIssue(ticketSecret), input);
      return { issue: id ? await loadIssue(context).load(id) : null, refusals, position };
    },
    closeQualityIssue: async (_: unknown, { input }: { input: unknown }, context: RequestContext) => {
      const { id, refusals, position } = await context.run(closeQualityIssue(ticketSecret), input);
      return { issue: id ? await loadIssue(context).load(id) : null, refusals, position };
    },
  },
});
