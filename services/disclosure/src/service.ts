import { readFileSync } from 'node:fs';
import { defineService, mergeResolvers } from '@sunledger/service-kit';
import { exportLists } from './exports.ts';
import { missDuty } from './duty/application/miss-duty.ts';
import { dutyResolvers } from './duty/graphql/duty.resolvers.ts';
import { awaitedStepConsumers } from './duty/kafka/awaited-step.consumer.ts';
import { bodyRegisteredConsumer } from './duty/kafka/body-registered.consumer.ts';
import { bulletinApprovedConsumer } from './duty/kafka/bulletin-approved.consumer.ts';
import { fundsConsumers } from './duty/kafka/funds.consumer.ts';
import { projectsConsumers } from './duty/kafka/projects.consumer.ts';
import { displayEndSweep } from './notice/application/end-display.ts';
import { noticeCommands } from './notice/graphql/notice.commands.ts';
import { noticeResolvers } from './notice/graphql/notice.resolvers.ts';
import { objectionResolvers } from './objection/graphql/objection.resolvers.ts';
import { regionResolvers } from './overview/graphql/region.resolvers.ts';
import { questionResolvers } from './question/graphql/question.resolvers.ts';
import { schemaSteps } from './schema-steps.ts';
import { subjectConsumers } from './subject/kafka/subject.consumer.ts';

export const disclosure = defineService({
  name: 'disclosure',
  typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
  exports: exportLists,
  entities: [],
  schemaSteps,
  resolvers: (settings) =>
    mergeResolvers(
      dutyResolvers, noticeResolvers(settings), noticeCommands(settings), objectionResolvers(settings), questionResolvers(settings), regionResolvers),
  // What a fact says of its subject is kept before the duty that it makes is filled from it.
  handlers: () => [...subjectConsumers, ...fundsConsumers, ...projectsConsumers, bulletinApprovedConsumer, ...awaitedStepConsumers, bodyRegisteredConsumer],
  deadlineHandlers: { 'disclosure.disclose': missDuty },
  sweeps: () => [displayEndSweep],
});
