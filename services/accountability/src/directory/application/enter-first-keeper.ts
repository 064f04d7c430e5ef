import { randomUUID } from 'node:crypto';
import { bodyRegistered } from '@sunledger/events';
import { NATION } from '@sunledger/kernel';
import { query, type Work } from '@sunledger/service-kit';
import { keeperDuties } from '../../duties.ts';
import { BodyEntity } from '../persistence/body.entity.ts';
import { PostEntity } from '../persistence/post.entity.ts';
import { keeperKind } from './hold-post.ts';
import { publishPost } from './publish-post.ts';

// Early enough that history can be entered under a clock set back.
const keptFrom = '2000-01-01';
const keeperBody = { id: 'directory-office', name: '目录管理处', bodyKind: 'directory-office', regionCode: NATION, line: null };

/**
 * A fresh system has nobody who could enter anybody: the setting names one person, who becomes keeper of the directory
 * for the nation. Once any post exists the setting has no effect, so it opens nothing later.
 */
export async function enterFirstKeeper(work: Work, personId: string | undefined): Promise<void> {
  if (personId === undefined) return;
  await query(work.em, "select pg_advisory_xact_lock(hashtext('first keeper'))");
  if ((await query(work.em, 'select 1 from accountability.post limit 1')).length > 0) return;

  const eventId = await work.emit(bodyRegistered, {
    aggregateId: keeperBody.id, regionCode: NATION,
    payload: { bodyId: keeperBody.id, name: keeperBody.name, bodyKind: keeperBody.bodyKind, regionCode: NATION, line: null },
  });
  const body = work.em.create(BodyEntity, { ...keeperBody, email: null, dutyPhoneSealed: null, mailWhen: 'daily', registeredOn: work.today, eventId });
  // The post refers to it, which MikroORM can't know from two plain columns.
  await work.em.flush();
  const post = {
    id: randomUUID(), personId, bodyId: keeperBody.id, postKind: keeperKind, title: '目录管理员', duties: [...keeperDuties], groupIds: [],
    heldFrom: keptFrom, heldUntil: null, purpose: null,
  };
  work.causedBy(eventId);
  const heldEventId = await publishPost(work, post, body);
  work.em.create(PostEntity, { ...post, regionCode: NATION, policy: null, heldEventId, endedEventId: null });
  await work.em.flush();
}
