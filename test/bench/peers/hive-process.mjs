import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway';
import { createTokenVerifier } from '../../../shared/service-kit/src/identity/verify-token.ts';
import { reportUsage } from '../gateway/report-usage.ts';

// Hive Gateway as its makers show it, with the same check of identity: a token that can't be trusted goes no further.
const verifyToken = createTokenVerifier(process.env.OIDC_ISSUER);

const gateway = createGatewayRuntime({
  supergraph: process.env.SUPERGRAPH_FILE,
  logging: false,
  landingPage: false,
  graphiql: false,
  maxTokens: 8000,
  maxDepth: 12,
  propagateHeaders: { fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get('authorization') ?? '' }) },
  plugins: () => [{
    onRequest: async ({ request, fetchAPI, endResponse }) => {
      const viewer = await verifyToken((request.headers.get('authorization') ?? '').replace(/^Bearer /, ''));
      if (!viewer) endResponse(new fetchAPI.Response('{"errors":[{"message":"not signed in"}]}', { status: 401 }));
    },
  }],
});
const server = createServer((request, response) => void gateway(request, response));
server.listen(0, '127.0.0.1', () => reportUsage(server.address().port));
