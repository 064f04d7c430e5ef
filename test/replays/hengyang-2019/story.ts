import type { GatewayClient } from '../gateway-client.ts';
import { synthetic, type PlannedCase, type YearPlan } from './year-plan.ts';

/** A case of the plan as it goes through the system. */
export interface CaseOnItsWay extends PlannedCase {
  petitionId?: string;
  clueId?: string;
  caseId?: string;
}

export interface HengyangStory {
  client: GatewayClient;
  say: (line: string) => void;
  plan: YearPlan;
  /** Body ids by the key of the directory. */
  bodies: ReadonlyMap<string, string>;
  programmeId: string;
  /** The fact that every clue of the year is about: the programme whose money was taken. */
  factId: string;
  cases: CaseOnItsWay[];
  /** Talks that were held and wait to be followed up. */
  talksToFollow: { key: string; talkId: string }[];
  /** Moves every clock to nine in the morning of a day of 2019 in Shanghai. */
  goTo: (month: number, day: number) => Promise<void>;
}

export const specialAccount = '6228480402564890042';

export const on = (month: number, day: number): string => `2019-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export const bodyOf = (story: HengyangStory, key: string): string => {
  const id = story.bodies.get(key);
  if (id === undefined) throw new Error(`no body ${key}`);
  return id;
};

/** Uploads a made-up paper of its own content, which says so. */
export async function evidence(story: HengyangStory, login: string, kind: string, detail: string): Promise<{ ticket: string; kind: string }> {
  const content = `${kind}\n样例文书,非真实资料 (sample document, not real)\n${synthetic} ${detail}\n`;
  return { ticket: await story.client.upload(login, content, 'text/plain'), kind };
}

/** What an earlier step made. */
export function made(id: string | undefined, what: string): string {
  if (id === undefined) throw new Error(`no ${what} yet`);
  return id;
}
