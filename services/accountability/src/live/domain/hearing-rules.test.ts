import { allEvents } from '@sunledger/events';
import { NATION } from '@sunledger/kernel';
import { expect, test } from 'vitest';
import { dutyToHear, hearingsOf } from './hearing-rules.ts';

const types = [...allEvents.keys()];
const holding = (...duties: string[]) => hearingsOf(types, (duty) => (duties.includes(duty) ? ['511623000000'] : []));
const heard = (...duties: string[]): string[] => holding(...duties).flatMap(({ factTypes }) => factTypes);

test('[S1] without the right to read petitions nobody hears of one, nor of a clock or a file that may be one\'s', () => {
  const others = heard('accountability.trace.read', 'accountability.trace.read-cases', 'projects.household.read');
  expect(others.filter((type) => /^supervision\.(petition|deadline|evidence|identity)/.test(type))).toEqual([]);
  expect(heard('supervision.petition.read')).toContain('supervision.deadline-set.v1');
});

test('[X9] that something is being looked into is heard only with the right to trace cases', () => {
  expect(heard('accountability.trace.read').filter((type) => /clue|case-/.test(type))).toEqual([]);
  expect(heard('accountability.trace.read-cases')).toContain('accountability.case-filed.v1');
});

test('[D3] an unsigned reader hears of what is published, and of nothing else', () => {
  const [open, ...rest] = holding();
  expect(rest).toEqual([]);
  expect(open).toEqual({ regionCodes: [NATION], factTypes: types.filter((type) => dutyToHear(type) === undefined) });
  expect(open?.factTypes).toContain('disclosure.notice-published.v1');
});

test('[X9] each fact that exists is heard by somebody, in the regions of the duty', () => {
  const all = hearingsOf(types, () => ['511623000000']);
  expect(all.flatMap(({ factTypes }) => factTypes).sort()).toEqual([...types].sort());
  expect(all.map(({ regionCodes }) => regionCodes)).toContainEqual(['511623000000']);
});
