import { expect, test } from 'vitest';
import { copySql, countSql, text, yuan, type ExportList } from './export-list.ts';
import { findExportRejections, type ExportRequest } from './export-rules.ts';

const aList = (overrides: Partial<ExportList> = {}): ExportList => ({
  key: 'notes', zh: '便笺', en: 'notes', about: { zh: '', en: '' }, duty: 'd', from: 'note.note n', region: 'n.region_code', day: 'n.occurred_on', order: 'n.id',
  columns: [text('id', '标识', 'id', 'n.id'), text('title', '标题', 'title', { sql: `'*'`, personal: true, fullSql: 'n.title' }), yuan('amount', '金额', 'amount', 'n.fen')],
  ...overrides,
});
const aRequest = (overrides: Partial<ExportRequest> = {}): ExportRequest => ({ list: aList(), from: null, until: null, personal: false, open: 0, ...overrides });
const client = (personal: boolean) => ({ kind: 'client' as const, purpose: 'audit', registration: { postId: 'p', purpose: 'audit', personal } });
const codes = (...[actor, request]: Parameters<typeof findExportRejections>) => findExportRejections(actor, request).map(([, { code }]) => code);

test('[X6] a purpose without personal data exports masked, and is refused the rest', () => {
  expect(codes(client(false), aRequest())).toEqual([]);
  expect(codes(client(false), aRequest({ personal: true }))).toEqual(['EXPORT_PERSONAL_FORBIDDEN']);
  expect(codes(client(true), aRequest({ personal: true }))).toEqual([]);
});

test('[X6] a person states a purpose for personal columns, and what lies sealed leaves in bulk for nobody', () => {
  const person = { kind: 'person' as const, purpose: undefined, registration: undefined };
  expect(codes(person, aRequest({ personal: true }))).toEqual(['EXPORT_PURPOSE_NEEDED']);
  expect(codes({ ...person, purpose: 'check' }, aRequest({ personal: true }))).toEqual([]);
  const masked = aList({ columns: [text('name', '姓名', 'name', { sql: `'*'`, personal: true })] });
  expect(codes({ ...person, purpose: 'check' }, aRequest({ personal: true, list: masked }))).toEqual(['EXPORT_ALWAYS_MASKED']);
});

test('[X6] three exports may be open, a fourth is refused, and all refusals come at once', () => {
  expect(codes(client(false), aRequest({ open: 2 }))).toEqual([]);
  expect(codes(client(false), aRequest({ open: 3, from: '2026-02-01', until: '2026-02-01' }))).toEqual(['EXPORT_PERIOD_EMPTY', 'EXPORT_TOO_MANY']);
  expect(codes(client(false), aRequest({ from: '2026-02-01', until: '2026-02-02' }))).toEqual([]);
});

test('[X6] an export stands under row-level rights, and shows personal columns masked unless they were granted', () => {
  const slice = { regionCode: '511623000000', from: '2026-01-01', until: null };
  const masked = copySql(aList(), { ...slice, personal: false }, '511623');
  expect(masked).toContain('kit.region_visible(n.region_code)');
  expect(masked).toContain(`'*' as "title"`);
  expect(copySql(aList(), { ...slice, personal: true }, '511623')).toContain('n.title as "title"');
  expect(countSql(aList({ where: 'n.kept' }), slice, '511623')).toBe(
    `select count(*) as rows from note.note n where kit.region_visible(n.region_code) and starts_with(n.region_code, '511623') and n.occurred_on >= '2026-01-01'::date and (n.kept)`);
});

test.each([["5116'23", null], ['511623', "2026-01-01'; drop table x"]])('[X6] nothing but digits and days gets into the text of a copy (%s, %s)', (prefix, from) => {
  expect(() => copySql(aList(), { regionCode: '511623000000', from, until: null, personal: false }, prefix)).toThrow(RangeError);
});

test('[X6] text that a spreadsheet would run as a formula is guarded in CSV, never in Parquet', () => {
  const slice = { regionCode: '511623000000', from: null, until: null, personal: true };
  expect(copySql(aList(), { ...slice, guarded: true }, '511623')).toContain(`case when v ~ '^[=+\\-@\\t\\r\\n]'`);
  expect(copySql(aList(), slice, '511623')).not.toContain('case when v');
});
