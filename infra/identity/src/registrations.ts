import { readFileSync } from 'node:fs';
import { Problem } from '@sunledger/infra-process';

export type DemonstrationPerson = {
  login: string;
  name: string;
  title: string;
  /** 机构; people of one body stand together on the sign-in page. */
  body?: string;
  /** Only where a password is to be shown off: everybody else signs in by one click. */
  password?: string;
};

/** A partner department's registration: what it may read, for what, and where, is fixed here and not asked for. */
export type DepartmentClient = { id: string; secret: string; name: string; purpose: string; scope: string; region: string };

export function readPeople(file: string): DemonstrationPerson[] {
  const people: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (Array.isArray(people) && people.every(isPerson) && areDifferent(people.map(({ login }) => login))) return people;
  throw new Problem(
    `演示人员文件 ${file} 有误:每人都要有各不相同的 login,以及 name 和 title。`,
    `The file of demonstration people ${file} is wrong: each needs a login of its own, a name and a title.`,
  );
}

export function readDepartments(file: string): DepartmentClient[] {
  const departments: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (Array.isArray(departments) && departments.every(isDepartment) && areDifferent(departments.map(({ id }) => id))) return departments;
  throw new Problem(
    `部门接入文件 ${file} 有误:每个部门都要有 id、secret、name、purpose、scope、region。`,
    `The file of partner departments ${file} is wrong: each needs id, secret, name, purpose, scope and region.`,
  );
}

const areDifferent = (names: string[]) => new Set(names).size === names.length;

const hasTexts = (value: unknown, names: string[]) =>
  typeof value === 'object' && value !== null && names.every((name) => typeof (value as Record<string, unknown>)[name] === 'string');

const isPerson = (value: unknown): value is DemonstrationPerson => hasTexts(value, ['login', 'name', 'title']);

const isDepartment = (value: unknown): value is DepartmentClient =>
  hasTexts(value, ['id', 'secret', 'name', 'purpose', 'scope', 'region']);

export function groupByBody(people: DemonstrationPerson[]): Map<string, DemonstrationPerson[]> {
  return Map.groupBy(people, ({ body }) => body ?? '其他 Others');
}
