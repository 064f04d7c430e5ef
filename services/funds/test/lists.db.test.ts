import { afterAll, beforeAll, expect, test } from 'vitest';
import { County, county as countyCode } from './county.ts';

let county: County;
beforeAll(async () => {
  county = await County.start();
  await county.receiveQuota('1000.00');
  await county.allotToVillage('300.00');
  for (const code of ['A-2026', 'B-2026']) await county.openProgramme(code);
}, 60_000);
afterAll(() => county?.stop());

interface Page { nodes: Record<string, string>[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
const pageFields = 'totalCount pageInfo { hasNextPage endCursor }';

/** Every row of a list, one page of one row after the other, with what each page said of the whole. */
async function walk(document: string, pageIn: (data: never) => Page, variables: Record<string, unknown> = {}) {
  const rows: Record<string, string>[] = [];
  for (let after: string | null = null; ;) {
    const answer = await county.service.ask<never>('treasurer', document, { after, ...variables });
    expect(answer.errors).toBeUndefined();
    const { nodes, totalCount, pageInfo } = pageIn(answer.data!);
    rows.push(...nodes);
    expect(pageInfo.hasNextPage).toBe(rows.length < totalCount);
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}

test('[A10] programmes, their holders and their accounts are lists in pages that leave out nothing', async () => {
  const programmes = await walk(`query ($after: String) { programmes(regionCode: "${countyCode}", first: 1, after: $after) { ${pageFields} nodes { code } } }`,
    ({ programmes: page }: { programmes: Page }) => page);
  expect(programmes.map(({ code }) => code)).toEqual(['A-2026', 'B-2026', 'XJ-2026']);
  const holders = await walk(`query ($id: ID!, $after: String) { programme(id: $id) { holdings(first: 1, after: $after) { ${pageFields} nodes { holderId available } } } }`,
    ({ programme }: { programme: { holdings: Page } }) => programme.holdings, { id: county.programmeId });
  expect(holders).toEqual([
    { holderId: 'county-finance', available: '700.00' }, { holderId: 'township-finance', available: '0.00' }, { holderId: 'village', available: '300.00' }]);
  const accounts = await walk(`query ($id: ID!, $after: String) { programme(id: $id) { accounts(first: 1, after: $after) { ${pageFields} nodes { holderId kind balance } } } }`,
    ({ programme }: { programme: { accounts: Page } }) => programme.accounts, { id: county.programmeId });
  expect(accounts.filter(({ kind }) => kind === 'available')).toEqual(holders.map(({ holderId, available }) => ({ holderId, kind: 'available', balance: available })));
});

test('[F4] the places of the hop gap come in pages too: none is left out without a word', async () => {
  const others = ['511623100202', '511623100203'];
  for (const [i, regionCode] of others.entries()) {
    await county.service.enterBody({ bodyId: `village-${i}`, bodyKind: 'village-committee', regionCode });
    await county.done('treasurer', 'issueAllocation', 'allocation', {
      programmeId: county.programmeId, fromBodyId: 'county-finance', toBodyId: `village-${i}`, documentNumber: county.requestId(), amount: '1.00' });
  }
  const rows = await walk(`query ($after: String) { hopGap(regionCode: "${countyCode}", level: VILLAGE) { regions(first: 1, after: $after) { ${pageFields} nodes { regionCode issued } } } }`,
    ({ hopGap }: { hopGap: { regions: Page } }) => hopGap.regions);
  expect(rows).toEqual([{ regionCode: '511623100201', issued: '300.00' }, ...others.map((regionCode) => ({ regionCode, issued: '1.00' }))]);
  const tooMany = await county.service.ask('treasurer', `{ hopGap(regionCode: "${countyCode}") { regions(first: 201) { totalCount } } }`);
  expect(tooMany.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
