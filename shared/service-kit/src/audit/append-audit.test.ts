import { expect, test } from 'vitest';
import { withoutPersonalData } from './append-audit.ts';

test('[X6] what a person is called, related to, reached by or paid on stands in no audit row; what a thing is called does', () => {
  expect(withoutPersonalData({
    name: '李大山', cadreRelation: '村主任李大山之弟', collector: '王小明', account: '6222021234567890123', reporterPhone: '13812345678',
    projectName: '河口村蓄水池', title: '报账', amount: 12_345n, lines: [{ payeeName: '李大山', reason: '来电 13812345678 核实' }],
  })).toEqual({
    name: '***', cadreRelation: '***', collector: '***', account: '***', reporterPhone: '***',
    projectName: '河口村蓄水池', title: '报账', amount: '12345', lines: [{ payeeName: '***', reason: expect.not.stringContaining('13812345678') as unknown }],
  });
});
