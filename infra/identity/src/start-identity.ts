import { createServer } from 'node:http';
import { mustBeFree } from '@sunledger/infra-process';
import { mustBeDemonstration } from './demonstration-only.ts';
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

export type RunningIdentity = { issuer: string; port: number; smtpUrl: string; stop: () => Promise<void> };

const keptMessages = 500;

export async function startIdentity(options: IdentityOptions): Promise<RunningIdentity> {
  const { port, smtpPort, issuer, dataDir, webOrigins, host = '127.0.0.1', environment = process.env } = options;
  mustBeDemonstration(host, issuer, environment);
  const people = readPeople(options.people);
  const departments = options.departments === undefined ? [] : readDepartments(options.departments);
  const keys = await loadKeys(dataDir);
  await mustBeFree(port, '演示身份服务 identity', 'PORT');
  await mustBeFree(smtpPort, '开发邮箱 mailbox', 'PORT');
  const mailbox = await startMailbox(smtpPort, host);
  const provider = createProvider({ issuer, people, departments, webOrigins, keys });
  const messages = new Latest<SentMessage>(keptMessages);
  const server = listen({ issuer, provider, people, keys, listMails: mailbox.list, messages });
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  const stop = async () => {
    server.closeAllConnections();
    await Promise.all([new Promise((resolve) => server.close(resolve)), mailbox.stop()]);
  };
  return { issuer, port, smtpUrl: `smtp://${host}:${smtpPort}`, stop };
}

function listen(context: RouteContext) {
  return createServer((request, response) => {
    answer({ request, response, context }).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) sendJson(response, 500, { error: 'internal error' });
    });
  });
}
