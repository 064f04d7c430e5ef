import { pause } from './fire.ts';

export interface Acknowledged {
  requestId: string;
  documentNumber: string;
  accepted: boolean;
  amountFen: bigint;
}

export interface StreamSettings {
  url: string;
  token: string;
  programmeId: string;
  fromBodyId: string;
  toBodyIds: readonly string[];
  random: () => number;
}

const document = `mutation ($input: IssueAllocationInput!) { issueAllocation(input: $input) { allocation { id } refusals { code } position } }`;

/** Sends one command until it is acknowledged, always under the same requestId: what a client with a bad line does. */
export async function sendUntilAcknowledged(settings: StreamSettings, n: number, keepTrying: () => boolean): Promise<Acknowledged | undefined> {
  const { random, url, token, programmeId, fromBodyId, toBodyIds } = settings;
  // One in eight asks for more than there can ever be, so that refusals are under fire too.
  const amountFen = random() < 0.125 ? 10n ** 15n : BigInt(1 + Math.floor(random() * 10_000));
  const requestId = `fire-${n}`;
  const documentNumber = `火〔2026〕${n}号`;
  const input = {
    requestId, programmeId, fromBodyId, documentNumber, toBodyId: toBodyIds[n % toBodyIds.length],
    amount: `${amountFen / 100n}.${String(amountFen % 100n).padStart(2, '0')}`,
  };
  while (keepTrying()) {
    try {
      const response = await fetch(url, {
        method: 'POST', signal: AbortSignal.timeout(5000), body: JSON.stringify({ query: document, variables: { input } }),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      });
      const answer = (await response.json()) as { data?: { issueAllocation?: { allocation: { id: string } | null; refusals: { code: string }[] } | null } | null; errors?: unknown[] };
      const payload = answer.data?.issueAllocation;
      if (payload && (payload.allocation !== null || payload.refusals.length > 0)) {
        return { requestId, documentNumber, accepted: payload.refusals.length === 0, amountFen };
      }
    } catch {
      // A dead gateway, a cut line, a time-out: the client doesn't know, so it asks again.
    }
    await pause(30 + random() * 120);
  }
  return undefined;
}
