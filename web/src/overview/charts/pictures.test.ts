import { expect, test } from 'vitest';
import { moneyFlow, onTimeRing, recoveryWaterfall } from './pictures.ts';

const recovery = {
  casesFiled: 1, casesConcluded: 1, peopleHandled: 1, peopleByKind: [], recoveryOrdered: '100.00', recovered: '80.00', toTreasury: '30.00',
  refundListed: '45.00', refundPaid: '45.00', refundConfirmed: '40.00', bulletins: 0, assessmentsFinalised: 0,
};

test('[A3] the waterfall adds up: ordered, still to come, treasury, refunded, held', () => {
  expect(recoveryWaterfall(recovery)?.label).toBe(
    '追缴资金去向：决定追缴 100.00 元，未追缴 20.00 元，已追缴 80.00 元，上缴国库 30.00 元，清退农户 45.00 元，暂存 5.00 元');
});

test('[A3] more than was ordered came in within the period: nothing is outstanding, nothing negative is drawn', () => {
  expect(recoveryWaterfall({ ...recovery, recoveryOrdered: '10.00' })?.label).toContain('未追缴 0.00 元');
});

test('a picture without a reader’s right or without anything to show is left out', () => {
  expect(recoveryWaterfall({ ...recovery, recovered: null })).toBeUndefined();
  expect(onTimeRing({ dutiesMet: 0, dutiesMissed: 0, dutiesOpen: 3, noticesOnDisplay: 0, noticesPublished: 0, objectionsOpen: 0 })).toBeUndefined();
});

test('[D9] a rate is never rounded up to a hundred', () => {
  expect(onTimeRing({ dutiesMet: 9999, dutiesMissed: 1, dutiesOpen: 0, noticesOnDisplay: 0, noticesPublished: 0, objectionsOpen: 0 })?.label).toContain('99.9%');
});

test('money flow tells each step in words', () => {
  expect(moneyFlow({
    quotaReceived: '2000000.00', allocated: '1500000.00', cashReceived: '900000.00', reimbursed: '0.00', disbursed: '30000.00', retentionHeld: '0.00', retentionReleased: '0.00',
    householdPaid: '123456.78', householdPayments: 3, receiptsConfirmed: 2, receiptsDisputed: 1, recovered: '0.00', toTreasury: '0.00', refunded: '0.00',
    riskAdvanced: '0.00', riskRecovered: '0.00', riskWrittenOff: '0.00', riskOpen: '0.00',
  })?.label).toBe('钱走到哪里了：收到指标 200.00 万元，逐级下达 150.00 万元，到账资金 90.00 万元，报账支付 0.00 元，进度拨付 3.00 万元，到户发放 12.35 万元');
});
