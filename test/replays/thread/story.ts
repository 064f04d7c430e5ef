import type { GatewayClient } from '../gateway-client.ts';
import type { PaymentsFile, SamplePerson } from './people-files.ts';

export const county = '511623000000';
export const township = '511623101000';
export const shihua = '511623101202';
/** Villages of 城北镇 that take part. */
export const villages = ['202', '208', '212', '219', '222', '225', '228', '229', '230', '231'].map((number) => `511623101${number}`);
export const programmeCode = 'XJ-2026';
export const specialAccount = '6228480402564890018';

/** What the story has made so far: later chapters build on it, and the checks at its end read it. */
export interface Ids {
  programmeId: string;
  projectId: string;
  contractId: string;
  batchId: string;
  planId: string;
  reimbursementId: string;
  retentionId: string;
  importId: string;
  petitionReceipt: string;
  petitionId: string;
  clueId: string;
  caseId: string;
  recoveryId: string;
  refundListId: string;
  bulletinId: string;
  assessmentId: string;
}

export interface Story {
  client: GatewayClient;
  /** Tells whoever watches what happens, who does it, and when. */
  say: (line: string) => void;
  /** Body ids by kind and region: `county-finance@511623000000`. */
  bodies: ReadonlyMap<string, string>;
  ids: Partial<Ids>;
  people: SamplePerson[];
  payments?: PaymentsFile;
  /** Moves every clock to nine in the morning of a day in Shanghai. */
  day: (date: string, what: string) => Promise<void>;
}

export const bodyOf = (story: Pick<Story, 'bodies'>, kind: string, regionCode: string): string => {
  const id = story.bodies.get(`${kind}@${regionCode}`);
  if (!id) throw new Error(`no ${kind} in ${regionCode}`);
  return id;
};

/** What an earlier chapter made. */
export function known<K extends keyof Ids>(story: Story, key: K): Ids[K] {
  const value = story.ids[key];
  if (value === undefined) throw new Error(`the story has no ${key} yet`);
  return value;
}

/** Uploads a paper of its own content and names it as evidence of a kind. */
export async function evidence(story: Story, login: string, kind: string, detail: string): Promise<{ ticket: string; kind: string }> {
  const content = `${kind}\n样例文书,非真实资料 (sample document, not real)\n${detail}\n`;
  return { ticket: await story.client.upload(login, content, 'text/plain'), kind };
}

export async function loadBodies(client: GatewayClient): Promise<Map<string, string>> {
  const bodies = new Map<string, string>();
  let after: string | null = null;
  do {
    const page: { bodies: { nodes: { id: string; bodyKind: string; region: { code: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } =
      await client.read('directory-keeper', `query ($after: String) { bodies(regionCode: "${county}", first: 100, after: $after) {
        nodes { id bodyKind: kind region { code } } pageInfo { hasNextPage endCursor } } }`, { after });
    for (const body of page.bodies.nodes) bodies.set(`${body.bodyKind}@${body.region.code}`, body.id);
    after = page.bodies.pageInfo.hasNextPage ? page.bodies.pageInfo.endCursor : null;
  } while (after !== null);
  return bodies;
}
