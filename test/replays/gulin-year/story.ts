import type { GatewayClient } from '../gateway-client.ts';
import type { SamplePerson } from '../thread/people-files.ts';

/** What is made up says so wherever it can be read. */
export const synthetic = '〔合成 synthetic〕';
export const seed = 12345;
export const specialAccount = '6228480402564890059';

interface Ids {
  programmeId: string;
  projectId: string;
  planId: string;
  contractId: string;
  importId: string;
  recoveryId: string;
  refundListId: string;
  caseId: string;
  retentionIds: string[];
  /** Allocations by the key of their receiver's body. */
  allocations: Record<string, string>;
  claims: string[];
  /** Notices of the year's money by level of their board. */
  noticeLevels: string[];
  disputedPaymentId: string;
}

export interface GulinStory {
  client: GatewayClient;
  /** Tells whoever watches what happens, who does it, and when. */
  say: (line: string) => void;
  /** Body ids by the key of the directory. */
  bodies: ReadonlyMap<string, string>;
  ids: Partial<Ids>;
  people: readonly SamplePerson[];
  /** Moves every clock to nine in the morning of a day in Shanghai. */
  day: (date: string, what: string) => Promise<void>;
}

export const bodyOf = (story: Pick<GulinStory, 'bodies'>, key: string): string => {
  const id = story.bodies.get(key);
  if (id === undefined) throw new Error(`no body ${key}`);
  return id;
};

/** What an earlier chapter made. */
export function known<K extends keyof Ids>(story: GulinStory, key: K): Ids[K] {
  const value = story.ids[key];
  if (value === undefined) throw new Error(`the story has no ${key} yet`);
  return value;
}

/** Uploads a made-up paper of its own content, which says so. */
export async function evidence({ client }: Pick<GulinStory, 'client'>, login: string, kind: string, detail: string): Promise<{ ticket: string; kind: string }> {
  const content = `${kind}\n样例文书,非真实资料 (sample document, not real)\n${synthetic} ${detail}\n`;
  return { ticket: await client.upload(login, content, 'text/plain'), kind };
}

export const papers = (story: Pick<GulinStory, 'client'>, login: string, kinds: readonly string[], detail: string) =>
  Promise.all(kinds.map((kind) => evidence(story, login, kind, `${kind} ${detail}`)));
