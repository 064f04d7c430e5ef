import { readFileSync } from 'node:fs';
import { defineService, mergeResolvers, messageSender, readModelHandlers, type ServiceDefinition } from '@sunledger/service-kit';
import { exportLists } from './exports.ts';
import { assessmentResolvers } from './assessment/graphql/assessment.resolvers.ts';
import { counterConsumers } from './assessment/kafka/counters.consumer.ts';
import { Assessment } from './assessment/persistence/assessment.entity.ts';
import { bulletinResolvers } from './bulletin/graphql/bulletin.resolvers.ts';
import { caseResolvers } from './case/graphql/case.resolvers.ts';
import { clueTransferredConsumer } from './case/kafka/clue-transferred.consumer.ts';
import { DisciplineCase } from './case/persistence/case.entity.ts';
import { deskResolvers } from './desk/graphql/desk.resolvers.ts';
import { enterFirstKeeper } from './directory/application/enter-first-keeper.ts';
import { hearingResolvers } from './live/graphql/hearing.resolvers.ts';
import { directoryResolvers } from './directory/graphql/directory.resolvers.ts';
import { BodyEntity } from './directory/persistence/body.entity.ts';
import { PostEntity } from './directory/persistence/post.entity.ts';
import { meetingResolvers } from './meeting/graphql/meeting.resolvers.ts';
import { measureResolvers } from './measure/graphql/measure.resolvers.ts';
import { webhookSweep } from './notification/application/deliver-webhooks.ts';
import { mailSender, officeSweep } from './notification/application/message-offices.ts';
import { webhookResolvers } from './notification/graphql/webhook.resolvers.ts';
import { noticeHandlers } from './notification/kafka/notice.consumer.ts';
import { readOwnSettings, type OwnSettings } from './own-settings.ts';
import { tellFactsSweep } from './partner/application/tell-facts.ts';
import { partnerResolvers } from './partner/graphql/partner.resolvers.ts';
import { toldFactHandlers } from './partner/kafka/told-facts.consumer.ts';
import { publishShippedPacks } from './policy/application/publish-shipped-packs.ts';
import { policyResolvers } from './policy/graphql/policy.resolvers.ts';
import { readModels } from './read-models.ts';
import { recoveryResolvers } from './recovery/graphql/recovery.resolvers.ts';
import { programmeConsumer, paymentReturnedConsumer, recoveryReceivedConsumer, recoveryReversedConsumer, refundPaidConsumer, treasuryPaidConsumer } from './recovery/kafka/funds.consumer.ts';
import { householdIdentifiedConsumer, householdsRegisteredConsumer } from './recovery/kafka/households.consumer.ts';
import { Recovery } from './recovery/persistence/recovery.entity.ts';
import { regionAccountabilityResolvers } from './region-accountability/graphql/region-accountability.resolvers.ts';
import { loadRegions } from './region/application/load-regions.ts';
import { regionResolvers } from './region/graphql/region.resolvers.ts';
import { schemaSteps } from './schema-steps.ts';
import { talkResolvers } from './talk/graphql/talk.resolvers.ts';
import { traceResolvers } from './trace/graphql/trace.resolvers.ts';

/** The service under the given own settings; tests load one county where production loads the country. */
export const accountabilityWith = (own: OwnSettings): ServiceDefinition =>
  defineService({
    name: 'accountability',
    typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
    exports: exportLists,
    entities: [BodyEntity, PostEntity, DisciplineCase, Recovery, Assessment],
    schemaSteps,
    resolvers: (settings) => mergeResolvers(
      regionResolvers, directoryResolvers(settings), hearingResolvers, policyResolvers, deskResolvers, webhookResolvers(settings), partnerResolvers(settings), traceResolvers,
      caseResolvers(settings), measureResolvers(settings), recoveryResolvers(settings), bulletinResolvers(settings), assessmentResolvers(settings),
      talkResolvers(settings), meetingResolvers(settings),
      regionAccountabilityResolvers),
    handlers: ({ smtpUrl, messagesUrl }) => [
      ...readModels.flatMap(readModelHandlers), ...toldFactHandlers,
      clueTransferredConsumer, programmeConsumer, recoveryReceivedConsumer, recoveryReversedConsumer, treasuryPaidConsumer, paymentReturnedConsumer, refundPaidConsumer,
      householdsRegisteredConsumer, householdIdentifiedConsumer, ...counterConsumers,
      ...noticeHandlers({ mail: smtpUrl !== undefined, sms: messagesUrl !== undefined }),
    ],
    sweeps: (settings) => [
      webhookSweep(settings),
      tellFactsSweep(settings),
      officeSweep(settings, mailSender(settings.smtpUrl, own.mailFrom), messageSender(settings)),
    ],
    prepare: async (inTransaction, settings) => {
      await loadRegions(settings, own.regions);
      await inTransaction(publishShippedPacks);
      await inTransaction((work) => enterFirstKeeper(work, own.firstKeeper));
    },
  });

export const accountability = accountabilityWith(readOwnSettings(process.env));
