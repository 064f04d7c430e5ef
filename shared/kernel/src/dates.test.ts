import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { addDays, addMonths, compareDates, daysBetween, isIsoDate, shanghaiMidnight, toShanghaiDate, weekdayOf } from './dates.ts';

test.each(['2018-02-28', '2020-02-29', '1999-12-31'])('%s is a date', (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each(['2018-02-29', '2018-2-1', '2018-13-01', '2018-00-10', '20180201', '2018-02-01T00:00:00Z', ''])(
  '%j is not a date',
  (text) => {
    expect(isIsoDate(text)).toBe(false);
  },
);

test('days are added across months, leap days and years', () => {
  expect(addDays('2018-02-14', 15)).toBe('2018-03-01');
  expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
  expect(addDays('2018-01-01', -1)).toBe('2017-12-31');
  expect(daysBetween('2018-02-14', '2018-03-01')).toBe(15);
  expect(daysBetween('2018-03-01', '2018-02-14')).toBe(-15);
});

test('a month after the 31st ends with the shorter month', () => {
  expect(addMonths('2018-01-31', 1)).toBe('2018-02-28');
  expect(addMonths('2018-01-15', 12)).toBe('2019-01-15');
  expect(addMonths('2018-03-31', -1)).toBe('2018-02-28');
});

test('dates sort by time', () => {
  expect(['2018-10-01', '2018-02-01', '2018-02-01'].sort(compareDates)).toEqual(['2018-02-01', '2018-02-01', '2018-10-01']);
});

test('[X3] the day changes at midnight in China, not in London', () => {
  expect(toShanghaiDate(new Date('2018-02-13T15:59:59.999Z'))).toBe('2018-02-13');
  expect(toShanghaiDate(new Date('2018-02-13T16:00:00.000Z'))).toBe('2018-02-14');
  expect(shanghaiMidnight('2018-02-14').toISOString()).toBe('2018-02-13T16:00:00.000Z');
});

test('an impossible date or a fraction of a day is a broken invariant', () => {
  expect(() => addDays('2018-02-30', 1)).toThrow(RangeError);
  expect(() => addDays('2018-02-28', 0.5)).toThrow(RangeError);
});

test('weekdays are right', () => {
  expect(weekdayOf('2018-02-14')).toBe(3);
});

test.each(['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
  '[X3] dates and working days are the same in a process that runs in %s',
  (timeZone) => {
    const source = new URL('./index.ts', import.meta.url).href;
    const script = `import { addDays, addMonths, addWorkingDays, toShanghaiDate } from '${source}';
      console.log(JSON.stringify([addDays('2018-03-10', 2), addMonths('2018-01-31', 1), addWorkingDays('2018-02-14', 2).date,
        toShanghaiDate(new Date('2018-02-13T16:00:00Z'))]));`;
    const env = { ...process.env, TZ: timeZone };
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual(['2018-03-12', '2018-02-28', '2018-02-23', '2018-02-14']);
  },
);
