import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { isLoopbackHost } from './demonstration-only.ts';
import { issueDemoToken } from './demo-token.ts';
import { readBody, readJson, sendHtml, sendJson } from './http.ts';
import type { IdentityKeys } from './keys.ts';
import type { Mail } from './mailbox.ts';
import { readMessage, type Latest, type SentMessage } from './outbox.ts';
import { mailboxPage, messagesPage, page, signInPage } from './pages.ts';
import type { DemonstrationPerson } from './registrations.ts';

export type RouteContext = {
  issuer: string;
  provider: Provider;
  people: DemonstrationPerson[];
  keys: IdentityKeys;
  listMails: () => Mail[];
  messages: Latest<SentMessage>;
};

type Exchange = { request: IncomingMessage; response: ServerResponse; context: RouteContext };
type Route = (exchange: Exchange) => void | Promise<void>;

const routes: Record<string, Route> = {
  'GET /': ({ response }) => sendHtml(response, 200, page('演示身份服务 Demonstration identity', `
<ul><li><a href="/mailbox">开发邮箱 Development mailbox</a></li><li><a href="/messages">短信与微信 SMS and WeChat</a></li></ul>`)),
  'GET /health/ready': ({ response }) => sendJson(response, 200, { status: 'ready' }),
  'GET /mailbox': ({ response, context }) => sendHtml(response, 200, mailboxPage(context.listMails())),
  'GET /mailbox.json': ({ response, context }) => sendJson(response, 200, context.listMails()),
  'GET /messages': ({ response, context }) => sendHtml(response, 200, messagesPage(context.messages.list())),
  'GET /messages.json': ({ response, context }) => sendJson(response, 200, context.messages.list()),
  'POST /messages': takeMessage,
  'POST /demo-token': giveDemoToken,
};

export async function answer(exchange: Exchange): Promise<void> {
  const { request, response, context } = exchange;
  // A page elsewhere may point a name of its own at 127.0.0.1 and would then be of our origin.
  const host = URL.parse(`http://${request.headers.host}`)?.hostname ?? '';
  if (!isLoopbackHost(host)) return sendJson(response, 403, { error: 'loopback only' });
  const path = request.url?.split('?')[0] ?? '/';
  const route = routes[`${request.method} ${path}`];
  if (route !== undefined) return route(exchange);
  if (path.startsWith('/interaction/')) return answerInteraction(exchange);
  await context.provider.callback()(request, response);
}

async function takeMessage({ request, response, context }: Exchange): Promise<void> {
  const message = readMessage(await readJson(request), new Date());
  if (message === undefined) return sendJson(response, 400, { error: 'channel (sms or wechat), to (masked) and text are needed, as JSON' });
  context.messages.add(message);
  sendJson(response, 201, message);
}

async function giveDemoToken({ request, response, context }: Exchange): Promise<void> {
  const input = await readJson(request);
  const person = findPerson(context.people, input?.['login'], input?.['password']);
  if (person === undefined) return sendJson(response, 400, { error: 'the login of a demonstration person is needed, as JSON' });
  sendJson(response, 200, await issueDemoToken(context.issuer, person.login, context.keys, new Date()));
}

async function answerInteraction({ request, response, context }: Exchange): Promise<void> {
  const { provider, people } = context;
  const interaction = await provider.interactionDetails(request, response).catch(() => undefined);
  if (interaction === undefined) return sendHtml(response, 400, page('登录已过期', '<p>请回到系统重新登录。 Please start again from the system.</p>'));
  if (request.method !== 'POST') return sendHtml(response, 200, signInPage(interaction.uid, people));
  const form = new URLSearchParams(await readBody(request));
  const person = findPerson(people, form.get('login'), form.get('password') ?? undefined);
  if (person === undefined) return sendHtml(response, 401, signInPage(interaction.uid, people, '密码不对。 Wrong password.'));
  await provider.interactionFinished(request, response, { login: { accountId: person.login, remember: true } }, { mergeWithLastSubmission: false });
}

function findPerson(people: DemonstrationPerson[], login: unknown, password: unknown): DemonstrationPerson | undefined {
  return people.find((person) => person.login === login && (person.password === undefined || person.password === password));
}
