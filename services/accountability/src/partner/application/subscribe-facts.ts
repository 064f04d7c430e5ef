import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { allEvents } from '@sunledger/events';
import {
  accepted, defineCommand, mustHold, NotFound, purposesOf, query, refused, type CommandBasics, type HeldPost, type Work,
} from '@sunledger/service-kit';
import { judgeWebhookUrl, type Mode } from '../../notification/application/webhook-address.ts';
import { toNotificationRefusal } from '../../notification/notification-refusals.ts';
import { findTypeRejections, mostSubscriptions } from '../domain/fact-rules.ts';
import { toPartnerRefusal } from '../partner-refusals.ts';
import { lastPosition } from './number-facts.ts';

export const subscribeDuty = 'accountability.fact.subscribe';

export interface SubscribeFacts extends CommandBasics {
  factTypes: string[];
  regionCode?: string | null;
  groupId?: string | null;
  url: string;
}

const knownTypes = new Set(allEvents.keys());

/** Has a department told of facts within its registration, from the next one on (X8). */
export const subscribeFacts = (mode: Mode) =>
  defineCommand<SubscribeFacts>({
    name: 'subscribeFacts',
    duty: subscribeDuty,
    input: z.object({ factTypes: z.array(z.string().max(100)).min(1).max(100), url: z.string().max(500), regionCode: z.string().nullish(), groupId: z.string().max(120).nullish() })
      .refine(({ groupId, regionCode }) => (groupId == null) !== (regionCode == null), { error: 'regionCode 与 groupId 填且只填一个 / give either regionCode or groupId', path: ['regionCode'] }),
    async handle(work, input) {
      const regionCodes = input.groupId ? await regionsOfGroup(work, input.groupId) : [input.regionCode!];
      for (const code of regionCodes) mustHold(work, subscribeDuty, code);
      const post = registeredPost(work);
      const purpose = purposesOf(work.policy, work.today)(post)[post.purpose ?? ''];
      const factTypes = [...new Set(input.factTypes)].sort();
      await query(work.em, 'select pg_advisory_xact_lock(hashtextextended($1, 19))', [work.actor.personId]);
      const open = await query(work.em, "select 1 from accountability.fact_subscription where client_id = $1 and state <> 'ended'", [work.actor.personId]);
      const refusals = [
        ...judgeWebhookUrl(input.url, mode).map((rejection) => toNotificationRefusal(rejection, { field: 'url' })),
        ...findTypeRejections(factTypes, knownTypes, { code: post.purpose ?? '', facts: purpose?.facts ?? [] }).map((rejection) => toPartnerRefusal(rejection, { field: 'factTypes' })),
        ...(open.length >= mostSubscriptions ? [toPartnerRefusal({ code: 'FACT_SUBSCRIPTIONS_TOO_MANY', limit: mostSubscriptions })] : []),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const id = randomUUID();
      await query(
        work.em,
        `insert into accountability.fact_subscription (id, client_id, post_id, region_code, group_id, region_codes, purpose, fact_types, url, position, next_attempt_at, subscribed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
        [id, work.actor.personId, post.id, regionCodes[0], input.groupId ?? null, regionCodes, post.purpose, factTypes, input.url, await lastPosition(work.em), work.now],
      );
      return accepted(id);
    },
  });

async function regionsOfGroup(work: Work, groupId: string): Promise<string[]> {
  const [group] = await query<{ codes: string[] }>(work.em, 'select region_codes as codes from accountability.region_group where id::text = $1', [groupId]);
  if (!group) throw new NotFound('groupId');
  return group.codes;
}

/** Facts are told to registered clients; whoever else carries the duty has no purpose to be told for. */
function registeredPost({ actor }: Work): HeldPost {
  const post = actor.posts.find(({ id }) => id === actor.registration?.postId);
  if (!post) throw new NotFound('registration');
  return post;
}
