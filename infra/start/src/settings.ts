import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '@sunledger/infra-process';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export type Settings = {
  /** The gateway's; the other parts have the ones that follow. */
  port: number;
  dataDir: string;
  mode: 'demo' | 'production';
  /** Named by whoever starts the system, or brought up by it. */
  databaseUrl?: string;
  kafkaBrokers?: string;
  oidcIssuer?: string;
  /** Shared with a real bank; without it the demonstration has a simulated one. */
  bankFolder?: string;
};

const defaultPort = 4000;
/** How many ports after PORT the parts use. */
const portBlock = 10;

export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const { DATA_DIR = '.data', DATABASE_URL, KAFKA_BROKERS, OIDC_ISSUER, BANK_FOLDER } = environment;
  const mode = readMode(environment);
  if (mode === 'production' && !OIDC_ISSUER) {
    throw new Problem(
      '生产模式没有演示登录:请用 OIDC_ISSUER 指定身份服务。',
      'There is no demonstration sign-in in production: name an identity provider with OIDC_ISSUER.',
    );
  }
  return {
    port: readPort(environment['PORT']),
    dataDir: resolve(root, DATA_DIR),
    mode,
    databaseUrl: readUrl('DATABASE_URL', DATABASE_URL, ['postgres:', 'postgresql:']),
    kafkaBrokers: readBrokers(KAFKA_BROKERS),
    oidcIssuer: readUrl('OIDC_ISSUER', OIDC_ISSUER, ['http:', 'https:']),
    ...(BANK_FOLDER && { bankFolder: resolve(root, BANK_FOLDER) }),
  };
}

function readMode(environment: NodeJS.ProcessEnv): Settings['mode'] {
  const { SUNLEDGER_MODE, NODE_ENV } = environment;
  if (SUNLEDGER_MODE === 'production' || (!SUNLEDGER_MODE && NODE_ENV === 'production')) return 'production';
  if (!SUNLEDGER_MODE || SUNLEDGER_MODE === 'demo') return 'demo';
  throw invalid('SUNLEDGER_MODE', SUNLEDGER_MODE, 'demo 或 production', 'demo or production');
}

function readPort(text: string | undefined): number {
  if (!text) return defaultPort;
  const port = Number(text);
  const highest = 65_535 - portBlock;
  if (Number.isInteger(port) && port >= 1 && port <= highest) return port;
  throw invalid('PORT', text, `1 到 ${highest} 的整数`, `a whole number from 1 to ${highest}`);
}

function readUrl(name: string, text: string | undefined, protocols: string[]): string | undefined {
  if (!text) return undefined;
  if (protocols.includes(URL.parse(text)?.protocol ?? '')) return text;
  // The value may hold a password, so it is not repeated.
  throw invalid(name, '…', `以 ${protocols[0]}// 开头的地址`, `an address that begins with ${protocols[0]}//`);
}

function readBrokers(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (text.split(',').every((broker) => /^[^\s:]+:\d+$/.test(broker))) return text;
  throw invalid('KAFKA_BROKERS', text, '以逗号分隔的 主机:端口', 'host:port, separated by commas');
}

const invalid = (name: string, value: string, zh: string, en: string) => new Problem(
  `设置 ${name}=${value} 有误:应为${zh}。`,
  `The setting ${name}=${value} is wrong: it should be ${en}.`,
);
