import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Kind, parse, valueFromASTUntyped } from 'graphql';
import { Problem } from '@sunledger/infra-process';
import { readGatewaySettings, type GatewaySettings } from './settings.ts';

export interface CommandLine {
  supergraph?: string;
  port?: string;
  open: boolean;
}

/** `npm run gateway -- --supergraph FILE --port N --open`; without options everything comes from the environment. */
export function readCommandLine(args: readonly string[]): CommandLine {
  try {
    const { values } = parseArgs({ args: [...args], options: { supergraph: { type: 'string' }, port: { type: 'string' }, open: { type: 'boolean', default: false } } });
    return values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(
      `参数有误(${reason})。用法:npm run gateway -- [--supergraph 文件] [--port 端口] [--open]`,
      `Wrong arguments (${reason}). Usage: npm run gateway -- [--supergraph FILE] [--port N] [--open]`,
    );
  }
}

/** The subgraphs' addresses as composition wrote them into the supergraph. */
export function urlsInSupergraph(supergraph: string): Map<string, URL> {
  const graphs = parse(supergraph, { noLocation: true }).definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph');
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? graphs.values ?? [] : [];
  return new Map(values.flatMap(({ directives = [] }) => {
    const graph = directives.find(({ name }) => name.value === 'join__graph');
    const read = (argument: string): unknown => {
      const node = graph?.arguments?.find(({ name }) => name.value === argument)?.value;
      return node && valueFromASTUntyped(node);
    };
    const url = URL.parse(String(read('url')));
    return url ? [[String(read('name')), url] as const] : [];
  }));
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/** Without any check of who asks it may only ever be for tests on this machine. */
function mustBeHarmless(environment: NodeJS.ProcessEnv): void {
  const { SUNLEDGER_MODE, NODE_ENV, HOST = '127.0.0.1', OIDC_ISSUER } = environment;
  const issuerHost = OIDC_ISSUER === undefined ? 'localhost' : URL.parse(OIDC_ISSUER)?.hostname ?? '';
  const faults = [
    ...(SUNLEDGER_MODE === 'production' ? ['SUNLEDGER_MODE=production'] : []),
    ...(NODE_ENV === 'production' ? ['NODE_ENV=production'] : []),
    ...(loopback.test(HOST) ? [] : [`HOST=${HOST}`]),
    ...(loopback.test(issuerHost) ? [] : ['OIDC_ISSUER']),
  ];
  if (faults.length === 0) return;
  throw new Problem(
    `--open 关闭一切访问控制,只能在本机测试时使用,不能与生产设置(${faults.join('、')})同用:请去掉该设置或 --open。`,
    `--open turns every access check off and serves tests on this machine only, never together with production settings (${faults.join(', ')}): drop them or --open.`,
  );
}

/** Any supergraph, its subgraphs where the file says they are, asked by anyone: for outside audits of federation and HTTP. */
export function readOpenSettings({ supergraph, port }: CommandLine, environment: NodeJS.ProcessEnv): GatewaySettings {
  mustBeHarmless(environment);
  const file = supergraph === undefined ? environment['SUPERGRAPH_FILE'] : resolve(environment['INIT_CWD'] ?? process.cwd(), supergraph);
  if (file === undefined || !existsSync(file)) {
    throw new Problem(
      `总图文件 ${file ?? ''} 不存在:请用 --supergraph 指定。`,
      `There is no supergraph file ${file ?? ''}: name it with --supergraph.`,
    );
  }
  const settings = readGatewaySettings({
    HOST: '127.0.0.1', ...environment, SUNLEDGER_MODE: 'demo', SUPERGRAPH_FILE: file, PORT: port ?? environment['PORT'] ?? '4000',
    SUBGRAPH_URLS: environment['SUBGRAPH_URLS'] ?? '', KAFKA_BROKERS: '', OIDC_ISSUER: 'http://127.0.0.1:1', TICKET_SECRET: randomBytes(16).toString('hex'),
    EVIDENCE_KEY: randomBytes(16).toString('hex'),
    EVIDENCE_DIR: join(tmpdir(), 'sunledger-open'), WEB_DIST: join(tmpdir(), 'sunledger-open', 'none'),
  });
  const urls = new Map([...urlsInSupergraph(readFileSync(file, 'utf8')), ...settings.subgraphs.urls]);
  return { ...settings, open: true, subgraphs: { ...settings.subgraphs, urls } };
}

/** What the gateway runs with, by its arguments and environment. */
export function chooseSettings(args: readonly string[], environment: NodeJS.ProcessEnv): GatewaySettings {
  const line = readCommandLine(args);
  if (line.open) return readOpenSettings(line, environment);
  return readGatewaySettings({
    ...environment,
    ...(line.supergraph !== undefined && { SUPERGRAPH_FILE: resolve(environment['INIT_CWD'] ?? process.cwd(), line.supergraph) }),
    ...(line.port !== undefined && { PORT: line.port }),
  });
}
