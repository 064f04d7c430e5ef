import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const options = process.argv.slice(2);

/** Everything that is generated and checked in: resolver types, the supergraph, the event document, the mechanisms page. */
const generators = ['shared/service-kit/codegen.ts', 'gateway/compose.ts', 'web/codegen.ts', 'shared/events/generate.ts', 'test/access/generate.ts', 'test/mechanisms/generate.ts'];

for (const generator of generators) {
  const { status } = spawnSync(process.execPath, [resolve(root, generator), ...options], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
