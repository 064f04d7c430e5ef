/** Where an approval of a late entry counts (X4): in the regions of the post that gave it. Those given before it was kept count as they did. */
export const backdatingRegions = {
  name: '0012-backdating-regions',
  sql: (): string => `
alter table kit.backdating_approval add column region_codes text[] not null default '{000000000000}';
alter table kit.backdating_approval alter column region_codes drop default;
`,
};
