import type { SchemaStep } from '@sunledger/service-kit';

/** Direct funds (直达资金) are told apart from the document that brought them on. */
export const directFunds: SchemaStep['sql'] = () => `
alter table funds.quota_receipt add column direct boolean not null default false;
alter table funds.allocation add column direct boolean not null default false;
create index on funds.allocation (from_body_id, document_number);
`;
