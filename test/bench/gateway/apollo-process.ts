import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { GraphQLError } from 'graphql';
import { createTokenVerifier } from '@sunledger/service-kit/identity/verify-token';
import type { GatewayContext } from '../../../gateway/src/graphql/gateway-context.ts';
import { costPlugin, sizeRule } from '../../../gateway/src/limits/limit-rules.ts';
import { readGatewaySettings } from '../../../gateway/src/settings.ts';
import { reportUsage } from './report-usage.ts';

/** A plain Apollo gateway as its makers show it, with stock data sources; identity and limits are checked as ours checks them. */
const settings = readGatewaySettings(process.env);
const verifyToken = createTokenVerifier(settings.oidc.issuer);

class ForwardingDataSource extends RemoteGraphQLDataSource<GatewayContext> {
  override willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<GatewayContext>): void {
    for (const [name, value] of Object.entries((context as Partial<GatewayContext>).forwarded ?? {})) request.http?.headers.set(name, value);
  }
}

const server = new ApolloServer<GatewayContext>({
  gateway: new ApolloGateway({ supergraphSdl: readFileSync(settings.supergraphFile, 'utf8'), buildService: ({ url }) => new ForwardingDataSource({ url: url ?? '' }) }),
  nodeEnv: 'production', includeStacktraceInErrorResponses: false, persistedQueries: false, stopOnTerminationSignals: false,
  parseOptions: { maxTokens: settings.limits.tokens }, validationRules: [sizeRule(settings.limits)], plugins: [costPlugin(settings.limits, () => undefined)],
});
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }) => {
    const authorization = req.headers.authorization ?? '';
    const viewer = await verifyToken(authorization.replace(/^Bearer /, ''));
    if (!viewer) throw new GraphQLError('not signed in', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
    return { forwarded: { authorization, 'x-correlation-id': 'c' }, viewer } as unknown as GatewayContext;
  },
});
reportUsage(Number(new URL(url).port));
