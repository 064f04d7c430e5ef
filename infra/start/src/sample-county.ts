import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Report } from './report.ts';
import { addressesOf, firstKeeper } from './services.ts';
import type { Settings } from './settings.ts';

const county = z.object({
  county: z.string(),
  villagerGroups: z.array(z.object({ villageCode: z.string(), number: z.number(), name: z.string() })),
  regionGroups: z.array(z.object({ key: z.string(), name: z.string(), regionCodes: z.array(z.string()) })),
  bodies: z.array(z.object({ key: z.string(), regionCode: z.string(), bodyKind: z.string(), name: z.string(), line: z.string().optional() })),
  posts: z.array(z.object({ personId: z.string(), bodyKey: z.string(), postKind: z.string(), title: z.string(),
    // Of a partner department's client: what it is registered for, and the region groups that it covers.
    purpose: z.string().optional(), groupKeys: z.array(z.string()).default([]) })),
});

/** Posts of the demonstration are held since before any replay begins. */
const heldFrom = '2015-01-01';

/**
 * Enters the sample county where the directory is still empty: bodies and posts of invented people on real region
 * codes, through the gateway as the keeper would. Every entry has its own request id, so a start that was cut short
 * goes on where it stopped.
 */
export async function enterSampleCounty(settings: Settings, report: Report): Promise<void> {
  if (settings.mode !== 'demo' || settings.oidcIssuer !== undefined) return;
  const sample = county.parse(JSON.parse(readFileSync(new URL('../sample-county/county.json', import.meta.url), 'utf8')));
  const keeper = await signIn(settings);
  const lastEntered = [sample.posts.at(-1), sample.posts.findLast(({ purpose }) => purpose !== undefined)].flatMap((post) => (post ? [post.personId] : []));
  const entered = await Promise.all(lastEntered.map((personId) => keeper.isComplete(personId)));
  if ((await countBodies(keeper, sample.county)) > 0 && entered.every(Boolean)) return;
  const started = performance.now();
  for (const group of sample.villagerGroups) {
    await keeper.run('addVillagerGroup', `group-${group.villageCode}-${group.number}`, group, 'region { code }', 'AddVillagerGroupInput');
  }
  const bodyIds = new Map<string, string>();
  for (const { key, ...body } of sample.bodies) {
    const { body: entered } = await keeper.run<{ body: { id: string } }>('registerBody', `body-${key}`, body, 'body { id }', 'RegisterBodyInput');
    bodyIds.set(key, entered.id);
  }
  const groupIds = new Map<string, string>();
  for (const { key, ...group } of sample.regionGroups) {
    const { group: entered } = await keeper.run<{ group: { id: string } }>('changeRegionGroup', `region-group-${key}`, group, 'group { id }', 'ChangeRegionGroupInput');
    groupIds.set(key, entered.id);
  }
  for (const { bodyKey, groupKeys, ...post } of sample.posts) {
    // A post without groups is entered as it always was: the same request keeps its one effect.
    const groups = groupKeys.length === 0 ? {} : { groupIds: groupKeys.map((key) => groupIds.get(key)) };
    await keeper.run('holdPost', `post-${post.personId}`, { ...post, ...groups, bodyId: bodyIds.get(bodyKey), heldFrom }, 'post { id }', 'HoldPostInput');
  }
  report.line(`✓ 样例县 sample county  ${((performance.now() - started) / 1000).toFixed(1)} s  ${sample.bodies.length} 个机构 bodies, ${sample.posts.length} 人 people`);
}

interface Keeper {
  run: <P>(mutation: string, key: string, input: Record<string, unknown>, select: string, inputType: string) => Promise<P>;
  ask: <D>(query: string, variables: Record<string, unknown>) => Promise<D>;
  isComplete: (lastPerson: string) => Promise<boolean>;
}

async function signIn(settings: Settings): Promise<Keeper> {
  const { gateway, identity } = addressesOf(settings);
  const signedIn = await fetch(`${identity}/demo-token`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login: firstKeeper }),
  });
  const { access_token: token } = (await signedIn.json()) as { access_token: string };
  const ask = async <D>(query: string, variables: Record<string, unknown>): Promise<D> => {
    const response = await fetch(`${gateway}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data?: D; errors?: { message: string }[] };
    if (answer.errors || !answer.data) throw new Error(`the sample county can't be entered: ${answer.errors?.[0]?.message ?? response.status}`);
    return answer.data;
  };
  return {
    ask,
    async run<P>(mutation: string, key: string, input: Record<string, unknown>, select: string, inputType: string) {
      const data = await ask<Record<string, P & { refusals: { message: string }[] }>>(
        `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${select} refusals { message } } }`,
        { input: { requestId: `sample-county:${key}`, ...input } },
      );
      const payload = data[mutation];
      if (!payload || payload.refusals.length > 0) throw new Error(`${mutation} ${key}: ${payload?.refusals.map(({ message }) => message).join('; ')}`);
      return payload;
    },
    isComplete: async (lastPerson) => {
      const { person } = await ask<{ person: { posts: unknown[] } | null }>('query ($id: ID!) { person(id: $id) { posts { id } } }', { id: lastPerson });
      return (person?.posts.length ?? 0) > 0;
    },
  };
}

async function countBodies(keeper: Keeper, regionCode: string): Promise<number> {
  const { bodies } = await keeper.ask<{ bodies: { totalCount: number } }>('query ($regionCode: RegionCode!) { bodies(regionCode: $regionCode) { totalCount } }', { regionCode });
  return bodies.totalCount;
}
