import { Problem } from '@sunledger/infra-process';

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

export const isLoopbackHost = (host: string): boolean => loopbackHosts.has(host);

/**
 * Anybody can sign in here as anybody, so it runs nowhere but on a developer's own machine. A proxy in front
 * would look like loopback to us: that is why the issuer, the name browsers use, is judged as well.
 */
export function mustBeDemonstration(host: string, issuer: string, environment: NodeJS.ProcessEnv): void {
  if (environment['NODE_ENV'] === 'production' || environment['SUNLEDGER_MODE'] === 'production') {
    throw refusal('生产模式', 'production mode');
  }
  for (const name of [host, new URL(issuer).hostname]) {
    if (!isLoopbackHost(name)) throw refusal(`非本机地址 ${name}`, `the address ${name}, which is not this machine's own`);
  }
}

const refusal = (zh: string, en: string) => new Problem(
  `演示身份服务不能用于${zh}:请用 OIDC_ISSUER 指定正式的身份服务。`,
  `The demonstration identity provider is refused for ${en}: name a real issuer with OIDC_ISSUER.`,
);
