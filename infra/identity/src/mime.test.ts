import { expect, test } from 'vitest';
import { parseMail } from './mime.ts';

const mail = (lines: string[]) => Buffer.from(lines.join('\r\n'), 'utf8');

test('a Chinese mail in base64 with an encoded subject over two lines is readable', () => {
  const parsed = parseMail(mail([
    'Subject: =?UTF-8?B?5ZCN6aKd?=', ' =?UTF-8?B?5YWs56S6?=', 'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64', '', Buffer.from('公示期 10 个工作日。').toString('base64'),
  ]));
  expect(parsed).toEqual({ subject: '名额公示', text: '公示期 10 个工作日。' });
});

test('quoted-printable text with soft breaks is readable', () => {
  const parsed = parseMail(mail([
    'Subject: =?utf-8?Q?=E9=80=BE=E6=9C=9F_1?=', 'Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: quoted-printable', '',
    'due=3D=E9=80=', '=BE=E6=9C=9F',
  ]));
  expect(parsed).toEqual({ subject: '逾期 1', text: 'due=逾期' });
});

test('of a mail with several parts the first text is shown', () => {
  const parsed = parseMail(mail([
    'Subject: plain', 'Content-Type: multipart/alternative; boundary="x1"', '', '--x1', 'Content-Type: text/plain; charset=utf-8', '',
    '逾期提醒', '--x1', 'Content-Type: text/html', '', '<b>逾期提醒</b>', '--x1--', '',
  ]));
  expect(parsed).toEqual({ subject: 'plain', text: '逾期提醒' });
});
