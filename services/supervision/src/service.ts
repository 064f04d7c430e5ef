import { readFileSync } from 'node:fs';
import { defineService, mergeResolvers } from '@sunledger/service-kit';
import { exportLists } from './exports.ts';
import { returnHeldClue } from './clue/application/return-held-clue.ts';
import { clueResolvers } from './clue/graphql/clue.resolvers.ts';
import { clueAnsweredConsumers } from './clue/kafka/clue-answered.consumer.ts';
import { dutyMissedConsumer } from './clue/kafka/duty-missed.consumer.ts';
import { moneyUnregisteredConsumer } from './clue/kafka/money-unregistered.consumer.ts';
import { receiptDisputedConsumer } from './clue/kafka/receipt-disputed.consumer.ts';
import { evidenceReuseResolvers } from './evidence-reuse/graphql/evidence-reuse.resolvers.ts';
import { evidenceAttachedConsumers } from './evidence-reuse/kafka/evidence-attached.consumer.ts';
import { regionResolvers } from './overview/graphql/region.resolvers.ts';
import { missConclusion } from './petition/application/miss-conclusion.ts';
import { identityResolvers } from './petition/graphql/identity.resolvers.ts';
import { petitionCommandResolvers } from './petition/graphql/petition-command.resolvers.ts';
import { petitionResolvers } from './petition/graphql/petition.resolvers.ts';
import { receiptResolvers } from './petition/graphql/receipt.resolvers.ts';
import { schemaSteps } from './schema-steps.ts';
import { warningResolvers } from './warning/graphql/warning.resolvers.ts';
import { warningConsumers } from './warning/kafka/warnings.consumer.ts';

export const supervision = defineService({
  name: 'supervision',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  exports: exportLists,
  entities: [],
  schemaSteps,
  resolvers: (settings) =>
    mergeResolvers(
      petitionResolvers(settings), petitionCommandResolvers(settings), receiptResolvers(settings), identityResolvers(settings),
      clueResolvers(settings), warningResolvers, evidenceReuseResolvers, regionResolvers,
    ),
  handlers: () => [receiptDisputedConsumer, dutyMissedConsumer, moneyUnregisteredConsumer, ...clueAnsweredConsumers, ...evidenceAttachedConsumers, ...warningConsumers],
  deadlineHandlers: { 'supervision.conclude-petition': missConclusion, 'supervision.rescreen-clue': returnHeldClue },
});
