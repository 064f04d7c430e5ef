import { expect, test } from 'vitest';
import { formatYuan } from './money.ts';
import { defineRefusals, wordRefusal } from './refusals.ts';

type ApprovalRejection = { code: 'SELF_APPROVAL' } | { code: 'BUDGET_EXCEEDED'; shortfallFen: bigint };

const refusals = defineRefusals<ApprovalRejection>({
  SELF_APPROVAL: {
    mechanism: 'X7',
    zh: () => '经办人不得审批自己的申请，请另一人审批。',
    en: () => 'Whoever asked for the money may not approve it; ask another person.',
  },
  BUDGET_EXCEEDED: {
    mechanism: 'F2',
    clause: '§2',
    zh: ({ shortfallFen }) => `超出可用指标 ${formatYuan(shortfallFen)} 元，请减少金额。`,
    en: ({ shortfallFen }) => `Over the available quota by ${formatYuan(shortfallFen)} yuan; ask for less.`,
  },
});

test('a rejection is worded in both languages from its data and says where the rule stands', () => {
  const rejection: ApprovalRejection = { code: 'BUDGET_EXCEEDED', shortfallFen: 1n };
  expect(wordRefusal(refusals, rejection, { field: 'amount', policy: 'gulin@1' })).toEqual({
    code: 'BUDGET_EXCEEDED',
    message: '超出可用指标 0.01 元，请减少金额。',
    messageEn: 'Over the available quota by 0.01 yuan; ask for less.',
    field: 'amount', mechanism: 'F2', clause: '§2', policy: 'gulin@1',
  });
});

test('[X1] a clause that the policy names comes before the catalogue\'s own', () => {
  expect(wordRefusal(refusals, { code: 'BUDGET_EXCEEDED', shortfallFen: 1n }, { clause: '办法第三条' }).clause).toBe('办法第三条');
});

test('what is not known is left out', () => {
  expect(Object.keys(wordRefusal(refusals, { code: 'SELF_APPROVAL' })).sort()).toEqual(['code', 'mechanism', 'message', 'messageEn']);
});

test('a catalogue that leaves a code without words does not compile', () => {
  // @ts-expect-error BUDGET_EXCEEDED is missing
  const incomplete = defineRefusals<ApprovalRejection>({ SELF_APPROVAL: refusals.SELF_APPROVAL });
  expect(() => wordRefusal(incomplete, { code: 'BUDGET_EXCEEDED', shortfallFen: 1n })).toThrow('BUDGET_EXCEEDED');
});
