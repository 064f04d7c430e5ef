import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayMetrics } from '../operations/gateway-metrics.ts';
import { ClientBudgets, type BudgetKind, type BudgetRefusal, type BudgetSettings, type Charged } from './client-budget.ts';

/** Takes from the client's budget; throws what is answered with 429 when nothing is left of it. */
export type ChargeClient = (charged: Charged, budget: BudgetKind, amount: number) => void;

const names: Record<BudgetKind, string> = { requests: '请求次数', cost: '查询开销' };

/** Said with how long to wait, in the header that clients and proxies understand too. */
export function budgetExceeded({ budget, perMinute, retryAfterSeconds }: BudgetRefusal): GraphQLError {
  const message = `本客户端每分钟的${names[budget]}额度(${perMinute})已用完,请在 ${retryAfterSeconds} 秒后重试 `
    + `(this client's budget of ${budget}, ${perMinute} a minute, is used up: try again in ${retryAfterSeconds} s)`;
  const headers = new HeaderMap([['retry-after', String(retryAfterSeconds)]]);
  return new GraphQLError(message, { extensions: { code: 'BUDGET_EXCEEDED', budget, perMinute, retryAfterSeconds, http: { status: 429, headers } } });
}

export function createChargeClient(settings: BudgetSettings, metrics: GatewayMetrics, now?: () => number): ChargeClient {
  const budgets = new ClientBudgets(settings, { now });
  return (charged, budget, amount) => {
    const refusal = budgets.charge(charged, budget, amount);
    if (!refusal) return;
    metrics.overBudget.inc({ budget, client: charged.kind });
    throw budgetExceeded(refusal);
  };
}
