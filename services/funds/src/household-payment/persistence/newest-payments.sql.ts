import type { SchemaStep } from '@sunledger/service-kit';

/** The newest payments of a wide region, of all programmes and of one: without them, a province's first page sorts all that it ever paid (F8). */
export const newestPayments: SchemaStep['sql'] = () => `
create index on funds.household_payment (paid_on, id);
create index on funds.household_payment (programme_id, paid_on, id);
`;
