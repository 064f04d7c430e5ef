import { expect, test } from 'vitest';
import { stepsFor } from './review-tiers.ts';

const levels = { 'village-committee': 'village', 'township-government': 'township', 'county-finance': 'county' } as const;
const steps = Object.keys(levels).map((bodyKind) => ({ bodyKind }));
const kept = (regionCode: string) => stepsFor(steps, regionCode, levels).map(({ bodyKind }) => bodyKind);

test.each([
  ['of a group', '511623100201001', ['village-committee', 'township-government', 'county-finance']],
  ['of one village', '511623100201', ['village-committee', 'township-government', 'county-finance']],
  ['of several villages', '511623100000', ['township-government', 'county-finance']],
  ['of several townships', '511623000000', ['county-finance']],
  ['of several counties', '511600000000', []],
] as const)('[F6] a project %s is reviewed by the bodies that cover it', (_case, regionCode, expected) => {
  expect(kept(regionCode)).toEqual(expected);
});

test('[F6] a body of unknown level keeps its step', () => {
  expect(stepsFor([{ bodyKind: 'somebody' }], '511623000000', levels)).toHaveLength(1);
});
