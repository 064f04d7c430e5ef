import { readFileSync } from 'node:fs';
import { defineService, developmentMessages, readModelHandlers, type ServiceDefinition } from '@sunledger/service-kit';
import { deskResolvers } from './desk/graphql/desk.resolvers.ts';
import { enterFirstKeeper } from './directory/application/enter-first-keeper.ts';
import { directoryResolvers } from './directory/graphql/directory.resolvers.ts';
import { BodyEntity } from './directory/persistence/body.entity.ts';
import { PostEntity } from './directory/persistence/post.entity.ts';
import { mergeResolvers } from './merge-resolvers.ts';
import { webhookSweep } from './notification/application/deliver-webhooks.ts';
import { mailSender, officeSweep } from './notification/application/message-offices.ts';
import { webhookResolvers } from './notification/graphql/webhook.resolvers.ts';
import { noticeHandlers } from './notification/kafka/notice.consumer.ts';
import { readOwnSettings, type OwnSettings } from './own-settings.ts';
import { publishShippedPacks } from './policy/application/publish-shipped-packs.ts';
import { policyResolvers } from './policy/graphql/policy.resolvers.ts';
import { readModels } from './read-models.ts';
import { loadRegions } from './region/application/load-regions.ts';
import { regionResolvers } from './region/graphql/region.resolvers.ts';
import { schemaSteps } from './schema-steps.ts';
import { traceResolvers } from './trace/graphql/trace.resolvers.ts';

/** The service under the given own settings; tests load one county where production loads the country. */
export const accountabilityWith = (own: OwnSettings): ServiceDefinition =>
  defineService({
    name: 'accountability',
    typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
    entities: [BodyEntity, PostEntity],
    schemaSteps,
    resolvers: (settings) => mergeResolvers(
      regionResolvers, directoryResolvers(settings), policyResolvers, deskResolvers, webhookResolvers(settings), traceResolvers),
    handlers: ({ smtpUrl, messagesUrl }) => [
      ...readModels.flatMap(readModelHandlers),
      ...noticeHandlers({ mail: smtpUrl !== undefined, sms: messagesUrl !== undefined }),
    ],
    sweeps: (settings) => [
      webhookSweep(settings),
      officeSweep(settings, mailSender(settings.smtpUrl, own.mailFrom), settings.messagesUrl ? developmentMessages(settings.messagesUrl) : undefined),
    ],
    prepare: async (inTransaction, settings) => {
      await loadRegions(settings, own.regions);
      await inTransaction(publishShippedPacks);
      await inTransaction((work) => enterFirstKeeper(work, own.firstKeeper));
    },
  });

export const accountability = accountabilityWith(readOwnSettings(process.env));
