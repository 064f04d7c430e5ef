import type { CaseState } from '../../case/domain/case-transitions.ts';
import { kindOf, type MeasureCode } from './measure-kinds.ts';

export type MeasureRejection =
  | { code: 'MEASURE_WITHOUT_DECISION'; state: CaseState }
  | { code: 'NOT_FOR_VILLAGE_CADRES'; term: string }
  | { code: 'ONLY_FOR_PARTY_MEMBERS'; term: string }
  | { code: 'ALREADY_SANCTIONED'; term: string }
  | { code: 'IDENTITY_NUMBER_FAULTY'; fault: string };

// 政务处分法 §22: managers of basic-level self-governing organisations get a warning, a demerit or a serious demerit, nothing else.
const forVillageCadres: readonly MeasureCode[] = ['administrative-warning', 'administrative-demerit', 'administrative-serious-demerit'];

/** A measure rests on the case's decision and comes before its conclusion. */
export const mustRestOnDecision = (state: CaseState): MeasureRejection[] =>
  state === 'decided' || state === 'executed' ? [] : [{ code: 'MEASURE_WITHOUT_DECISION', state }];

export function mustBeAllowedFor(kind: MeasureCode, person: { villageCadre: boolean; partyMember: boolean }): MeasureRejection[] {
  const { category, term } = kindOf(kind);
  const rejections: MeasureRejection[] = [];
  if (person.villageCadre && category === 'administrative-sanction' && !forVillageCadres.includes(kind)) {
    rejections.push({ code: 'NOT_FOR_VILLAGE_CADRES', term });
  }
  if (!person.partyMember && category === 'party-discipline') rejections.push({ code: 'ONLY_FOR_PARTY_MEMBERS', term });
  return rejections;
}

/** 政务处分法 §16: no second administrative sanction for the same act; the like holds for the same measure twice. */
export function mustNotPunishTwice(kind: MeasureCode, earlier: readonly MeasureCode[]): MeasureRejection[] {
  const { category } = kindOf(kind);
  const before = earlier.find((code) => code === kind || (category === 'administrative-sanction' && kindOf(code).category === category));
  return before === undefined ? [] : [{ code: 'ALREADY_SANCTIONED', term: kindOf(before).term }];
}

/** Of several measures on one person, the one that person is counted by (A2). */
export const heaviestOf = (codes: readonly MeasureCode[]): MeasureCode | undefined =>
  codes.reduce<MeasureCode | undefined>((best, code) => (best === undefined || kindOf(code).weight > kindOf(best).weight ? code : best), undefined);
