import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accepted, defineCommand, mustHold, NotFound, query, refused, type CommandBasics, type Work } from '@sunledger/service-kit';
import { keeperDuties } from '../../duties.ts';
import { toDirectoryRefusal } from '../directory-refusals.ts';
import { mustBeCompatible, mustFitPurpose, mustNotBeHeldYet, mustNotAppointOneself, type PostPeriod } from '../domain/post-rules.ts';
import { BodyEntity } from '../persistence/body.entity.ts';
import { PostEntity } from '../persistence/post.entity.ts';
import { publishPost } from './publish-post.ts';

export interface HoldPost extends CommandBasics {
  personId: string;
  bodyId: string;
  postKind: string;
  title: string;
  heldFrom?: string | null;
  groupIds?: string[] | null;
  /** Registered purpose of a partner department's client; a person's post has none. */
  purpose?: string | null;
}

export const keeperKind = 'directory-keeper';

/** Enters that a person holds a post (任职). Its duties are those that the pack in force gives the kind of post today, or on a first day still to come (X1, X2). */
export const holdPost = defineCommand<HoldPost>({
  name: 'holdPost',
  duty: 'accountability.post.hold',
  input: z.object({
    personId: z.string().regex(/^[\w.@:-]{1,100}$/), bodyId: z.string().max(120), postKind: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/),
    title: z.string().trim().min(2).max(100), groupIds: z.array(z.uuid()).max(20).nullish(),
    purpose: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/).nullish(),
  }),
  async handle(work, input) {
    const body = await work.em.findOne(BodyEntity, input.bodyId);
    if (!body) throw new NotFound('bodyId');
    mustHold(work, 'accountability.post.hold', body.regionCode);
    const groupIds = [...new Set(input.groupIds ?? [])];
    await mustKnowGroups(work, groupIds);
    // Two entries for one person at once would each not see the other.
    await query(work.em, 'select pg_advisory_xact_lock(hashtextextended($1, 11))', [input.personId]);

    const { personId, bodyId, postKind } = input;
    const heldFrom = input.heldFrom ?? work.occurredOn;
    // A first day in the past is history and gives no right of its own; the duties are never those of a pack that has gone.
    const question = { regionCode: body.regionCode, line: body.line, fundKind: null, on: heldFrom > work.today ? heldFrom : work.today };
    const packed = work.policy.value('posts.duties', question);
    const duties = packed.value[postKind] ?? (postKind === keeperKind ? [...keeperDuties] : undefined);
    const apart = work.policy.value('payment.incompatible-duties', question);
    const purpose = input.purpose ?? null;
    const purposes = work.policy.value('partner.purposes', question);
    const held = await postsOf(work, personId);
    const wanted: PostPeriod = { postId: '', bodyId, postKind, duties: duties ?? [], heldFrom, heldUntil: null };
    const refusals = [
      ...(duties ? [] : [toDirectoryRefusal({ code: 'UNKNOWN_POST_KIND', postKind }, { field: 'postKind', policy: packed.label })]),
      ...mustFitPurpose(postKind, purpose, Object.keys(purposes.value)).map((rejection) => toDirectoryRefusal(rejection, { field: 'purpose', policy: purposes.label })),
      ...mustNotAppointOneself(work.actor.personId, personId).map((rejection) => toDirectoryRefusal(rejection, { field: 'personId' })),
      // A person's first entry into a body tells since when; a further one far back would write another history over it (X4).
      ...(held.some((post) => post.bodyId === bodyId) ? work.findTooFarBack(heldFrom, body.regionCode, 'heldFrom') : []),
      ...mustNotBeHeldYet(wanted, held).map((rejection) => toDirectoryRefusal(rejection, { field: 'heldFrom' })),
      ...mustBeCompatible(wanted, held, apart.value).map((rejection) => toDirectoryRefusal(rejection, {
        field: 'postKind', policy: apart.label, ...(apart.clause && { clause: apart.clause }) })),
    ];
    if (refusals.length > 0 || !duties) return refused(...refusals);

    const id = randomUUID();
    const post = { id, personId, bodyId, postKind, title: input.title.trim(), duties, groupIds, heldFrom, heldUntil: null, purpose };
    work.causedBy(body.eventId);
    const heldEventId = await publishPost(work, post, body);
    work.em.create(PostEntity, { ...post, regionCode: body.regionCode, policy: packed.label, heldEventId, endedEventId: null });
    await work.em.flush();
    return accepted(id);
  },
});

const postsOf = (work: Work, personId: string): Promise<PostPeriod[]> =>
  query(
    work.em,
    `select id as "postId", body_id as "bodyId", post_kind as "postKind", duties, held_from as "heldFrom", held_until as "heldUntil"
       from accountability.post where person_id = $1 order by held_from, id`,
    [personId],
  );

async function mustKnowGroups(work: Work, groupIds: readonly string[]): Promise<void> {
  const groups = await query<{ region_codes: string[] }>(work.em, 'select region_codes from accountability.region_group where id = any($1::uuid[])', [groupIds]);
  if (groups.length < groupIds.length) throw new NotFound('groupIds');
  // A group opens its regions to the post: only who keeps those regions may give it.
  for (const code of groups.flatMap((group) => group.region_codes)) mustHold(work, 'accountability.post.hold', code);
}
