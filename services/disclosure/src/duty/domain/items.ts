import { noticeItems, type PolicyKey } from '@sunledger/policy';

/** Items of the catalogue (公开事项, D1) that facts give rise to; bulletins are accountability's own. */
export const items = { ...noticeItems, bulletin: '通报曝光' } as const;
export type Item = keyof typeof items;

export const isItem = (text: string): text is Item => Object.hasOwn(items, text);

type NoticeLimit = Extract<PolicyKey, `disclosure.${string}-notice-limit`>;
/** Which limit of the pack counts from the fact to its notice. */
export const limitOf = (item: Item): NoticeLimit =>
  item === 'allocation' ? 'disclosure.allocation-notice-limit' : 'disclosure.project-notice-limit';
