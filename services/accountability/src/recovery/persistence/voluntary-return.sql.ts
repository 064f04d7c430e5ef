import type { SchemaStep } from '@sunledger/service-kit';

/** Whether somebody came forward with the money (主动退赔, A3). */
export const voluntaryReturn: SchemaStep['sql'] = () => `
alter table accountability.recovery add column voluntary boolean not null default false;
create index on accountability.recovery (region_code text_pattern_ops, occurred_on) where voluntary;
`;
