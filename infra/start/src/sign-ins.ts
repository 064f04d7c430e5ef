import { fileURLToPath } from 'node:url';
import { readPeople } from '@sunledger/infra-identity/registrations';
import { padWide } from './report.ts';
import { addressesOf } from './services.ts';
import type { Settings } from './settings.ts';

const samplePeople = fileURLToPath(new URL('../../identity/demonstration/people.json', import.meta.url));
const shownPeople = 12;

export function describeAddresses(settings: Settings, environment: NodeJS.ProcessEnv): string[] {
  const { gateway, identity } = addressesOf(settings);
  const address = `  ${padWide('网址 Address', 26)} ${gateway}`;
  if (settings.oidcIssuer !== undefined) return [address, '  Ctrl-C 停止 stops it'];
  const people = readPeople(environment['PEOPLE_FILE'] ?? samplePeople);
  return [
    address,
    `  ${padWide('开发邮箱 Mailbox', 26)} ${identity}/mailbox`,
    `  ${padWide('短信与微信 Messages', 26)} ${identity}/messages`,
    '  演示登录(点击即可,无需密码)Demonstration sign-ins (one click, no password):',
    ...people.slice(0, shownPeople).map(({ login, name, title }) => `    ${padWide(name, 10)} ${padWide(title, 24)} ${login}`),
    ...(people.length > shownPeople ? [`    … 共 ${people.length} 人 people in all`] : []),
    '  Ctrl-C 停止 stops it',
  ];
}
