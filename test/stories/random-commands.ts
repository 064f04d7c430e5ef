import { pick } from '../faults/seeded-random.ts';
import type { GatewayClient } from '../replays/gateway-client.ts';
import { bodyOf, county, township, villages, type Story } from '../replays/thread/story.ts';

export interface Told {
  accepted: number;
  refused: number;
  /** GraphQL errors by code: malformed, forbidden, unknown. */
  errors: Record<string, number>;
}

interface Setting {
  client: GatewayClient;
  bodies: Story['bodies'];
  programmeId: string;
  random: () => number;
  /** Distinguishes the requests of one telling from another's. */
  seed: number;
  /** Allocations made so far, some of which a later command takes back. */
  allocations: string[];
}

type Command = (setting: Setting, n: number) => Promise<{ login: string | null; mutation: string; input: Record<string, unknown>; select: string }>;

const yuan = (random: () => number, mostFen: number): string => {
  const fen = Math.floor(random() * mostFen);
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
};

const finance = (setting: Setting) => setting.bodies.get(`county-finance@${county}`) ?? '';

/** Valid and invalid alike: too much, nothing, upward, another body's, unknown, malformed, in the future, without the right. */
const commands: readonly Command[] = [
  async (s, n) => ({ login: 'finance-clerk', mutation: 'receiveQuota', input: { programmeId: s.programmeId, documentNumber: `随机〔${s.seed}〕${n}号`, amount: yuan(s.random, 5_000_000) }, select: 'programme { id }' }),
  async (s, n) => ({ login: 'finance-clerk', mutation: 'issueAllocation', input: { programmeId: s.programmeId, fromBodyId: finance(s), toBodyId: bodyOf(s, 'township-finance-office', township), documentNumber: `下达〔${s.seed}〕${n}号`, amount: yuan(s.random, 3_000_000) }, select: 'allocation { id }' }),
  async (s, n) => ({ login: 'township-finance-clerk', mutation: 'issueAllocation', input: { programmeId: s.programmeId, fromBodyId: bodyOf(s, 'township-finance-office', township), toBodyId: bodyOf(s, 'village-committee', pick(s.random, villages)), documentNumber: `转下〔${s.seed}〕${n}号`, amount: yuan(s.random, 1_500_000) }, select: 'allocation { id }' }),
  async (s, n) => ({ login: 'finance-clerk', mutation: 'issueAllocation', input: { programmeId: s.programmeId, fromBodyId: finance(s), toBodyId: finance(s), documentNumber: `自下〔${s.seed}〕${n}号`, amount: '1.00' }, select: 'allocation { id }' }),
  async (s, n) => ({ login: 'village-clerk', mutation: 'issueAllocation', input: { programmeId: s.programmeId, fromBodyId: finance(s), toBodyId: finance(s), documentNumber: `越权〔${s.seed}〕${n}号`, amount: '1.00' }, select: 'allocation { id }' }),
  async (s, n) => ({ login: 'finance-clerk', mutation: 'receiveQuota', input: { programmeId: s.programmeId, documentNumber: `将来〔${s.seed}〕${n}号`, amount: '1.00', occurredOn: '2099-01-01' }, select: 'programme { id }' }),
  async (s, n) => ({ login: 'finance-clerk', mutation: 'receiveQuota', input: { programmeId: s.programmeId, documentNumber: `坏数〔${s.seed}〕${n}号`, amount: '1.005' }, select: 'programme { id }' }),
  async (s) => ({ login: 'finance-chief', mutation: 'reverseAllocation', input: { allocationId: pick(s.random, s.allocations.length > 0 ? s.allocations : [crypto.randomUUID()]), reason: '随机故事中的冲销' }, select: 'allocation { id }' }),
  async (s, n) => ({ login: 'bookkeeper', mutation: 'receiveCash', input: { programmeId: s.programmeId, amount: yuan(s.random, 2_000_000), bankReference: `R${s.seed}-${n}` }, select: 'cashReceipt { id }' }),
  async (s) => ({ login: 'village-clerk', mutation: 'recordNeed', input: { villageCode: pick(s.random, villages), households: 12, content: '随机需求:修缮水渠', place: '村内', estimate: yuan(s.random, 900_000) }, select: 'need { id }' }),
  async (s) => ({ login: null, mutation: 'filePetition', input: { content: '随机故事:请核查补助发放。', regionCode: pick(s.random, villages) }, select: 'receiptCode' }),
];

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Sends so many random commands, one after another, and remembers what came of them. */
export async function tellRandomCommands(setting: Setting, count: number): Promise<Told> {
  const told: Told = { accepted: 0, refused: 0, errors: {} };
  for (let n = 0; n < count; n += 1) {
    const { login, mutation, input, select } = await pick(setting.random, commands)(setting, n);
    const answer = await setting.client.ask<Record<string, { refusals: unknown[]; allocation?: { id: string } | null } | null>>(login,
      `mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { ${select} refusals { code } } }`,
      { input: { requestId: login === null ? crypto.randomUUID() : `story-${setting.seed}-${n}`, ...input } });
    const payload = answer.data?.[mutation];
    if (!payload) {
      const code = answer.errors?.[0]?.extensions?.code ?? 'NONE';
      told.errors[code] = (told.errors[code] ?? 0) + 1;
    } else if (payload.refusals.length > 0) told.refused += 1;
    else {
      told.accepted += 1;
      if (mutation === 'issueAllocation' && payload.allocation) setting.allocations.push(payload.allocation.id);
    }
  }
  return told;
}
