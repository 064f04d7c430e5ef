import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';

/** The store that the gateway files uploads in and serves downloads from; both name it by EVIDENCE_DIR. */
export function evidenceStore(): EvidenceStore {
  const folder = process.env['EVIDENCE_DIR'];
  if (!folder) throw new Error('环境变量缺失 (missing setting): EVIDENCE_DIR');
  return new EvidenceStore(folder);
}
