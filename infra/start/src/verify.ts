import { verifyService } from '@sunledger/service-kit';
import { Problem } from '@sunledger/infra-process';
import { loadDefinition } from './definitions.ts';
import { findDatabaseUrls } from './operator.ts';
import { contexts } from './services.ts';
import { readSettings } from './settings.ts';

/** `npm run verify`: walks the audit chain and every journal of all five services and names the first altered row of each (X6, F2). */
async function verifyAll(): Promise<boolean> {
  const urls = findDatabaseUrls(readSettings(process.env));
  let whole = true;
  for (const context of contexts) {
    const { chains = [] } = await loadDefinition(context);
    for (const { chain, fault } of await verifyService(urls[context], chains)) {
      whole &&= fault === undefined;
      console.log(fault
        ? `✗ ${context} ${chain}: ${fault.table} ${fault.row} ${{ altered: '已被改动 was altered', missing: '缺失 is missing', unchained: '未入链 is in no chain' }[fault.fault]}`
        : `✓ ${context} ${chain}`);
    }
  }
  return whole;
}

try {
  process.exitCode = (await verifyAll()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
