import { Provider, type AdapterFactory, type ClientMetadata, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { DemonstrationPerson, DepartmentClient } from './registrations.ts';
import { tokenAlgorithm, type IdentityKeys } from './keys.ts';
import { logoutPage, messagePage } from './pages.ts';

export const apiResource = 'urn:sunledger:api';
export const apiScope = 'api';
export const webClientId = 'sunledger-web';
export const tokenLifetimeSeconds = 8 * 60 * 60;

export type ProviderOrder = {
  issuer: string;
  people: DemonstrationPerson[];
  departments: DepartmentClient[];
  /** Where the web application may be served; each gets `/signed-in` and `/` to come back to. */
  webOrigins: string[];
  keys: IdentityKeys;
  adapter: AdapterFactory;
};

export function createProvider(order: ProviderOrder): Provider {
  const provider = new Provider(order.issuer, {
    ...tokenConfiguration(order),
    adapter: order.adapter,
    clients: [webClient(order.webOrigins), ...order.departments.map(departmentClient)],
    clientDefaults: { id_token_signed_response_alg: tokenAlgorithm },
    extraClientMetadata: { properties: ['purpose', 'data_scope', 'region'] },
    cookies: { keys: order.keys.cookies },
    responseTypes: ['code'],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name', 'title'] },
    scopes: ['openid', 'profile'],
    // The web application has no server of its own to fetch the profile with.
    conformIdTokenClaims: false,
    findAccount: (_ctx, login) => findAccount(order.people, login),
    loadExistingGrant: grantWithoutAsking,
    clientBasedCORS: (_ctx, origin, client) => client.clientId === webClientId && order.webOrigins.includes(origin),
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = messagePage('登录未完成', out.error_description ?? out.error);
    },
  });
  return provider;
}

function tokenConfiguration({ keys }: ProviderOrder): Configuration {
  return {
    jwks: { keys: keys.signing },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        logoutSource: (ctx, form) => { ctx.body = logoutPage(form); },
        postLogoutSuccessSource: (ctx) => { ctx.body = messagePage('已退出', '您已退出演示登录。'); },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => apiResource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: apiScope,
          audience: apiResource,
          accessTokenFormat: 'jwt',
          accessTokenTTL: tokenLifetimeSeconds,
          jwt: { sign: { alg: tokenAlgorithm } },
        }),
      },
    },
    ttl: { Session: tokenLifetimeSeconds, Grant: tokenLifetimeSeconds, Interaction: 60 * 60, IdToken: 60 * 60, AccessToken: tokenLifetimeSeconds, ClientCredentials: 60 * 60 },
    formats: {
      customizers: {
        jwt: (_ctx, token, jwt) => {
          if (token.kind === 'ClientCredentials') Object.assign(jwt.payload ?? {}, registeredClaims(token.client?.metadata()));
        },
      },
    },
  };
}

// A department can't ask for more than it was registered for, nor for less: the claims are the registration's.
function registeredClaims(client: Record<string, unknown> | undefined) {
  return { purpose: client?.['purpose'], scope: client?.['data_scope'], region: client?.['region'] };
}

function webClient(origins: string[]): ClientMetadata {
  return {
    client_id: webClientId,
    client_name: '阳光账 Sunledger',
    application_type: 'web',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: origins.flatMap((origin) => [`${origin}/signed-in`, `${origin}/`]),
    post_logout_redirect_uris: origins.map((origin) => `${origin}/`),
  };
}

function departmentClient({ id, secret, name, purpose, scope, region }: DepartmentClient): ClientMetadata {
  return {
    client_id: id,
    client_secret: secret,
    client_name: name,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    purpose,
    data_scope: scope,
    region,
  };
}

function findAccount(people: DemonstrationPerson[], login: string) {
  const person = people.find((candidate) => candidate.login === login);
  if (person === undefined) return undefined;
  const { name, title } = person;
  return { accountId: login, claims: () => ({ sub: login, name, title }) };
}

// The only web client is our own: a consent page would ask a question with one answer.
async function grantWithoutAsking(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  const [clientId, accountId] = [client?.clientId, session?.accountId];
  if (clientId === undefined || accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId, accountId });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(apiResource, apiScope);
  await grant.save();
  return grant;
}
