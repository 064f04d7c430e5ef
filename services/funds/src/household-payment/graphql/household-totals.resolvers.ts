import DataLoader from 'dataloader';
import type { RequestContext } from '@sunledger/service-kit';
import { readHouseholdTotals, type HouseholdTotal } from '../application/read-household-totals.ts';

interface TotalsArguments {
  year?: number | null;
  programmeId?: string | null;
}
interface Totals {
  lines: HouseholdTotal[];
}

const loadTotals = {};
const totalsLoader = (context: RequestContext) =>
  context.loader(loadTotals, () => new DataLoader<string, HouseholdTotal[]>(async (ids) => {
    const totals = await readHouseholdTotals(await context.db(), ids);
    return ids.map((id) => totals.get(id) ?? []);
  }));

const count = (field: 'payments' | 'confirmed' | 'disputed' | 'unanswered') => ({ lines }: Totals): number => lines.reduce((sum, line) => sum + line[field], 0);
const money = (field: 'paid' | 'received') => ({ lines }: Totals): bigint => lines.reduce((sum, line) => sum + line[field], 0n);

export const householdTotalsResolvers = {
  Household: {
    paymentTotals: async ({ id }: { id: string }, { year, programmeId }: TotalsArguments, context: RequestContext): Promise<Totals> => {
      const lines = await totalsLoader(context).load(id);
      return { lines: lines.filter((line) => (year ?? line.year) === line.year && (programmeId ?? line.programmeId) === line.programmeId) };
    },
  },
  HouseholdPaymentTotals: {
    payments: count('payments'), paid: money('paid'), received: money('received'), confirmed: count('confirmed'), disputed: count('disputed'), unanswered: count('unanswered'),
  },
  HouseholdPaymentTotal: {
    programme: ({ programmeId }: HouseholdTotal) => ({ __typename: 'Programme', id: programmeId }),
  },
};
