export type MeasureCategory = 'talk' | 'organisational' | 'party-discipline' | 'administrative-sanction' | 'transfer';
export interface MeasureKind {
  category: MeasureCategory;
  /** One of the four forms (四种形态). */
  form: 1 | 2 | 3 | 4;
  /** Order from light to heavy, over all categories: by it people are counted once. */
  weight: number;
  term: string;
}

/**
 * Kinds of measure (domain rules §5.3): the order within a category is the law's; across categories it is our default, by
 * the length of what follows (警告 6 months … 开除). Expulsion and transfer stand above everything else.
 */
export const measureKinds = {
  'talk-reminder': { category: 'talk', form: 1, weight: 1, term: '谈话提醒' },
  'criticism-education': { category: 'talk', form: 1, weight: 2, term: '批评教育' },
  'written-inspection': { category: 'talk', form: 1, weight: 3, term: '责令检查' },
  admonition: { category: 'talk', form: 1, weight: 4, term: '诫勉' },
  'suspended-for-inspection': { category: 'organisational', form: 2, weight: 11, term: '停职检查' },
  'post-adjusted': { category: 'organisational', form: 2, weight: 12, term: '调整职务' },
  'ordered-to-resign': { category: 'organisational', form: 2, weight: 13, term: '责令辞职' },
  'removed-from-post': { category: 'organisational', form: 2, weight: 14, term: '免职' },
  'administrative-warning': { category: 'administrative-sanction', form: 2, weight: 21, term: '政务警告' },
  'party-warning': { category: 'party-discipline', form: 2, weight: 22, term: '党内警告' },
  'administrative-demerit': { category: 'administrative-sanction', form: 2, weight: 23, term: '政务记过' },
  'party-serious-warning': { category: 'party-discipline', form: 2, weight: 24, term: '党内严重警告' },
  'administrative-serious-demerit': { category: 'administrative-sanction', form: 2, weight: 25, term: '政务记大过' },
  'administrative-demotion': { category: 'administrative-sanction', form: 3, weight: 26, term: '政务降级' },
  'administrative-dismissal': { category: 'administrative-sanction', form: 3, weight: 27, term: '政务撤职' },
  'party-removal-of-posts': { category: 'party-discipline', form: 3, weight: 28, term: '撤销党内职务' },
  'party-probation': { category: 'party-discipline', form: 3, weight: 29, term: '留党察看' },
  'administrative-expulsion': { category: 'administrative-sanction', form: 3, weight: 31, term: '政务开除' },
  'party-expulsion': { category: 'party-discipline', form: 3, weight: 32, term: '开除党籍' },
  'transferred-to-prosecutors': { category: 'transfer', form: 4, weight: 41, term: '移送检察机关' },
} as const satisfies Record<string, MeasureKind>;

export type MeasureCode = keyof typeof measureKinds;
export const measureCodes = Object.keys(measureKinds) as MeasureCode[];
export const kindOf = (code: MeasureCode): MeasureKind => measureKinds[code];

/**
 * How accounts of a county tell people apart: 组织处理 is everything short of a sanction (the first form's talks and
 * admonitions with it), 党纪政务处分 is discipline of either kind, 移送 what went to the prosecutors. Each person is in one.
 */
export const handlings = {
  organisational: ['talk', 'organisational'],
  discipline: ['party-discipline', 'administrative-sanction'],
  transferred: ['transfer'],
} as const satisfies Record<string, readonly MeasureCategory[]>;
export type Handling = keyof typeof handlings;
export const handlingCodes = Object.keys(handlings) as Handling[];
export const isHandledBy = (handling: Handling, category: MeasureCategory): boolean => (handlings[handling] as readonly MeasureCategory[]).includes(category);

/** Sanctions in the narrow sense, as assessments count violations: discipline, administrative sanction, transfer. */
export const sanctionCategories: readonly MeasureCategory[] = ['party-discipline', 'administrative-sanction', 'transfer'];
