import { readSettings, rebuildReadModels } from '@sunledger/service-kit';
import { readModels } from './read-models.ts';

// An operator's command: `node services/accountability/src/rebuild.ts`, with the service's own environment; the service may run on.
for (const { schema, events } of await rebuildReadModels('accountability', readModels, readSettings(process.env))) {
  console.log(`${schema}: 已由 ${events} 条事实重建 (rebuilt from ${events} facts)`);
}
