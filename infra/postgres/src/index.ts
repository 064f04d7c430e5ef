export { startPostgres, type PostgresOptions, type RunningPostgres } from './start-postgres.ts';
export { createDatabaseOnce } from './databases.ts';
