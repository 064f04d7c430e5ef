const channels = ['sms', 'wechat'] as const;
type Channel = (typeof channels)[number];

/** `to` is masked by the sender: a full number never comes here. */
export type SentMessage = { sentAt: string; channel: Channel; to: string; text: string };

/** Keeps the latest and forgets the rest. */
export class Latest<Item> {
  readonly #items: Item[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(item: Item): void {
    this.#items.unshift(item);
    this.#items.splice(this.#limit);
  }

  list(): Item[] {
    return [...this.#items];
  }
}

export function readMessage(input: unknown, now: Date): SentMessage | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { channel, to, text } = input as Record<string, unknown>;
  const known = channels.find((candidate) => candidate === channel);
  if (known === undefined || typeof to !== 'string' || typeof text !== 'string' || holdsFullNumber(to)) return undefined;
  return { sentAt: now.toISOString(), channel: known, to, text };
}

// A mobile number has eleven digits, an identity number eighteen.
const holdsFullNumber = (to: string) => /\d{11}/.test(to);
