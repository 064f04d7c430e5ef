import { readFileSync } from 'node:fs';
import { defineService } from '@sunledger/service-kit';
import { missDuty } from './duty/application/miss-duty.ts';
import { dutyResolvers } from './duty/graphql/duty.resolvers.ts';
import { fundsConsumers } from './duty/kafka/funds.consumer.ts';
import { bodyRegisteredConsumer } from './duty/kafka/body-registered.consumer.ts';
import { regionResolvers } from './overview/graphql/region.resolvers.ts';
import { schemaSteps } from './schema-steps.ts';

export const disclosure = defineService({
  name: 'disclosure',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  entities: [],
  schemaSteps,
  resolvers: () => ({ ...dutyResolvers, ...regionResolvers, Query: { ...dutyResolvers.Query } }),
  handlers: () => [...fundsConsumers, bodyRegisteredConsumer],
  deadlineHandlers: { 'disclosure.disclose': missDuty },
});
