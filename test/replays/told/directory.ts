import type { GatewayClient } from '../gateway-client.ts';

export type BodySheet = readonly (readonly [key: string, name: string, bodyKind: string, regionCode: string, line?: string])[];
/** Of each person the body, the post, and lists that tell by opening that the post has arrived in their contexts. */
export type PostSheet = readonly (readonly [personId: string, body: string, postKind: string, title: string, ...lists: string[]])[];

export interface DirectorySheet {
  groups: readonly { villageCode: string; name: string }[];
  bodies: BodySheet;
  posts: PostSheet;
}

const heldFrom = '2015-01-01';

/** Enters bodies and posts of a place as the keeper of the directory would; the people are invented. Returns body ids by key. */
export async function enterDirectory(client: GatewayClient, { groups, bodies, posts }: DirectorySheet): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const regionOf = new Map(bodies.map(([key, , , regionCode]) => [key, regionCode]));
  for (const { villageCode, name } of groups) {
    await client.run('directory-keeper', 'addVillagerGroup', `group-${villageCode}`, { villageCode, number: 1, name }, 'region { code }');
  }
  await Promise.all(bodies.map(async ([key, name, bodyKind, regionCode, line]) => {
    const { body } = await client.run<{ body: { id: string } }>('directory-keeper', 'registerBody', `body-${key}`, {
      name, bodyKind, regionCode, ...(line && { line }) }, 'body { id }');
    ids.set(key, body.id);
  }));
  // One person's posts one after another: each is judged by those before it.
  await Promise.all([...new Set(posts.map(([personId]) => personId))].map(async (person) => {
    for (const [personId, body, postKind, title] of posts.filter(([id]) => id === person)) {
      await client.run('directory-keeper', 'holdPost', `post-${personId}-${body}`, { personId, bodyId: ids.get(body), postKind, title, heldFrom }, 'post { id }');
    }
  }));
  await Promise.all(posts.flatMap(([login, body, , , ...lists]) => lists.map((list) =>
    client.until(`${login} may read ${list}`, async () => (await client.ask(login, `{ ${list}(regionCode: "${regionOf.get(body)}", first: 1) { totalCount } }`)).errors === undefined))));
  return ids;
}
