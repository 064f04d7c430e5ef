import { createServer } from 'node:http';
import { drain, isTakingOver, keepAliveMs, listenPlace, mustBeFree, tellReady } from '@sunledger/infra-process';
import { mustBeDemonstration } from './demonstration-only.ts';
import { forgetExpired, keepSessionsIn } from './kept-sessions.ts';
import { loadKeys } from './keys.ts';
import { startMailbox } from './mailbox.ts';
import { Latest, type SentMessage } from './outbox.ts';
import { createProvider } from './provider.ts';
import { readDepartments, readPeople } from './registrations.ts';
import { sendJson } from './http.ts';
import { answer, type RouteContext } from './routes.ts';

export type IdentityOptions = {
  port: number;
  smtpPort: number;
  issuer: string;
  dataDir: string;
  /** Files: demonstration people, and partner departments where there are any. */
  people: string;
  departments?: string;
  webOrigins: string[];
  host?: string;
  environment?: NodeJS.ProcessEnv;
};

export type RunningIdentity = { issuer: string; port: number; smtpUrl: string; stop: (lingerMs?: number) => Promise<void> };

const keptMessages = 500;

export async function startIdentity(options: IdentityOptions): Promise<RunningIdentity> {
  const { port, smtpPort, issuer, dataDir, webOrigins, host = '127.0.0.1', environment = process.env } = options;
  mustBeDemonstration(host, issuer, environment);
  const people = readPeople(options.people);
  const departments = options.departments === undefined ? [] : readDepartments(options.departments);
  const keys = await loadKeys(dataDir);
  if (!isTakingOver(environment)) {
    await mustBeFree(port, '演示身份服务 identity', 'PORT');
    await mustBeFree(smtpPort, '开发邮箱 mailbox', 'PORT');
  }
  const mailbox = await startMailbox(listenPlace(environment, { port: smtpPort, host }, 1));
  const provider = createProvider({ issuer, people, departments, webOrigins, keys, adapter: keepSessionsIn(dataDir) });
  forgetExpired(dataDir);
  const messages = new Latest<SentMessage>(keptMessages);
  let draining = false;
  const server = listen({ issuer, provider, people, keys, listMails: mailbox.list, messages }, () => draining);
  await new Promise<void>((resolve) => server.listen(listenPlace(environment, { port, host }), resolve));
  tellReady();
  const stop = async (lingerMs = 0) => {
    draining = true;
    await Promise.all([drain(server, lingerMs), mailbox.stop()]);
    server.closeAllConnections();
  };
  return { issuer, port, smtpUrl: `smtp://${host}:${smtpPort}`, stop };
}

function listen(context: RouteContext, isDraining: () => boolean) {
  return createServer({ keepAliveTimeout: keepAliveMs }, (request, response) => {
    if (isDraining()) response.setHeader('connection', 'close');
    answer({ request, response, context }).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) sendJson(response, 500, { error: 'internal error' });
    });
  });
}
