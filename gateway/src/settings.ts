import { join } from 'node:path';
import { z } from 'zod';
import type { Budget, BudgetSettings } from './limits/client-budget.ts';
import type { CircuitRules } from './subgraphs/circuit.ts';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const count = z.coerce.number().int().min(1);

/** `funds=…,projects=…` as a map; a pair without `=` makes the whole setting faulty. */
const pairs = z.string().transform((text, context): Map<string, string> => {
  const entries = text.split(',').filter((part) => part.trim() !== '').map((part) => {
    const [name, ...rest] = part.trim().split('=');
    return [name ?? '', rest.join('=')] as const;
  });
  if (entries.some(([name, value]) => name === '' || value === '')) context.addIssue({ code: 'custom', message: 'expected name=value,name=value' });
  return new Map(entries);
});

const urls = pairs.pipe(z.map(z.string(), z.url({ protocol: /^https?$/ }).transform((url) => new URL(url))));
const milliseconds = pairs.pipe(z.map(z.string(), z.string().regex(/^[1-9]\d{0,6}$/).transform(Number)));

/** `finance=6000/600000`: requests and cost a minute. */
const budgets = pairs.pipe(z.map(z.string(), z.string().regex(/^[1-9]\d{0,9}\/[1-9]\d{0,11}$/).transform((text) => {
  const [requests = 0, cost = 0] = text.split('/').map(Number);
  return { requests, cost };
})));
const amount = z.coerce.number().int().min(0);

const gatewayFolder = join(import.meta.dirname, '..');

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535),
  HOST: z.string().default('127.0.0.1'),
  SUNLEDGER_MODE: z.enum(['demo', 'production']).default('production'),
  SUPERGRAPH_FILE: z.string().default(join(gatewayFolder, 'supergraph.graphql')),
  SUBGRAPH_URLS: urls,
  SUBGRAPH_TIMEOUT_MS: count.default(15_000),
  SUBGRAPH_TIMEOUTS_MS: milliseconds.default(new Map()),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }),
  OIDC_CLIENT_ID: z.string().min(1).default('sunledger-web'),
  TICKET_SECRET: z.string().min(16),
  SUBGRAPH_CIRCUIT_FAILURES: count.default(5),
  SUBGRAPH_CIRCUIT_OPEN_MS: count.default(3000),
  RESPONSE_CACHE_BYTES: z.coerce.number().int().min(0).default(64 * 1024 * 1024),
  UNREGISTERED_OPERATIONS: z.enum(['allowed', 'refused']).optional(),
  OPERATIONS_DIR: z.string().default(''),
  KAFKA_BROKERS: z.string().default(''),
  KAFKA_TOPIC_PREFIX: z.string().default(''),
  EVIDENCE_DIR: z.string().min(1),
  EVIDENCE_KEY: z.string().min(16),
  LIVE_STREAMS: count.default(2000),
  LIVE_STREAMS_PER_VIEWER: count.default(10),
  UPLOAD_MAX_BYTES: count.default(50 * 1024 * 1024),
  RESUMABLE_MAX_BYTES: count.default(1024 * 1024 * 1024),
  BODY_MAX_BYTES: count.default(1024 * 1024),
  QUERY_MAX_DEPTH: count.default(12),
  QUERY_MAX_ALIASES: count.default(30),
  QUERY_MAX_DIRECTIVES: count.default(50),
  QUERY_MAX_FIELDS: count.default(2000),
  QUERY_MAX_TOKENS: count.default(8000),
  QUERY_MAX_COST: count.default(30_000),
  CLIENT_REQUESTS_PER_MINUTE: amount.optional(),
  CLIENT_COST_PER_MINUTE: amount.optional(),
  PUBLIC_REQUESTS_PER_MINUTE: amount.optional(),
  PUBLIC_COST_PER_MINUTE: amount.optional(),
  CLIENT_BUDGETS: budgets.default(new Map()),
  TRUSTED_PROXIES: z.string().default(''),
  GRAPHQL_INTROSPECTION: flag.optional(),
  WEB_DIST: z.string().default(join(gatewayFolder, '../web/dist')),
});

export interface GatewaySettings {
  /** Serves any supergraph to anyone on this machine: no sign-in, no files, no web app (`--open`). */
  open: boolean;
  port: number;
  host: string;
  mode: 'demo' | 'production';
  supergraphFile: string;
  subgraphs: { urls: ReadonlyMap<string, URL>; timeoutMs: (name: string) => number; circuit: CircuitRules };
  oidc: { issuer: string; clientId: string };
  /** Where facts are heard; without brokers nothing is heard, and nothing kept that a fact would have to drop. */
  facts: { brokers: readonly string[]; topicPrefix: string };
  /** Clients that hear of changes as they happen: of one viewer, and in all. */
  live: { perViewer: number; total: number };
  files: { ticketSecret: string; folder: string; key: string; maxBytes: number; resumableMaxBytes: number };
  limits: QueryLimits;
  budgets: BudgetSettings;
  /** Addresses whose word on where a request comes from (`X-Forwarded-For`) is taken. */
  trustedProxies: string[];
  /** Bytes of answers kept at most; 0 keeps none. */
  keptBytes: number;
  operations: { unregisteredAllowed: boolean; folders: readonly string[] };
  bodyMaxBytes: number;
  introspection: boolean;
  webFolder: string;
}

/** What one operation may ask for; each limit is named in the answer that refuses. */
export interface QueryLimits {
  depth: number;
  aliases: number;
  directives: number;
  fields: number;
  tokens: number;
  cost: number;
}

type Read = z.infer<typeof schema>;

/** A minute of a busy desk, and of a village behind one address. */
const usualBudgets = { signedIn: { requests: 3000, cost: 300_000 }, publicAddress: { requests: 6000, cost: 600_000 } } as const;

/** In production everyone has a budget; a demonstration on one machine has none unless a setting gives one. */
function readBudgets(e: Read): BudgetSettings {
  const budgetOf = (usual: Budget, requests: number | undefined, cost: number | undefined): Budget | undefined => {
    if (e.SUNLEDGER_MODE === 'demo' && requests === undefined && cost === undefined) return undefined;
    // 0 lifts a budget.
    const orUnlimited = (amount: number) => (amount === 0 ? Number.MAX_SAFE_INTEGER : amount);
    return { requests: orUnlimited(requests ?? usual.requests), cost: orUnlimited(cost ?? usual.cost) };
  };
  return {
    signedIn: budgetOf(usualBudgets.signedIn, e.CLIENT_REQUESTS_PER_MINUTE, e.CLIENT_COST_PER_MINUTE),
    publicAddress: budgetOf(usualBudgets.publicAddress, e.PUBLIC_REQUESTS_PER_MINUTE, e.PUBLIC_COST_PER_MINUTE),
    overrides: e.CLIENT_BUDGETS,
  };
}

/** Reads the gateway's settings from its environment; a faulty one is named in one sentence. */
export function readGatewaySettings(environment: NodeJS.ProcessEnv): GatewaySettings {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path[0]))].join(', ');
    throw new Error(`环境变量缺失或有误 (missing or faulty settings): ${names}`);
  }
  const e = parsed.data;
  return {
    open: false,
    port: e.PORT, host: e.HOST, mode: e.SUNLEDGER_MODE, supergraphFile: e.SUPERGRAPH_FILE,
    subgraphs: { urls: e.SUBGRAPH_URLS, timeoutMs: (name) => e.SUBGRAPH_TIMEOUTS_MS.get(name) ?? e.SUBGRAPH_TIMEOUT_MS, circuit: { failures: e.SUBGRAPH_CIRCUIT_FAILURES, openMs: e.SUBGRAPH_CIRCUIT_OPEN_MS } },
    oidc: { issuer: e.OIDC_ISSUER, clientId: e.OIDC_CLIENT_ID },
    facts: { brokers: e.KAFKA_BROKERS.split(',').filter((broker) => broker !== ''), topicPrefix: e.KAFKA_TOPIC_PREFIX },
    live: { perViewer: e.LIVE_STREAMS_PER_VIEWER, total: e.LIVE_STREAMS },
    files: { ticketSecret: e.TICKET_SECRET, folder: e.EVIDENCE_DIR, key: e.EVIDENCE_KEY, maxBytes: e.UPLOAD_MAX_BYTES, resumableMaxBytes: e.RESUMABLE_MAX_BYTES },
    limits: {
      depth: e.QUERY_MAX_DEPTH, aliases: e.QUERY_MAX_ALIASES, directives: e.QUERY_MAX_DIRECTIVES, fields: e.QUERY_MAX_FIELDS,
      tokens: e.QUERY_MAX_TOKENS, cost: e.QUERY_MAX_COST,
    },
    budgets: readBudgets(e),
    trustedProxies: e.TRUSTED_PROXIES.split(',').map((part) => part.trim()).filter((part) => part !== ''),
    keptBytes: e.RESPONSE_CACHE_BYTES,
    operations: {
      // In production a client agrees its operations beforehand; while one is being written, anything may be asked.
      unregisteredAllowed: e.UNREGISTERED_OPERATIONS === undefined ? e.SUNLEDGER_MODE === 'demo' : e.UNREGISTERED_OPERATIONS === 'allowed',
      folders: [join(gatewayFolder, 'operations'), ...(e.OPERATIONS_DIR === '' ? [] : [e.OPERATIONS_DIR])],
    },
    bodyMaxBytes: e.BODY_MAX_BYTES,
    // A map of everything there is serves developers; in production it is given only where a setting says so.
    introspection: e.GRAPHQL_INTROSPECTION ?? e.SUNLEDGER_MODE === 'demo',
    webFolder: e.WEB_DIST,
  };
}
