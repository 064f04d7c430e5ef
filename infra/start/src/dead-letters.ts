import { join } from 'node:path';
import { listDeadLetters, replayDeadLetters, Service } from '@sunledger/service-kit';
import { loadDefinition } from './definitions.ts';
import { findDatabaseUrls } from './operator.ts';
import { loadSecrets } from './secrets.ts';
import { addressesOf, contexts } from './services.ts';
import { readSettings } from './settings.ts';

const usage = `npm run dead-letters -- list                        列出被搁置的事件 what stands aside, by service
npm run dead-letters -- replay <service> <aggregate>  按原有顺序重新处理 handle again, in the order they came`;

async function withService<T>(context: (typeof contexts)[number], use: (service: Service) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env);
  const secrets = loadSecrets(settings.dataDir, process.env);
  const service = new Service(await loadDefinition(context), {
    databaseUrl: findDatabaseUrls(settings)[context], kafkaBrokers: [], topicPrefix: '', partitions: 1, replicationFactor: 1,
    oidcIssuer: addressesOf(settings).issuer, port: 0, host: '127.0.0.1', ticketSecret: secrets.TICKET_SECRET, personKey: secrets.PERSON_KEY,
    sealingKey: secrets.SEALING_KEY, mode: settings.mode, gatewayUrl: addressesOf(settings).gateway, smtpUrl: undefined, messagesUrl: undefined,
    evidenceDir: join(settings.dataDir, 'evidence'), evidenceKey: secrets.EVIDENCE_KEY,
  });
  await service.open();
  try {
    return await use(service);
  } finally {
    await service.close();
  }
}

async function list(): Promise<void> {
  for (const context of contexts) {
    const letters = await withService(context, (service) => service.inTransaction(undefined, (work) => listDeadLetters(work.em)));
    if (letters.length === 0) console.log(`✓ ${context}: 无搁置事件 nothing set aside`);
    for (const letter of letters) console.log(`${context}  ${letter.state}  ${letter.type}  ${letter.eventId}  aggregate ${letter.aggregateId}\n    ${letter.reason}`);
  }
}

const [command, name, aggregateId] = process.argv.slice(2);
const context = contexts.find((known) => known === name);
if (command === 'list') await list();
else if (command === 'replay' && context && aggregateId) {
  const { replayed, stoppedBy } = await withService(context, (service) =>
    replayDeadLetters(aggregateId, service.handlers, (event, run) => service.inTransaction(event, run)));
  console.log(`${replayed} 件已重新处理 handled again${stoppedBy ? `;停在 stopped by: ${stoppedBy}` : ''}`);
  if (stoppedBy) process.exitCode = 1;
} else {
  console.error(usage);
  process.exitCode = 1;
}
