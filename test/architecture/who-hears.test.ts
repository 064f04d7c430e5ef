import { expect, test } from 'vitest';
import { contexts, directoryTopic, type Context } from '@sunledger/events';
import { readSettings, type ServiceDefinition } from '@sunledger/service-kit';
import { heardBy } from '../../gateway/src/cache/disturbances.ts';
import { accountability } from '../../services/accountability/src/service.ts';
import { disclosure } from '../../services/disclosure/src/service.ts';
import { funds } from '../../services/funds/src/service.ts';
import { projects } from '../../services/projects/src/service.ts';
import { supervision } from '../../services/supervision/src/service.ts';

const secret = 'a secret of the tests';
const settings = readSettings({
  DATABASE_URL: 'postgres://127.0.0.1:1/none', KAFKA_BROKERS: '127.0.0.1:1', OIDC_ISSUER: 'http://127.0.0.1:1', PORT: '0', TICKET_SECRET: secret, PERSON_KEY: secret,
  SEALING_KEY: secret, EVIDENCE_DIR: 'none', EVIDENCE_KEY: secret, SUNLEDGER_MODE: 'demo',
});

const services: Record<Context, ServiceDefinition> = { accountability, disclosure, funds, projects, supervision };

test('the gateway drops what it keeps of every service that hears a fact', () => {
  for (const speaker of contexts) {
    const hearers = contexts.filter((hearer) => hearer !== speaker
      && services[hearer].handlers(settings).some(({ type, topic }) => topic !== directoryTopic && type.startsWith(`${speaker}.`)));
    expect({ speaker, unheeded: hearers.filter((hearer) => !heardBy[speaker].includes(hearer)) }).toEqual({ speaker, unheeded: [] });
  }
});
