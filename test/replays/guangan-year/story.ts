import type { ToldStory } from '../told/story.ts';
import type { Published } from './disclose.ts';
import { shigu, zhulin } from './places.ts';

/** 专户: each programme's own account; 专人: its named bookkeeper. */
export const special = { account: '6228480402564890067', bookkeeper: 'ga-bookkeeper' } as const;
export const integrated = { account: '6228480402564890075', bookkeeper: 'ga-integrated-bookkeeper' } as const;

export interface Site {
  key: 'road' | 'canal' | 'bridge';
  village: string;
  /** Key of the village's committee, and of whoever builds. */
  committee: string;
  builder: string;
  /** Prefix of the sign-ins of the village. */
  people: string;
  name: string;
  content: string;
  need: string;
  estimate: string;
  contract: string;
  households: number;
}

export const sites: readonly Site[] = [
  { key: 'road', village: shigu, committee: 'shigu', builder: 'shigu', people: 'ga', name: '石鼓村产业路硬化工程', content: '硬化产业路2公里,宽4.5米', need: '产业路雨天难行',
    estimate: '420000.00', contract: '400000.00', households: 86 },
  { key: 'canal', village: zhulin, committee: 'zhulin', builder: 'zhulin', people: 'ga-zhulin', name: '竹林村提灌渠整治', content: '整治提灌渠1.2公里,新建泵站一座', need: '提灌渠淤塞漏水',
    estimate: '190000.00', contract: '180000.00', households: 54 },
  { key: 'bridge', village: shigu, committee: 'shigu', builder: 'transport', people: 'ga', name: '石鼓村便民桥', content: '新建跨河人行桥一座,长28米', need: '过河靠跳石,汛期断路',
    estimate: '320000.00', contract: '300000.00', households: 41 },
];

type PerSite = Partial<Record<Site['key'], string>>;

interface Ids {
  projects: PerSite;
  contracts: PerSite;
  batches: Record<string, string>;
  planId: string;
  specialId: string;
  integratedId: string;
  claims: Record<string, string>;
  disbursements: Record<string, string>;
  notices: Published[];
  sampled: string[];
}

export type GuanganStory = ToldStory<Ids>;

export const siteOf = (key: Site['key']): Site => {
  const site = sites.find((one) => one.key === key);
  if (!site) throw new Error(`no site ${key}`);
  return site;
};

/** What an earlier chapter made for a site, a batch or a claim. */
export const madeFor = (made: Partial<Record<string, string>> | undefined, key: string): string => {
  const id = made?.[key];
  if (id === undefined) throw new Error(`nothing made for ${key} yet`);
  return id;
};
