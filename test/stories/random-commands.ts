import { pick } from '../faults/seeded-random.ts';
import type { GatewayClient } from '../replays/gateway-client.ts';
import { bodyOf, county, shihua, township, villages, type Story } from '../replays/thread/story.ts';

export interface Told {
  accepted: number;
  refused: number;
  /** GraphQL errors by code: malformed, forbidden, unknown. */
  errors: Record<string, number>;
  /** Commands that ended otherwise than their kind may: one without the right that was accepted, one in the future that was not refused. */
  surprises: string[];
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
  /** Whether the request id that is used again and again has been used. */
  reused?: boolean;
}

interface Sent {
  login: string | null;
  mutation: string;
  input: Record<string, unknown>;
  select: string;
  /** How it may end: accepted, or refused or answered by one of these codes. What chance decides names both. */
  ends: readonly string[];
}
type Command = (setting: Setting, n: number) => Promise<Sent>;

const accepted = 'accepted';
const nothing = 'AMOUNT_NOT_POSITIVE';

const yuan = (random: () => number, mostFen: number): string => {
  const fen = Math.floor(random() * mostFen);
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
};

const finance = (setting: Setting) => setting.bodies.get(`county-finance@${county}`) ?? '';

const quota = (s: Setting, documentNumber: string, input: Record<string, unknown>, ends: readonly string[], login = 'finance-clerk'): Sent =>
  ({ login, mutation: 'receiveQuota', input: { programmeId: s.programmeId, documentNumber, amount: '1.00', ...input }, select: 'programme { id }', ends });
const allocation = (s: Setting, documentNumber: string, toBodyId: string, input: Record<string, unknown>, ends: readonly string[], login = 'finance-clerk'): Sent =>
  ({ login, mutation: 'issueAllocation', input: { programmeId: s.programmeId, fromBodyId: finance(s), toBodyId, documentNumber, amount: '1.00', ...input }, select: 'allocation { id }', ends });
const need = (s: Setting, input: Record<string, unknown>, ends: readonly string[], login = 'village-clerk'): Sent => ({
  login, mutation: 'recordNeed', select: 'need { id }', ends,
  input: { villageCode: pick(s.random, villages), households: 12, content: '随机需求:修缮水渠', place: '村内', estimate: yuan(s.random, 900_000), ...input },
});
const petition = (s: Setting, input: Record<string, unknown>, ends: readonly string[]): Sent =>
  ({ login: null, mutation: 'filePetition', input: { content: '随机故事:请核查补助发放。', regionCode: pick(s.random, villages), ...input }, select: 'receiptCode', ends });

/** What is in order, unless chance has it otherwise: too much for what is there, nothing at all, the request of before. */
const orderly: readonly Command[] = [
  async (s, n) => quota(s, `随机〔${s.seed}〕${n}号`, { amount: yuan(s.random, 5_000_000) }, [accepted, nothing]),
  async (s, n) => allocation(s, `下达〔${s.seed}〕${n}号`, bodyOf(s, 'township-finance-office', township), { amount: yuan(s.random, 3_000_000) }, [accepted, nothing, 'INSUFFICIENT_BALANCE']),
  async (s, n) => allocation(s, `转下〔${s.seed}〕${n}号`, bodyOf(s, 'village-committee', pick(s.random, villages)),
    { fromBodyId: bodyOf(s, 'township-finance-office', township), amount: yuan(s.random, 1_500_000) }, [accepted, nothing, 'INSUFFICIENT_BALANCE'], 'township-finance-clerk'),
  async (s) => quota(s, `重号〔${s.seed}〕`, { requestId: `story-${s.seed}-once`, amount: '3.00' }, [accepted]),
  async (s, n) => quota(s, `换号〔${s.seed}〕${n}号`, { requestId: `story-${s.seed}-first` }, [s.reused ? 'REQUEST_ID_REUSED' : accepted]),
  async (s) => ({
    login: 'finance-chief', mutation: 'reverseAllocation', select: 'allocation { id }',
    input: { allocationId: pick(s.random, s.allocations.length > 0 ? s.allocations : [crypto.randomUUID()]), reason: '随机故事中的冲销' },
    ends: s.allocations.length > 0 ? [accepted, 'ALREADY_PASSED_ON', 'ALREADY_REVERSED', 'ALREADY_USED', 'INSUFFICIENT_BALANCE'] : ['NOT_FOUND'],
  }),
  async (s, n) => ({ login: 'bookkeeper', mutation: 'receiveCash', input: { programmeId: s.programmeId, amount: yuan(s.random, 2_000_000), bankReference: `R${s.seed}-${n}` }, select: 'cashReceipt { id }', ends: [accepted, nothing] }),
  // A survey is for its month; which one it is now is the clock's affair.
  async (s) => need(s, { villageCode: shihua }, [accepted, 'NOT_SURVEY_MONTH', 'NEED_NOT_POSITIVE']),
  async (s) => petition(s, {}, [accepted]),
];

/** What never is: too much, upward, another body's, unknown, malformed, too long, in the future, long ago, without the right. */
const disorderly: readonly Command[] = [
  async (s, n) => allocation(s, `过多〔${s.seed}〕${n}号`, bodyOf(s, 'township-finance-office', township), { amount: '9999999999.00' }, ['INSUFFICIENT_BALANCE']),
  async (s, n) => allocation(s, `自下〔${s.seed}〕${n}号`, finance(s), {}, ['NOT_A_LOWER_BODY']),
  async (s, n) => allocation(s, `越权〔${s.seed}〕${n}号`, finance(s), {}, ['FORBIDDEN'], 'village-clerk'),
  async (s, n) => allocation(s, `无此〔${s.seed}〕${n}号`, crypto.randomUUID(), {}, ['NOT_FOUND']),
  async (s, n) => quota(s, `将来〔${s.seed}〕${n}号`, { occurredOn: '2099-01-01' }, ['OCCURRED_IN_FUTURE']),
  async (s, n) => quota(s, `补录〔${s.seed}〕${n}号`, { occurredOn: '2015-01-05' }, ['BACKDATED_TOO_FAR']),
  async (s, n) => quota(s, `坏数〔${s.seed}〕${n}号`, { amount: '1.005' }, ['BAD_USER_INPUT']),
  async (s, n) => quota(s, `过长〔${s.seed}〕${n}号${'长'.repeat(500)}`, {}, ['BAD_USER_INPUT']),
  async (s, n) => ({ login: 'finance-clerk', mutation: 'receiveCash', input: { programmeId: s.programmeId, amount: '1.00', bankReference: `X${s.seed}-${n}` }, select: 'cashReceipt { id }', ends: ['FORBIDDEN'] }),
  async (s) => need(s, { villageCode: township }, ['NOT_A_VILLAGE', 'NOT_SURVEY_MONTH', 'FORBIDDEN']),
  async (s) => need(s, { villageCode: pick(s.random, villages.filter((village) => village !== shihua)) }, ['FORBIDDEN']),
  async (s) => need(s, {}, ['FORBIDDEN'], 'bookkeeper'),
  async (s) => petition(s, { content: '' }, ['BAD_USER_INPUT']),
  async () => ({ login: null, mutation: 'askQuestion', input: { noticeId: crypto.randomUUID(), content: '这笔钱用在哪里' }, select: 'receiptCode', ends: ['NOT_FOUND'] }),
  async () => ({ login: 'village-clerk', mutation: 'signContract', select: 'contract { id }', ends: ['FORBIDDEN'],
    input: { projectId: crypto.randomUUID(), contractorName: '某公司', contractorCode: '91350100M000100Y43', amount: '1.00', signedOn: '2026-03-02' } }),
  async () => ({ login: 'finance-clerk', mutation: 'recordCaseStep', input: { caseId: crypto.randomUUID(), step: 'INVESTIGATED', evidence: [] }, select: 'disciplineCase { id }', ends: ['FORBIDDEN'] }),
];

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Two of three commands are in order: most of what makes a story is carried out, and enough of it is refused. */
const orderlyShare = 2 / 3;

/** Sends so many random commands, one after another, and remembers what came of them. */
export async function tellRandomCommands(setting: Setting, count: number): Promise<Told> {
  const told: Told = { accepted: 0, refused: 0, errors: {}, surprises: [] };
  for (let n = 0; n < count; n += 1) {
    const { login, mutation, input, select, ends } = await pick(setting.random, setting.random() < orderlyShare ? orderly : disorderly)(setting, n);
    const answer = await setting.client.ask<Record<string, { refusals: { code: string }[]; allocation?: { id: string } | null } | null>>(login,
      `mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { ${select} refusals { code } } }`,
      { input: { requestId: login === null ? crypto.randomUUID() : `story-${setting.seed}-${n}`, ...input } });
    const payload = answer.data?.[mutation];
    if (input['requestId'] === `story-${setting.seed}-first`) setting.reused = true;
    const ended = payload ? payload.refusals.map(({ code }) => code) : [answer.errors?.[0]?.extensions?.code ?? 'NONE'];
    if (ended.length === 0 ? !ends.includes(accepted) : !ended.some((code) => ends.includes(code))) {
      told.surprises.push(`${n}: ${mutation} by ${login ?? 'nobody'} ended in ${ended.join() || accepted}, not in ${ends.join(' or ')}`);
    }
    if (!payload) {
      for (const code of ended) told.errors[code] = (told.errors[code] ?? 0) + 1;
    } else if (payload.refusals.length > 0) told.refused += 1;
    else {
      told.accepted += 1;
      if (mutation === 'issueAllocation' && payload.allocation) setting.allocations.push(payload.allocation.id);
    }
  }
  return told;
}
