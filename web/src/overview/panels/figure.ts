import type { FigureList } from '../figure-list.ts';

/** A number of the overview with the list that it opens into. */
export interface Figure {
  zh: string;
  en: string;
  kind: 'money' | 'count';
  unit: string;
  /** Null: not for this reader. */
  value: string | number | null;
  list: FigureList;
  /** Something that should be nothing: told in warm colour where it is not. */
  bad?: boolean;
}

type Words = readonly [zh: string, en: string];

export const sum = ([zh, en]: Words, value: string | null, list: FigureList): Figure => ({ zh, en, kind: 'money', unit: '元', value, list });
export const number = ([zh, en]: Words, unit: string, value: number | null, list: FigureList, bad = false): Figure => ({ zh, en, kind: 'count', unit, value, list, bad });
