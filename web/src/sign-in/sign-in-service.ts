import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';

interface Config {
  issuer: string;
  clientId: string;
  mode: 'demo' | 'production';
}

export interface SignedIn {
  token: string;
  name: string;
  title: string | undefined;
}

let manager: Promise<UserManager> | undefined;

async function createManager(): Promise<UserManager> {
  const { issuer, clientId } = (await (await fetch('/config.json')).json()) as Config;
  const { origin } = window.location;
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${origin}/signed-in`,
    post_logout_redirect_uri: `${origin}/`,
    response_type: 'code',
    scope: 'openid profile api',
    // Gone when the window is closed: offices share machines.
    userStore: new WebStorageStateStore({ store: window.sessionStorage }),
    automaticSilentRenew: false,
  });
}

const getManager = (): Promise<UserManager> => (manager ??= createManager());

function toSignedIn(user: User): SignedIn {
  const { name, sub, title } = user.profile;
  return { token: user.access_token, name: name ?? sub, title: typeof title === 'string' ? title : undefined };
}

export async function currentSignIn(): Promise<SignedIn | undefined> {
  const user = await (await getManager()).getUser();
  return user && user.expired !== true ? toSignedIn(user) : undefined;
}

export async function beginSignIn(returnTo: string): Promise<void> {
  await (await getManager()).signinRedirect({ state: { returnTo } });
}

/** Where somebody was before signing in; only a place of our own. */
export async function completeSignIn(): Promise<string> {
  const { state } = await (await getManager()).signinRedirectCallback();
  const returnTo = typeof state === 'object' && state !== null && 'returnTo' in state ? String(state.returnTo) : '/desk';
  return returnTo.startsWith('/') && !returnTo.startsWith('//') ? returnTo : '/desk';
}

export async function signOut(): Promise<void> {
  await (await getManager()).signoutRedirect();
}

/** A token that the server no longer takes is not kept. */
export async function forgetSignIn(): Promise<void> {
  await (await getManager()).removeUser();
}
