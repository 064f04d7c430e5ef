import DataLoader from 'dataloader';
import { postFor, type PageArguments, type RequestContext } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import type { Period } from '@sunledger/service-kit/figures/period';
import { readMoneyPage } from '@sunledger/service-kit/paging/money-page';
import { projectMoneyRows } from '../application/project-money-rows.ts';
import { readProjectMoney, type ProjectMoney } from '../application/read-project-money.ts';
import { readRegionFunds } from '../application/read-region-funds.ts';

const duty: FundsDuty = 'funds.ledger.read';

const loadMoney = {};
const moneyLoader = (context: RequestContext) =>
  context.loader(loadMoney, () => new DataLoader<string, ProjectMoney | null>(async (ids) => {
    const money = await readProjectMoney(await context.db(), ids);
    return ids.map((id) => money.get(id) ?? null);
  }));

interface RowArguments extends PageArguments {
  projectId: string;
  kind: string;
  programmeId?: string | null;
}
interface MoneyRow {
  programmeId: string | null;
}

const programmeOf = ({ programmeId }: MoneyRow) => (programmeId === null ? null : { __typename: 'Programme', id: programmeId });

export const regionFundsResolvers = {
  Query: {
    projectMoneyRows: async (_: unknown, { projectId, kind, programmeId, ...page }: RowArguments, context: RequestContext) =>
      readMoneyPage<MoneyRow>(await context.db(), page, {
        select: `select m.subject_type as "subjectType", m.subject_id as "subjectId", m.programme_id as "programmeId", m.amount, m.day as on, m.id
          from (${projectMoneyRows}) m join funds.listed_project l on l.project_id = m.project_id
          where m.project_id = $1 and m.kind = $2 and ($3::uuid is null or m.programme_id = $3) and kit.region_visible(l.region_code)`,
        parameters: [projectId, kind.toLowerCase(), programmeId ?? null],
        orderBy: [{ column: '"on"', type: 'date', descending: true }, { column: 'id', type: 'text', descending: true }],
        amount: 'amount',
      }),
  },
  ProjectMoneyRow: { programme: programmeOf },
  ProjectProgrammeMoney: { programme: programmeOf },
  Region: {
    __resolveReference: ({ code }: { code: string }) => ({ code }),
    // Null where no post of the reader reaches the place: its lists would be cut there and not add up to the number.
    funds: async ({ code }: { code: string }, period: Period, context: RequestContext) =>
      context.actor && postFor(context.actor, duty, code) ? readRegionFunds(await context.db(), code, period) : null,
  },
  Project: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    money: ({ id }: { id: string }, _: unknown, context: RequestContext) => moneyLoader(context).load(id),
  },
};
