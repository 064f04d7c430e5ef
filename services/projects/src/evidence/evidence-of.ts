import { evidenceOn } from '@sunledger/service-kit/evidence/evidence-field';
import type { Duty } from '../duties.ts';

const readers: Duty[] = ['projects.project.read'];

/** Files of one type of fact (X5), shown to whoever reads projects where the fact lies. */
export const evidenceOfType = (subjectType: string) =>
  evidenceOn<{ id: string; regionCode: string }>(subjectType, { duties: readers, regionOf: ({ regionCode }) => regionCode });
