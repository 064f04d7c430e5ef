import { regionPrefix } from '@sunledger/kernel';
import { bodyKinds } from '@sunledger/policy';
import { readPage, type HeldPost, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import type { Resolvers } from '../../graphql/resolvers.gen.ts';
import { runFor } from '../../graphql/run-for.ts';
import { changeRegionGroup } from '../application/change-region-group.ts';
import { endPost } from '../application/end-post.ts';
import { holdPost } from '../application/hold-post.ts';
import { registerBody } from '../application/register-body.ts';
import {
  bodiesOfRegion, bodyColumns, findBodyRow, groupLoader, groupsOfRegion, postLoader, postsOfBody, postsOfPerson, type BodyRow, type PostRow,
} from './directory-rows.ts';

const kindNames: Readonly<Record<string, string>> = { ...bodyKinds, 'directory-office': '目录管理处' };

async function getBody({ id }: { id: string }, context: RequestContext): Promise<BodyRow> {
  const body = await findBodyRow(id, context);
  if (!body) throw new Error(`a body that something refers to is not registered: ${id}`);
  return body;
}

/** A post as the read copy knows it; what the actor may do now is decided by that. */
const toPostRow = (post: HeldPost & { title?: string }): PostRow => ({ ...post, title: post.title ?? post.postKind });

const findPost = async (id: string | undefined, context: RequestContext): Promise<PostRow | null> =>
  id === undefined ? null : ((await postLoader(context).load(id))[0] ?? null);

export const directoryResolvers = (settings: ServiceSettings) => ({
  Query: {
    me: (_, __, { actor }) => {
      const posts = (actor?.posts ?? []).map(toPostRow);
      return { personId: actor?.personId ?? '', posts, duties: [...new Set(posts.flatMap((post) => post.duties))].sort() };
    },
    body: (_, { id }, context) => findBodyRow(id, context),
    bodies: async (_, { regionCode, kind, first, after }, context) =>
      readPage<BodyRow>(await context.db(), { first, after }, {
        select: `select ${bodyColumns} from accountability.body where starts_with(region_code, $1) and ($2::text is null or body_kind = $2)`,
        parameters: [regionPrefix(regionCode), kind ?? null],
        orderBy: [{ column: '"regionCode"', type: 'text' }, { column: 'kind', type: 'text' }, { column: 'id', type: 'text' }],
      }),
    person: async (_, { id }, context) => ((await postsOfPerson(context).load(id)).length > 0 ? { id } : null),
  },
  Region: {
    bodies: ({ code }, _, context) => bodiesOfRegion(context).load(code),
    groups: ({ code }, _, context) => groupsOfRegion(context).load(code),
  },
  RegionGroup: {
    regions: ({ regionCodes }) => regionCodes.map((code) => ({ code })),
  },
  Body: {
    __resolveReference: ({ id }, context) => findBodyRow(id, context),
    name: async (source, _, context) => (await getBody(source, context)).name,
    kind: async (source, _, context) => (await getBody(source, context)).kind,
    kindName: async (source, _, context) => {
      const { kind } = await getBody(source, context);
      return kindNames[kind] ?? kind;
    },
    region: async (source, _, context) => ({ code: (await getBody(source, context)).regionCode }),
    line: async (source, _, context) => (await getBody(source, context)).line,
    email: async (source, _, context) => (await getBody(source, context)).email,
    posts: ({ id }, _, context) => postsOfBody(context).load(id),
  },
  Person: {
    __resolveReference: ({ id }) => ({ id }),
    posts: ({ id }, _, context) => postsOfPerson(context).load(id),
  },
  Post: {
    person: ({ personId }) => ({ id: personId }),
    body: ({ bodyId }, _, context) => findBodyRow(bodyId, context),
    region: ({ regionCode }) => ({ code: regionCode }),
    groups: async ({ groupIds }, _, context) => (await Promise.all(groupIds.map((id) => groupLoader(context).load(id)))).flat(),
  },
  Mutation: {
    changeRegionGroup: async (_, { input }, context) => {
      const { id, answer } = await runFor(context, changeRegionGroup, input);
      return { group: id ? ((await groupLoader(context).load(id))[0] ?? null) : null, ...answer };
    },
    registerBody: async (_, { input }, context) => {
      const { id, answer } = await runFor(context, registerBody(settings.sealingKey), input);
      return { body: id ? { id } : null, ...answer };
    },
    holdPost: async (_, { input }, context) => {
      const { id, answer } = await runFor(context, holdPost, input);
      return { post: await findPost(id, context), ...answer };
    },
    endPost: async (_, { input }, context) => {
      const { id, answer } = await runFor(context, endPost, input);
      return { post: await findPost(id, context), ...answer };
    },
  },
}) satisfies Resolvers;
