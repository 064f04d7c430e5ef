import { expect, test } from 'vitest';
import { mustExplainDeparture, type AdoptedShare } from './share-departure.ts';

const share: AdoptedShare = { proposalId: 'p', regionCode: '511623100000', adoptedOn: '2026-12-28', shareFen: 100n, allottedFen: 40n, eventId: 'e' };

test('[F11] exactly what is left of the adopted share needs no word', () => {
  expect(mustExplainDeparture(share, 60n, undefined)).toEqual([]);
});

test.each([[61n, 1n], [59n, -1n]])('[F11] %s fen of sixty left must be explained, and once explained may be given', (amountFen, differenceFen) => {
  expect(mustExplainDeparture(share, amountFen, undefined)).toMatchObject([{ code: 'DEPARTS_FROM_SHARE', differenceFen, allottedFen: 40n + amountFen }]);
  expect(mustExplainDeparture(share, amountFen, '分两批下达')).toEqual([]);
});

test('[F11] where nothing was adopted nothing departs', () => {
  expect(mustExplainDeparture(undefined, 1n, undefined)).toEqual([]);
});
