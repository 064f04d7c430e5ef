import type { SchemaStep } from '@sunledger/service-kit';

/** What a flag shows of each use besides its place: the file, when and where a photo was taken, and who attached it (X5). */
export const evidenceFile: SchemaStep['sql'] = () => `
alter table supervision.evidence_use
  add column content_type text,
  add column size_bytes bigint,
  add column captured_at timestamptz,
  add column longitude double precision,
  add column latitude double precision,
  add column attached_at timestamptz,
  add column post_id text,
  add column body_id text;
`;
