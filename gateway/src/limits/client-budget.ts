import { LRUCache } from 'lru-cache';

export type BudgetKind = 'requests' | 'cost';

/** What one client may use within a minute; as much may come at once after a minute of silence. */
export type Budget = Readonly<Record<BudgetKind, number>>;

export interface BudgetSettings {
  /** Signed-in persons and registered clients. Undefined: no budget. */
  signedIn: Budget | undefined;
  /** One address of the unsigned public; a village may share one. */
  publicAddress: Budget | undefined;
  /** By client id, for departments that agreed on more or less. */
  overrides: ReadonlyMap<string, Budget>;
}

/** Who is charged: a registered client by its id, a person by their own, the public by address. */
export type Charged = { kind: 'client' | 'person' | 'public'; id: string };

export interface BudgetRefusal {
  budget: BudgetKind;
  perMinute: number;
  /** Until so much has flowed back that the same request would pass. */
  retryAfterSeconds: number;
}

interface Bucket {
  left: number;
  at: number;
}

const minuteMs = 60_000;
/** The least lately seen are forgotten first, and a forgotten client's budget is full again. */
const clientsKept = 20_000;

/**
 * Token buckets: what is used flows back evenly over a minute. A single request that alone costs more than the whole
 * budget passes on a full one, for what is too dear at all is the limit `cost`'s matter. Kept in this process: each
 * copy of the gateway grants its own.
 */
export class ClientBudgets {
  readonly #settings: BudgetSettings;
  readonly #now: () => number;
  readonly #buckets: LRUCache<string, Bucket>;

  constructor(settings: BudgetSettings, { now = Date.now, kept = clientsKept }: { now?: () => number; kept?: number } = {}) {
    this.#settings = settings;
    this.#now = now;
    this.#buckets = new LRUCache({ max: kept });
  }

  /** How many clients are remembered; never more than there is room for. */
  get size(): number {
    return this.#buckets.size;
  }

  /** Takes `amount` out of the client's budget, or says how long to wait; a refused request takes nothing. */
  charge(charged: Charged, budget: BudgetKind, amount: number): BudgetRefusal | undefined {
    const perMinute = this.#budgetOf(charged)?.[budget];
    if (perMinute === undefined || amount <= 0) return undefined;
    const key = `${budget} ${charged.kind} ${charged.id}`;
    const now = this.#now();
    const known = this.#buckets.get(key) ?? { left: perMinute, at: now };
    const left = Math.min(perMinute, known.left + (Math.max(0, now - known.at) * perMinute) / minuteMs);
    const missing = Math.min(amount, perMinute) - left;
    if (missing > 0) {
      this.#buckets.set(key, { left, at: now });
      return { budget, perMinute, retryAfterSeconds: Math.ceil((missing * minuteMs) / perMinute / 1000) };
    }
    this.#buckets.set(key, { left: left - amount, at: now });
    return undefined;
  }

  #budgetOf({ kind, id }: Charged): Budget | undefined {
    if (kind === 'public') return this.#settings.publicAddress;
    return (kind === 'client' ? this.#settings.overrides.get(id) : undefined) ?? this.#settings.signedIn;
  }
}

/** An IPv6 customer has a whole /64: counted as one address, or the budget would be his times 2⁶⁴. */
export function addressKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = tail === undefined ? before : [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
  return `${groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
