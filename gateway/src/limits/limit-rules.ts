import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';
import type { GatewayContext } from '../graphql/gateway-context.ts';
import { limitExceeded } from '../graphql/format-error.ts';
import type { QueryLimits } from '../settings.ts';
import type { ChargeClient } from './charge-client.ts';
import type { Charged } from './client-budget.ts';
import { measureDocument, type DocumentSize } from './measure-document.ts';
import { costOf, fragmentsOf } from './query-cost.ts';

/** An operation past a limit: answered with 400 and the limit's name. */
function refusalOf(limit: string, allowed: number): GraphQLError {
  const { message, extensions } = limitExceeded(limit, allowed);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
}

const measured = ['depth', 'aliases', 'directives', 'fields'] as const satisfies readonly (keyof DocumentSize)[];

export function findExceededLimits(size: DocumentSize, limits: QueryLimits): GraphQLError[] {
  return measured.filter((name) => size[name] > limits[name]).map((name) => refusalOf(name, limits[name]));
}

/** Judged with validation, so that a document is measured once however often it is sent. */
export const sizeRule = (limits: QueryLimits) => (context: ValidationContext): ASTVisitor => ({
  Document(document) {
    for (const error of findExceededLimits(measureDocument(document), limits)) context.reportError(error);
  },
});

/** Throws what is answered where an operation costs too much, once or for what its client has left. */
export function chargeCost(cost: number, charged: Charged, limits: QueryLimits, charge: ChargeClient): void {
  if (cost > limits.cost) throw refusalOf('cost', limits.cost);
  charge(charged, 'cost', cost);
}

/** Judged with each request: the sizes of lists may come in variables. What it costs is charged to the client. */
export function costPlugin(limits: QueryLimits, charge: ChargeClient): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          const { executed, refusal } = contextValue.reading ?? {};
          if (refusal) throw refusal;
          if (!executed) chargeCost(costOf({ schema, operation, fragments: fragmentsOf(document), variables: request.variables ?? {} }), contextValue.charged, limits, charge);
        },
      };
    },
  };
}
