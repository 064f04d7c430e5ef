import pg from 'pg';
import { verifyAudit, type ChainFault } from '../audit/seal-audit.ts';

/** Walks one hash chain of a service and names its first altered row. */
export interface ChainVerifier {
  name: string;
  verify: (client: pg.ClientBase) => Promise<ChainFault | undefined>;
}

export interface ChainReport {
  chain: string;
  fault: ChainFault | undefined;
}

/** Verifies the audit and every journal of one service's database (X6, F2). */
export async function verifyService(databaseUrl: string, chains: readonly ChainVerifier[]): Promise<ChainReport[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const reports: ChainReport[] = [{ chain: 'audit', fault: await verifyAudit(client) }];
    for (const chain of chains) reports.push({ chain: chain.name, fault: await chain.verify(client) });
    return reports;
  } finally {
    await client.end();
  }
}
