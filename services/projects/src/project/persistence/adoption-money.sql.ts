import type { SchemaStep } from '@sunledger/service-kit';

/** What money a plan adopts a project with: packs of a fund and of a line are asked by it (X1). */
export const adoptionMoney: SchemaStep['sql'] = () => `
alter table projects.adoption add column fund_kind text, add column line text;
`;
