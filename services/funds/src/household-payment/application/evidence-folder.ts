import type { ServiceSettings } from '@sunledger/service-kit';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';

/** The store that the gateway files uploads in and serves downloads from. */
export const evidenceStore = ({ evidenceDir, evidenceKey }: ServiceSettings): EvidenceStore => new EvidenceStore(evidenceDir, evidenceKey);
