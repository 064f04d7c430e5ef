import { expect, test } from 'vitest';
import { factsOfStep } from './step-facts.ts';

test('[D4] facts of a step stand under the field codes of notices, whatever their owner calls them', () => {
  expect(factsOfStep({ projectName: '通村公路', place: '石永村', documentNumber: '1号', amount: '120000.00', displayLevels: 'county, village' })).toEqual({
    facts: { name: '通村公路', place: '石永村', 'document-number': '1号', amount: '120000.00 元' },
    askedLevels: ['county', 'village'],
  });
});
