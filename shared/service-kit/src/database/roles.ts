import { createHmac } from 'node:crypto';

/** Roles of one service's database. The login holds none of their rights by itself (NOINHERIT): every transaction names the role it needs. */
export interface ServiceRoles {
  login: string;
  /** Commands and reads of people: row-level security applies, append-only tables can't be changed. */
  app: string;
  /** Consumers, sweepers and bulk jobs: all rows, append-only tables still can't be changed. */
  jobs: string;
  /** The outbox relay and the audit sealer: read the logs, delete what was acknowledged. */
  relay: string;
}

export const rolesOf = (service: string): ServiceRoles => ({
  login: `sunledger_${service}`,
  app: `sunledger_${service}_app`,
  jobs: `sunledger_${service}_jobs`,
  relay: `sunledger_${service}_relay`,
});

/** Password of the login role, derived from the migrating login's so that a fresh start needs no further secret. */
export const loginPassword = (migratorUrl: string, role: string): string =>
  createHmac('sha256', decodeURIComponent(new URL(migratorUrl).password) || 'sunledger').update(role).digest('base64url');

/** Address of the same database under the service's own login. */
export function loginUrl(migratorUrl: string, service: string): string {
  const url = new URL(migratorUrl);
  const { login } = rolesOf(service);
  url.username = login;
  url.password = loginPassword(migratorUrl, login);
  return url.toString();
}

/** SQL that makes the roles once; several databases of one cluster share them, so a second creation is no error. */
export function rolesSql(migratorUrl: string, service: string): string {
  const { login, app, jobs, relay } = rolesOf(service);
  return `do $$ begin
  if not exists (select from pg_roles where rolname = '${app}') then create role ${app} nologin; end if;
  if not exists (select from pg_roles where rolname = '${jobs}') then create role ${jobs} nologin; end if;
  if not exists (select from pg_roles where rolname = '${relay}') then create role ${relay} nologin; end if;
  if not exists (select from pg_roles where rolname = '${login}') then create role ${login} login noinherit; end if;
  alter role ${login} password '${loginPassword(migratorUrl, login)}';
  grant ${app}, ${jobs}, ${relay} to ${login};
end $$`;
}
