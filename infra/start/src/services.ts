import { join } from 'node:path';
import type { Secrets } from './secrets.ts';
import { root, type Settings } from './settings.ts';

/** One process of the system, as data: tests give their own list. */
export type ServicePlan = {
  name: string;
  /** What a person reads. */
  label: string;
  script: string;
  port: number;
  /** Further ports that it serves. */
  otherPorts?: readonly number[];
  /** Listens on the sockets that it is handed, so that a fresh copy may serve beside the running one. Else there is one copy at a time. */
  servesBeside?: boolean;
  environment: Record<string, string>;
};

export type Backing = {
  databaseUrls: Record<string, string>;
  brokers: string;
  secrets: Secrets;
};

export const contexts = ['accountability', 'funds', 'projects', 'disclosure', 'supervision'] as const;
/** Demonstration sign-in of the first keeper of the directory. */
export const firstKeeper = 'directory-keeper';
type Context = (typeof contexts)[number];

const labels: Record<Context, string> = {
  accountability: '问责 accountability',
  funds: '资金 funds',
  projects: '项目 projects',
  disclosure: '公开 disclosure',
  supervision: '监督 supervision',
};

/** Fixed places after PORT, so that addresses stay the same from start to start. */
export function addressesOf({ port, oidcIssuer }: Settings) {
  const local = (offset: number) => `http://127.0.0.1:${port + offset}`;
  return {
    gateway: local(0),
    issuer: oidcIssuer ?? local(1),
    identity: local(1),
    contexts: Object.fromEntries(contexts.map((context, index) => [context, local(2 + index)])) as Record<Context, string>,
    smtpPort: port + 8,
  };
}

/** The stages in which the parts start; those of one stage start together. */
export function planServices(settings: Settings, backing: Backing): ServicePlan[][] {
  const identity = settings.oidcIssuer === undefined ? [planIdentity(settings)] : [];
  const [directory, ...others] = contexts.map((context) => planContext(context, settings, backing));
  return [
    // Accountability owns the directory that the others read.
    [...identity, ...(directory ? [directory] : [])],
    [...others, ...(usesSimulatedBank(settings) ? [planBank(settings)] : [])],
    [planGateway(settings, backing)],
  ];
}

function planContext(context: Context, settings: Settings, backing: Backing): ServicePlan {
  const port = Number(new URL(addressesOf(settings).contexts[context]).port);
  return {
    name: context,
    label: labels[context],
    script: join(root, 'services', context, 'src', 'main.ts'),
    servesBeside: true,
    port,
    environment: {
      ...sharedEnvironment(settings, backing),
      // A fresh system has nobody: in the demonstration this sign-in may enter everyone else.
      ...(settings.mode === 'demo' && { FIRST_KEEPER: firstKeeper }),
      ...(context === 'funds' && bankSettings(settings)),
      DATABASE_URL: backing.databaseUrls[context] ?? '',
      PORT: String(port),
    },
  };
}

/** Only in the demonstration, and only where no folder of a real bank is named. */
const usesSimulatedBank = ({ mode, bankFolder }: Settings): boolean => mode === 'demo' && bankFolder === undefined;
const simulatedFolder = ({ dataDir }: Settings): string => join(dataDir, 'bank-simulated');

function bankSettings(settings: Settings): Record<string, string> {
  if (usesSimulatedBank(settings)) return { BANK_FOLDER: simulatedFolder(settings) };
  return settings.bankFolder === undefined ? {} : { BANK_FOLDER: settings.bankFolder };
}

function planBank(settings: Settings): ServicePlan {
  const port = settings.port + 7;
  return {
    name: 'bank-simulated',
    label: '模拟银行 simulated bank',
    script: join(root, 'infra', 'bank-simulated', 'src', 'main.ts'),
    port,
    environment: { PORT: String(port), BANK_FOLDER: simulatedFolder(settings), SUNLEDGER_MODE: settings.mode },
  };
}

function planGateway(settings: Settings, backing: Backing): ServicePlan {
  return {
    name: 'gateway',
    label: '网关与网页 gateway and web',
    script: join(root, 'gateway', 'src', 'main.ts'),
    servesBeside: true,
    port: settings.port,
    environment: {
      ...sharedEnvironment(settings, backing),
      PORT: String(settings.port),
      SUBGRAPH_URLS: Object.entries(addressesOf(settings).contexts).map(([context, url]) => `${context}=${url}/graphql`).join(','),
    },
  };
}

function planIdentity(settings: Settings): ServicePlan {
  const { identity, smtpPort } = addressesOf(settings);
  const port = settings.port + 1;
  return {
    name: 'identity',
    label: '演示身份 demonstration identity',
    script: join(root, 'infra', 'identity', 'src', 'main.ts'),
    servesBeside: true,
    port,
    otherPorts: [smtpPort],
    environment: {
      PORT: String(port), SMTP_PORT: String(smtpPort), OIDC_ISSUER: identity, DATA_DIR: join(settings.dataDir, 'identity'),
      WEB_ORIGINS: `http://127.0.0.1:${settings.port},http://localhost:${settings.port}`, SUNLEDGER_MODE: settings.mode,
    },
  };
}

function sharedEnvironment(settings: Settings, { brokers, secrets }: Backing): Record<string, string> {
  const addresses = addressesOf(settings);
  const contextUrls = Object.entries(addresses.contexts).map(([context, url]) => [`${context.toUpperCase()}_URL`, url] as const);
  // Where sign-in is someone else's, mail and messages are too: their addresses come from the environment.
  const development: Record<string, string> = settings.oidcIssuer === undefined
    ? { SMTP_URL: `smtp://127.0.0.1:${addresses.smtpPort}`, MESSAGES_URL: `${addresses.identity}/messages` } : {};
  return {
    ...development,
    ...Object.fromEntries(contextUrls),
    ...secrets,
    KAFKA_BROKERS: brokers,
    OIDC_ISSUER: addresses.issuer,
    GATEWAY_URL: addresses.gateway,
    EVIDENCE_DIR: join(settings.dataDir, 'evidence'),
    SUNLEDGER_MODE: settings.mode,
  };
}
