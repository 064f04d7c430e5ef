/** By how much a clock was extended, each time, in order: what its due day is reckoned by again once its calendar is published (X3). */
export const extensionTables = {
  name: '0011-deadline-extensions',
  sql: (): string => `alter table kit.deadline add column extensions jsonb not null default '[]';`,
};
