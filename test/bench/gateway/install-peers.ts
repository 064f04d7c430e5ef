import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../peers');

/** Gateways of others are installed only here and only when measured: their trees are larger than ours, and bring a graphql of their own. */
export async function installPeers(): Promise<string> {
  if (!existsSync(join(folder, 'node_modules/@graphql-hive/gateway/package.json'))) {
    console.log('安装对照网关 (installing the gateways measured against)');
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  }
  return join(folder, 'hive-process.mjs');
}
