import { defineRefusals, wordRefusal, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { WebhookRejection } from './domain/webhook-rules.ts';

const catalogue = defineRefusals<WebhookRejection>({
  WEBHOOK_NOT_AN_ADDRESS: {
    mechanism: 'X8',
    zh: () => '这不是可以调用的网址。请给出以 https:// 开头、不含用户名和密码的网址。',
    en: () => 'This is no address that can be called. Give one that begins with https:// and holds no user name or password.',
  },
  WEBHOOK_NOT_HTTPS: {
    mechanism: 'X8',
    zh: () => '通知只能经 HTTPS 发送。请改用以 https:// 开头的网址。',
    en: () => 'Notifications go out by HTTPS only. Use an address that begins with https://.',
  },
  WEBHOOK_PRIVATE_ADDRESS: {
    mechanism: 'X8',
    zh: () => '不能通知内网或本机地址。请给出公网可达的地址。',
    en: () => 'Addresses of inner networks or of this machine are not called. Give one that the public network reaches.',
  },
  WEBHOOK_ALREADY_ENDED: {
    mechanism: 'X8',
    zh: () => '该订阅已经退订。',
    en: () => 'This subscription has been ended already.',
  },
});

/** A rejection of a subscription in words. */
export const toNotificationRefusal = (rejection: WebhookRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
