import type { SchemaStep } from '@sunledger/service-kit';

/** A body's book asks by holder and by keeper, across programmes (F2). */
export const bodyBook: SchemaStep['sql'] = () => `
create index account_holder on funds.account (holder_id);
create index programme_keeper on funds.programme (body_id);
`;
