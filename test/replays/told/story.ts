import type { GatewayClient } from '../gateway-client.ts';

/** What is made up says so wherever it can be read; what an account tells says that instead. */
export const synthetic = '〔合成 synthetic〕';
export const asGiven = '〔据原文 as given〕';

/** A story that is told through the gateway. `Ids` is what its chapters make: later ones build on it, the checks at its end read it. */
export interface ToldStory<Ids> {
  client: GatewayClient;
  /** Tells whoever watches what happens, who does it, and when. */
  say: (line: string) => void;
  /** Body ids by the key of the directory. */
  bodies: ReadonlyMap<string, string>;
  ids: Partial<Ids>;
  /** Moves every clock to nine in the morning of a day in Shanghai. */
  day: (date: string, what: string) => Promise<void>;
}

type Telling = Pick<ToldStory<unknown>, 'client'>;

export const dayOf = (client: GatewayClient, say: (line: string) => void) => async (date: string, what: string): Promise<void> => {
  say(`${date}  ${what}`);
  await client.setClock(`${date}T01:00:00Z`);
};

export const bodyOf = ({ bodies }: Pick<ToldStory<unknown>, 'bodies'>, key: string): string => {
  const id = bodies.get(key);
  if (id === undefined) throw new Error(`no body ${key}`);
  return id;
};

/** What an earlier chapter made. */
export function known<Ids, K extends keyof Ids>({ ids }: Pick<ToldStory<Ids>, 'ids'>, key: K): Ids[K] {
  const value: Partial<Ids>[K] = ids[key];
  if (value === undefined) throw new Error(`the story has no ${String(key)} yet`);
  return value;
}

/** Uploads a made-up paper of its own content, which says so. */
export async function evidence({ client }: Telling, login: string, kind: string, detail: string): Promise<{ ticket: string; kind: string }> {
  const content = `${kind}\n样例文书,非真实资料 (sample document, not real)\n${synthetic} ${detail}\n`;
  return { ticket: await client.upload(login, content, 'text/plain'), kind };
}

/** The smallest head of a JPEG file: no photo of a living person is in a story. */
const jpegHead = [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00];

/** A made-up photo of a signature; of the same detail it is the same photo. */
export const signaturePhoto = async ({ client }: Telling, login: string, detail: string): Promise<{ ticket: string; kind: string }> =>
  ({ ticket: await client.upload(login, Uint8Array.from([...jpegHead, ...Buffer.from(detail)]), 'image/jpeg'), kind: 'signature-photo' });

export const papers = (story: Telling, login: string, kinds: readonly string[], detail: string) =>
  Promise.all(kinds.map((kind) => evidence(story, login, kind, `${kind} ${detail}`)));

/** How a refusal is told that came for another reason than the story's: told a second time, what it is about has gone on. */
export const refusedOtherwise = '被拒绝(另有原因 for another reason)';

/** A step that has to be refused with this code: says why, in the words that a person reads. Taken instead of refused, it ends the story. */
export async function refusedAs(
  { client, say }: Pick<ToldStory<unknown>, 'client' | 'say'>, code: string, login: string, mutation: string, key: string, input: Record<string, unknown>,
): Promise<void> {
  const { refusals } = await client.attempt(login, mutation, key, input, '__typename');
  if (refusals.length === 0) throw new Error(`${mutation} (${key}) by ${login} had to be refused as ${code}`);
  const found = refusals.filter((refusal) => refusal.code === code);
  for (const { message } of found) say(`  被拒绝:${message}`);
  if (found.length === 0) say(`  ${refusedOtherwise}:${refusals.map((refusal) => `${refusal.code} ${refusal.message}`).join(' ')}`);
}
