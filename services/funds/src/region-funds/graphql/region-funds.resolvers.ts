import DataLoader from 'dataloader';
import { postFor, type RequestContext } from '@sunledger/service-kit';
import type { FundsDuty } from '../../duties.ts';
import type { Period } from '@sunledger/service-kit/figures/period';
import { readProjectMoney, type ProjectMoney } from '../application/read-project-money.ts';
import { readRegionFunds } from '../application/read-region-funds.ts';

const duty: FundsDuty = 'funds.ledger.read';

const loadMoney = {};
const moneyLoader = (context: RequestContext) =>
  context.loader(loadMoney, () => new DataLoader<string, ProjectMoney | null>(async (ids) => {
    const rows = await readProjectMoney(await context.db(), ids);
    return ids.map((id) => rows.find((row) => row.projectId === id) ?? null);
  }));

export const regionFundsResolvers = {
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
