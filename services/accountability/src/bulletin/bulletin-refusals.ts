import { defineRefusals, wordRefusal, type PersonalDataKind, type Refusal, type RefusalPlace } from '@sunledger/kernel';
import type { BulletinRejection } from './domain/bulletin-rules.ts';

const kindTerms: Record<PersonalDataKind, string> = { 'identity-number': '身份号码', 'bank-account': '银行账号', phone: '电话号码' };

const catalogue = defineRefusals<BulletinRejection>({
  ISSUE_NUMBER_TAKEN: {
    mechanism: 'A5',
    zh: ({ issueNumber }) => `本地区已有第 ${issueNumber} 号通报。请另用一个期号。`,
    en: ({ issueNumber }) => `This region has a bulletin ${issueNumber} already. Use another issue number.`,
  },
  CASE_NOT_PROVEN: {
    mechanism: 'A5',
    zh: () => '通报曝光的案件须已结案并查实。请核对案件。',
    en: () => 'A case is exposed only once it is concluded and proved true. Check the case.',
  },
  EXPOSURE_WITHOUT_CASE: {
    mechanism: 'A5', zh: () => '通报曝光须列明所依据的案件。', en: () => 'A bulletin that blames names the cases it rests on.' },
  PERSONAL_DATA_IN_BULLETIN: {
    mechanism: 'D3',
    zh: ({ kinds }) => `通报中含有${kinds.map((kind) => kindTerms[kind]).join('、')}。请删去后再提交。`,
    en: ({ kinds }) => `The bulletin holds personal numbers (${kinds.join(', ')}). Take them out.`,
  },
  BULLETIN_ALREADY_APPROVED: {
    mechanism: 'A5', zh: ({ approvedOn }) => `该通报已于 ${approvedOn} 审定。`, en: ({ approvedOn }) => `The bulletin was approved on ${approvedOn}.` },
});

export const toBulletinRefusal = (rejection: BulletinRejection, place: RefusalPlace = {}): Refusal => wordRefusal(catalogue, rejection, place);
