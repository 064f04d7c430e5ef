/** Why a row of a register is refused, as a person reads it. */
const words: Record<string, { zh: string; en: string }> = {
  MISSING: { zh: '必填,不能为空', en: 'must not be empty' },
  TOO_LONG: { zh: '内容过长', en: 'too long' },
  NOT_A_VILLAGE: { zh: '不是12位村级区划代码', en: 'not the 12-digit code of a village' },
  OUTSIDE_REGION: { zh: '不在本次导入的地区内', en: 'outside the region of this import' },
  UNKNOWN_KIND: { zh: '没有这个类别', en: 'no such kind of household' },
  BAD_ACCOUNT: { zh: '银行账号应为8至30位数字', en: 'an account has 8 to 30 digits' },
  BAD_DATE: { zh: '日期有误', en: 'not a date' },
  DATE_IN_FUTURE: { zh: '日期晚于今天', en: 'later than today' },
  IDENTITY_LENGTH: { zh: '身份证号应为18位(或15位)', en: 'an identity number has 18 (or 15) characters' },
  IDENTITY_FORMAT: { zh: '身份证号含有不应有的字符', en: 'the identity number has characters it cannot have' },
  IDENTITY_DATE: { zh: '身份证号中的出生日期有误', en: 'the date of birth in the identity number is no date' },
  IDENTITY_CHECKSUM: { zh: '身份证号校验码不符', en: 'the identity number fails its check character' },
  DUPLICATE_IN_FILE: { zh: '与本文件另一行是同一人', en: 'the same person as on another line of this file' },
  PERSON_REGISTERED: { zh: '此人已在名册中', en: 'this person is on the register already' },
  HOUSEHOLD_REGISTERED: { zh: '该村已有此户编号', en: 'the village has a household of this number already' },
  NO_HEAD: { zh: '该户没有户主', en: 'the household has no head' },
  TWO_HEADS: { zh: '该户有不止一名户主', en: 'the household has more than one head' },
  KINDS_DIFFER: { zh: '同一户的类别不一致', en: 'rows of one household give different kinds' },
  TOO_MANY_MEMBERS: { zh: '一户超过40人,请核对户编号', en: 'more than 40 people in one household; check the number' },
};

export const faultWords = (reason: string): { zh: string; en: string } => words[reason] ?? { zh: reason, en: reason };

/** Why a file could not be read; what follows the colon says where. */
const failures: Record<string, string> = {
  FILE_GONE: '文件已不在证据库中 (the file is not in the evidence store)',
  FILE_EMPTY: '文件没有数据行 (the file has no rows)',
  COLUMNS_MISSING: '缺少列 (columns are missing)',
  FILE_MALFORMED: '不是有效的CSV文件,出错行 (not a valid CSV file; at line)',
};

export function failureWords(failure: string): string {
  const [code = '', detail] = failure.split(':');
  const text = failures[code] ?? code;
  return detail ? `${text}: ${detail}` : text;
}
