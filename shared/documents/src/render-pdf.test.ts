import { expect, test } from 'vitest';
import { renderPdf } from './render-pdf.ts';

test('[F8] Chinese is set with its own font, on as many pages as it needs', async () => {
  const pdf = await renderPdf({ content: [{ text: '阳光账 一村一账', bold: true }, { text: '第二页', pageBreak: 'before' }, { qr: 'https://example.invalid/x' }] });
  const text = pdf.toString('latin1');
  expect(text.startsWith('%PDF-1.')).toBe(true);
  expect(text).toMatch(/BaseFont \/\w+\+NotoSansSC/);
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(2);
});

test.each([['a file', '/etc/hostname'], ['a relative file', '../package.json'], ['an address', 'http://127.0.0.1:1/x.png']])(
  '[F8] %s named in a definition is not opened', async (_case, image) => {
    await expect(renderPdf({ content: [{ image }] })).rejects.toThrow();
  });

test('[F8] a file named as an attachment is not opened', async () => {
  await expect(renderPdf({ content: ['x'], files: { a: { src: '/etc/hostname' } } } as never)).rejects.toThrow();
});
