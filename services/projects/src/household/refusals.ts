import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { MembershipRejection } from './domain/membership-rules.ts';

export type HouseholdRejection =
  | { code: 'FILE_ALREADY_IMPORTED' }
  | { code: 'IMPORT_NOT_CHECKED'; state: string }
  | { code: 'NOTHING_TO_ENTER' }
  | { code: 'HOUSEHOLD_NUMBER_TAKEN' }
  | { code: 'PERSON_ALREADY_REGISTERED'; position: number }
  | MembershipRejection;

const stateTerms: Record<string, string> = { received: '正在检查', approved: '已批准', entered: '已入库', failed: '文件无法读取' };

const catalogue = defineRefusals<HouseholdRejection>({
  FILE_ALREADY_IMPORTED: {
    mechanism: 'P1',
    zh: () => '同一文件已在本地区导入,重复导入不产生任何变化。请核对文件。',
    en: () => 'The same file was imported for this region before; once more would change nothing. Check the file.',
  },
  IMPORT_NOT_CHECKED: {
    mechanism: 'P1',
    zh: ({ state }) => `该导入当前状态为“${stateTerms[state] ?? state}”,只有检查完毕、尚未批准的导入才能批准。`,
    en: ({ state }) => `The import is ${state}; only one that is checked and not yet approved can be approved.`,
  },
  NOTHING_TO_ENTER: {
    mechanism: 'P1',
    zh: () => '没有一户通过检查,无可入库。请按错误清单更正文件后重新导入。',
    en: () => 'Not one household passed the check. Mend the file by its list of faults and import it again.',
  },
  HOUSEHOLD_NUMBER_TAKEN: {
    mechanism: 'P1',
    zh: () => '该村已有此户编号。请核对户编号。',
    en: () => 'The village has a household of this number. Check the number.',
  },
  PERSON_ALREADY_REGISTERED: {
    mechanism: 'P1',
    zh: ({ position }) => `第 ${position} 名成员已登记在某一户中,一人不能登记在两户。`,
    en: ({ position }) => `Member ${position} is registered in a household already; nobody belongs to two.`,
  },
  ONE_HEAD_NEEDED: {
    mechanism: 'P1',
    zh: ({ heads }) => `一户须有且只有一名户主,现有 ${heads} 名。`,
    en: ({ heads }) => `A household has exactly one head; there are ${heads}.`,
  },
  PERSON_NAMED_TWICE: { mechanism: 'P1', zh: () => '同一身份证号在成员中出现两次。', en: () => 'One identity number stands twice among the members.' },
  MEMBER_FAULTY: {
    mechanism: 'P1',
    zh: ({ position, column, reason }) => `第 ${position} 名成员的“${column}”有误(${reason})。请更正。`,
    en: ({ position, column, reason }) => `Member ${position}: the column ${column} is faulty (${reason}). Correct it.`,
  },
});

export const householdRefusal = (rejection: HouseholdRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
