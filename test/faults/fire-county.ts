import { randomUUID } from 'node:crypto';
import { Partitioners } from 'kafkajs';
import { bodyRegistered, directoryTopic, packPublished, postHeld } from '@sunledger/events';
import { loadPacks } from '@sunledger/policy';
import { connectKafka, ensureTopics } from '@sunledger/service-kit';
import { eventually } from '@sunledger/testkit';

const county = '511623000000';
const townships = ['511623100000', '511623101000', '511623102000'];
export const fromBodyId = 'county-finance';
export const toBodyIds = townships.map((code) => `office-${code}`);
/** Nothing here depends on how fast the machine is; this only ends a run that would never end. */
export const patienceMs = 300_000;
const dutiesOfClerk = ['funds.programme.open', 'funds.quota.receive', 'funds.allocation.issue', 'funds.ledger.read'];

/** The directory as accountability publishes it: the clerk's post, bodies and packs, over the compacted topic. */
export async function publishDirectory(brokers: string, topics: { prefix: string; partitions: number } = { prefix: '', partitions: 3 }): Promise<void> {
  const kafka = connectKafka([brokers], 'directory');
  await ensureTopics(kafka, { ...topics, replicationFactor: 1 });
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  const envelope = (type: string, aggregateId: string, payload: object) => ({
    key: aggregateId,
    value: JSON.stringify({
      id: randomUUID(), type, aggregateId, payload, occurredOn: '2020-01-01', recordedAt: new Date().toISOString(), actor: { personId: 'system' },
      regionCode: county, aggregateVersion: 1, causes: [], correlationId: randomUUID(),
    }),
  });
  const post = {
    postId: 'post-clerk', personId: 'clerk', bodyId: 'county-finance', bodyKind: 'county-finance', line: null, regionCode: county, groupIds: [],
    postKind: 'county-finance-clerk', title: '县财政局经办', duties: dutiesOfClerk, heldFrom: '2000-01-01', heldUntil: null,
  };
  const bodies = [
    { bodyId: 'county-finance', name: '县财政局', bodyKind: 'county-finance', regionCode: county, line: null },
    ...townships.map((code) => ({ bodyId: `office-${code}`, name: `财政所${code}`, bodyKind: 'township-finance-office', regionCode: code, line: null })),
  ];
  await producer.send({
    topic: topics.prefix + directoryTopic, acks: -1,
    messages: [
      ...loadPacks().map((pack) => envelope(packPublished.type, `${pack.id}@${pack.version}`, { packKey: `${pack.id}@${pack.version}`, pack })),
      ...bodies.map((body) => envelope(bodyRegistered.type, body.bodyId, body)),
      envelope(postHeld.type, post.postId, post),
    ],
  });
  await producer.disconnect();
}

/** A programme with a million yuan; its id. */
export async function openBudget(url: string, token: string): Promise<string> {
  const ask = async <D>(query: string, variables: unknown): Promise<D | undefined> => {
    const response = await fetch(url, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(5000),
    }).catch(() => undefined);
    return ((await response?.json()) as { data?: D } | undefined)?.data ?? undefined;
  };
  const programmeId = await eventually(async () => {
    const data = await ask<{ openProgramme: { programme: { id: string } | null } | null }>(
      'mutation ($input: OpenProgrammeInput!) { openProgramme(input: $input) { programme { id } } }',
      { input: { requestId: 'open', code: 'FIRE', name: '火中资金', fundKind: 'transition-fund', year: 2026, bodyId: 'county-finance', bankAccount: '6228480402564890018', bookkeeperPersonId: 'x', closesOn: '2099-12-31' } });
    return data?.openProgramme?.programme?.id;
  }, 'the programme', patienceMs);
  await eventually(async () => {
    const data = await ask<{ receiveQuota: { programme: { id: string } | null } | null }>(
      'mutation ($input: ReceiveQuotaInput!) { receiveQuota(input: $input) { programme { id } } }',
      { input: { requestId: 'quota', programmeId, documentNumber: '火〔2026〕0号', amount: '1000000.00' } });
    return data?.receiveQuota?.programme?.id;
  }, 'the quota', patienceMs);
  return programmeId;
}
