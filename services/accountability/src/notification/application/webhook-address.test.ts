import { expect, test } from 'vitest';
import { judgeWebhookUrl, reachOf } from './webhook-address.ts';

const codes = (url: string, mode: 'demo' | 'production') => judgeWebhookUrl(url, mode).map(({ code }) => code);

test('[X8] notifications go out by HTTPS; plain HTTP only to this machine in a demonstration', () => {
  expect(codes('https://oa.example.gov.cn/hook', 'production')).toEqual([]);
  expect(codes('http://oa.example.gov.cn/hook', 'production')).toEqual(['WEBHOOK_NOT_HTTPS']);
  expect(codes('http://oa.example.gov.cn/hook', 'demo')).toEqual(['WEBHOOK_NOT_HTTPS']);
  expect(codes('http://127.0.0.1:8080/hook', 'demo')).toEqual([]);
  expect(codes('http://localhost:8080/hook', 'demo')).toEqual([]);
});

test.each([
  'https://127.0.0.1/', 'https://localhost/', 'https://x.localhost/', 'https://10.0.0.1/', 'https://192.168.1.1/', 'https://169.254.169.254/latest',
  'https://[::1]/', 'https://[fd00::1]/', 'https://[::ffff:10.0.0.1]/', 'https://2130706433/', 'https://0x7f.1/', 'https://0/',
])('[X8] in production %s is refused: it lies inside', (url) => {
  expect(codes(url, 'production')).toEqual(['WEBHOOK_PRIVATE_ADDRESS']);
});

test('[X8] a demonstration reaches this machine, and still no other inside', () => {
  expect(codes('https://10.0.0.1/', 'demo')).toEqual(['WEBHOOK_PRIVATE_ADDRESS']);
  expect(reachOf('172.15.255.255')).toBe('public');
  expect(reachOf('172.16.0.0')).toBe('private');
  expect(reachOf('172.32.0.0')).toBe('public');
});

test.each(['hook', 'ftp://a.example/', 'javascript:alert(1)', 'https://user:secret@a.example/'])('[X8] %s is no address to call', (url) => {
  expect(codes(url, 'demo')).toEqual(['WEBHOOK_NOT_AN_ADDRESS']);
});
