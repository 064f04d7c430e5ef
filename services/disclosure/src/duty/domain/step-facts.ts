import { noticeFields, type NoticeField } from '@sunledger/policy';

const kebab = (text: string): string => text.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** Words by which the owners of steps call what a notice calls otherwise. */
const fieldOf: Readonly<Record<string, NoticeField>> = {
  'project-name': 'name', title: 'name', 'programme-name': 'programme', estimate: 'amount', total: 'amount', 'implementing-unit': 'responsible-unit',
  'implementing-body': 'responsible-unit', 'project-kind': 'category', 'beneficiary-households': 'beneficiaries',
};

/** Facts of a step under the field codes of notices, bare amounts with their unit; `displayLevels` is an instruction, not a fact. */
export function factsOfStep(given: Readonly<Record<string, string>>): { facts: Record<string, string>; askedLevels: string[] } {
  const facts: Record<string, string> = {};
  let askedLevels: string[] = [];
  for (const [key, value] of Object.entries(given)) {
    const code = kebab(key);
    if (code === 'display-levels') askedLevels = value.split(',').map((level) => level.trim());
    else facts[Object.hasOwn(noticeFields, code) ? code : (fieldOf[code] ?? code)] = /^\d+\.\d{2}$/.test(value) ? `${value} 元` : value;
  }
  return { facts, askedLevels };
}
