import { BlockList, isIP } from 'node:net';
import type { WebhookRejection } from '../domain/webhook-rules.ts';

export type Mode = 'demo' | 'production';
export type AddressReach = 'public' | 'loopback' | 'private';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

// Everything that an address on the public network is not: own networks, link-local, multicast, reserved, embedded IPv4.
// One list per family: an IPv4 address is also looked for among the embedded ones of an IPv6 list, and would be found.
const unreachable = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) unreachable.ipv4.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 96], ['::ffff:0:0', 96], ['64:ff9b::', 96], ['2001:db8::', 32], ['2002::', 16], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8],
] as const) unreachable.ipv6.addSubnet(network, bits, 'ipv6');

export function reachOf(address: string): AddressReach {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (loopback.check(address, family)) return 'loopback';
  return unreachable[family].check(address, family) ? 'private' : 'public';
}

/** A call from inside the system must not reach what only the inside can (X8): own networks never, this machine in a demonstration only. */
export const mayReach = (reach: AddressReach, mode: Mode): boolean => reach === 'public' || (reach === 'loopback' && mode === 'demo');

/** What speaks against calling an address; host names are looked at again, by their addresses, at each call. */
export function judgeWebhookUrl(text: string, mode: Mode): WebhookRejection[] {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return [{ code: 'WEBHOOK_NOT_AN_ADDRESS' }];
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const reach = host === 'localhost' || host.endsWith('.localhost') ? 'loopback' : isIP(host) ? reachOf(host) : 'public';
  if (!mayReach(reach, mode)) return [{ code: 'WEBHOOK_PRIVATE_ADDRESS' }];
  return url.protocol === 'https:' || reach === 'loopback' ? [] : [{ code: 'WEBHOOK_NOT_HTTPS' }];
}
