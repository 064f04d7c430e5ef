import type { PolicyPack } from '@sunledger/policy';
import { eventually, TestService, type GraphqlAnswer } from '@sunledger/testkit';
import type { ServiceSettings } from '@sunledger/service-kit';
import { accountabilityWith } from '../src/service.ts';

/** 邻水县, the sample county, and 古蔺县 in another city of the province. */
export const county = '511623000000';
export const gulin = '510525000000';

export interface RefusalAnswer {
  code: string;
  field: string | null;
  message: string;
  messageEn: string;
}

export const refusalFields = 'refusals { code field message messageEn mechanism }';

/** Accountability with two counties and `keeper` as its first keeper, ready: the directory has come back to it. */
export async function startAccountability({ now, settings = {} }: { now: string; settings?: Partial<ServiceSettings> }): Promise<TestService> {
  const test = await TestService.start(accountabilityWith({ regions: ['511623', '510525'], firstKeeper: 'keeper', mailFrom: 'sunledger@localhost' }), { now, settings });
  await eventually(async () => {
    const ready = await fetch(`http://127.0.0.1:${test.service.port}/health/ready`);
    const [post] = await test.sql("select 1 from kit.directory_entry where kind = 'post'");
    const [pack] = await test.sql("select 1 from kit.directory_entry where id = 'sample@1'");
    return ready.ok && post && pack;
  }, 'accountability with its directory');
  return test;
}

let requests = 0;
/** Sends one command; the answer is that mutation's payload, or the GraphQL errors thrown. */
export async function command<P>(test: TestService, personId: string, name: string, input: Record<string, unknown>, fields: string): Promise<P & { refusals: RefusalAnswer[] }> {
  const answer = await tryCommand<P>(test, personId, name, input, fields);
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name]!;
}

export function tryCommand<P>(test: TestService, personId: string, name: string, input: Record<string, unknown>, fields: string) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${refusalFields} position } }`;
  requests += 1;
  return test.ask<Record<string, P & { refusals: RefusalAnswer[] }>>(personId, document, { input: { requestId: `request-${requests}`, ...input } });
}

export const registerBody = async (test: TestService, input: { name: string; bodyKind: string; regionCode: string; [key: string]: unknown }): Promise<string> => {
  const { body, refusals } = await command<{ body: { id: string } | null }>(test, 'keeper', 'registerBody', input, 'body { id }');
  if (!body) throw new Error(JSON.stringify(refusals));
  return body.id;
};

/** Publishes a pack and waits until the service answers by it. */
export async function publishPack(test: TestService, pack: PolicyPack): Promise<void> {
  const json = JSON.stringify({ ...pack, line: pack.line ?? undefined, effectiveTo: pack.effectiveTo ?? undefined });
  const { refusals } = await command(test, 'keeper', 'publishPolicyPack', { json }, 'pack { id }');
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
  await eventually(async () => (await test.sql("select 1 from kit.directory_entry where kind = 'pack' and id = $1", [`${pack.id}@${pack.version}`])).length > 0, 'the pack in the read copy');
}

export const aPack = (overrides: Partial<PolicyPack>): PolicyPack => ({
  id: 'test-posts', version: 1, title: '测试用岗位', region: county, line: null, effectiveFrom: '2020-01-01', effectiveTo: null, source: { document: '测试' }, values: {},
  ...overrides,
});

export const withDuties = (duties: Record<string, string[]>): PolicyPack['values'] => ({ 'posts.duties': [{ set: duties, clause: '测试', confidence: 'invented' }] });

export type { GraphqlAnswer };
