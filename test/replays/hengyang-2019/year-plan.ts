import { identityCheckCharacter } from '@sunledger/kernel';
import { pick, seededRandom } from '../../faults/seeded-random.ts';
import { departmentKeys } from './directory.ts';
import { baihe, shuikou, townships, villages } from './places.ts';
import { parcel, share } from './shares.ts';

/** What is made up says so wherever it can be read; what the account tells says that instead. */
export const synthetic = '〔合成 synthetic〕';
export const asGiven = '〔据原文 as given〕';

export interface PlannedPerson {
  name: string;
  idNumber: string;
  postName: string;
  villageCadre: boolean;
  kind: string;
}

export interface PlannedCase {
  key: string;
  month: number;
  village: string;
  source: 'PETITION' | 'PATROL' | 'INSPECTION' | 'AUDIT' | 'MATCHING' | 'SELF_REPORTED';
  problemClass: string;
  summary: string;
  people: PlannedPerson[];
  recoveryYuan: number;
  voluntary: boolean;
  refunds: { name: string; idNumber: string; yuan: number }[];
  refundMeeting: boolean;
}

export interface PlannedTalk {
  month: number;
  body: string;
  post: 'TOWNSHIP_PARTY_SECRETARY' | 'DEPARTMENT_HEAD';
  kind: 'ORDINARY' | 'WARNING';
  person: { name: string; idNumber: string };
}

export interface YearPlan {
  cases: PlannedCase[];
  talks: PlannedTalk[];
  bulletins: { issue: number; month: number; cases: string[]; people: string[] }[];
}

/** Published sums of the year, in yuan and people; the rest of the plan only spreads them. */
export const published = { organisational: 53, disciplined: 36, recoveredYuan: 1_040_000, refundedYuan: 712_900, bulletinPeople: [2, 2, 2, 2, 2, 2, 2, 2, 2, 3] };
/** 13万余元: more than 130,000 and less than 140,000; where between is made up. */
const meetingYuan = { least: 130_000, most: 139_999 };
export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const casesAMonth = 3;

const organisationalKinds = ['TALK_REMINDER', 'CRITICISM_EDUCATION', 'WRITTEN_INSPECTION', 'ADMONITION', 'POST_ADJUSTED', 'REMOVED_FROM_POST'];
const disciplineKinds = ['PARTY_WARNING', 'PARTY_SERIOUS_WARNING', 'ADMINISTRATIVE_WARNING', 'ADMINISTRATIVE_DEMERIT'];
const problems = ['withheld-household-payment', 'favouring-relatives', 'false-claim', 'illegal-fee', 'neglect-of-duty'];
const sources = ['PETITION', 'PETITION', 'INSPECTION', 'AUDIT', 'MATCHING'] as const;
const families = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const numerals = [...'零一二三四五六七八九'];

/** Makes the details that the account doesn't give; the same seed makes the same year on every machine. */
export function planYear(seed: number): YearPlan {
  const random = seededRandom(seed);
  let people = 0;
  // 439921 is no area that exists: no made-up number can be a living person's. A made-up name says that it is one.
  const someone = (): { name: string; idNumber: string } => {
    people += 1;
    const body = `43992119${String(50 + (people % 45))}0101${String(100 + Math.floor(people / 45)).padStart(3, '0')}`;
    return { name: `${pick(random, families)}合成${[...String(people)].map((digit) => numerals[Number(digit)]).join('')}`, idNumber: body + identityCheckCharacter(body) };
  };
  const cases = planCases(random, someone);
  spreadPeople(cases, random, someone);
  spreadMoney(cases, random, someone);
  return { cases, talks: planTalks(random, someone), bulletins: planBulletins(cases) };
}

type Someone = () => { name: string; idNumber: string };

function planCases(random: () => number, someone: Someone): PlannedCase[] {
  const told: Record<string, Partial<PlannedCase>> = {
    '5-1': { village: shuikou, source: 'PATROL', summary: `${asGiven}“机动式”巡察组发现石市镇水口村扶贫领域存在违纪违规问题并移交县纪委县监委`, people: fourOfShuikou(random, someone) },
    '8-1': { village: baihe, source: 'SELF_REPORTED', voluntary: true, summary: `${asGiven}演陂镇百荷村村干部屠某主动到纪检监察机关交代违纪事实,并及时退赔违纪资金` },
  };
  return months.flatMap((month) => Array.from({ length: casesAMonth }, (_, n): PlannedCase => {
    const key = `${month}-${n + 1}`;
    const village = pick(random, villages);
    const problemClass = pick(random, problems);
    return {
      key, month, village, source: pick(random, sources), problemClass, summary: `${synthetic}扶贫领域问题线索(${problemClass})`,
      people: [], recoveryYuan: 0, voluntary: false, refunds: [], refundMeeting: false, ...told[key],
    };
  }));
}

/** 驻水口村帮扶工作队队长尹某等4人: four people, 尹某 one of them, all with party or government discipline; which, is made up. */
function fourOfShuikou(random: () => number, someone: Someone): PlannedPerson[] {
  const sanctioned = (name: string, idNumber: string, postName: string): PlannedPerson => ({ name, idNumber, postName, villageCadre: false, kind: pick(random, disciplineKinds) });
  const yin = sanctioned('尹某', someone().idNumber, `${asGiven}驻水口村帮扶工作队队长`);
  return [yin, ...Array.from({ length: 3 }, () => { const { name, idNumber } = someone(); return sanctioned(name, idNumber, `${synthetic}水口村相关责任人`); })];
}

/** 89 people over the cases, each once, so that every case but the confessed one has somebody; 53 and 36 by what they got. */
function spreadPeople(cases: readonly PlannedCase[], random: () => number, someone: Someone): void {
  const open = cases.filter(({ people, voluntary }) => people.length === 0 && !voluntary);
  const told = cases.reduce((sum, { people }) => sum + people.length, 0);
  const kinds = [
    ...Array.from({ length: published.organisational }, () => pick(random, organisationalKinds)),
    ...Array.from({ length: published.disciplined - told }, () => pick(random, disciplineKinds)),
  ].map((kind) => ({ kind, at: random() })).sort((a, b) => a.at - b.at);
  for (const [i, { kind }] of kinds.entries()) {
    const found = open[i % open.length]!;
    found.people.push({ ...someone(), postName: `${synthetic}村干部`, villageCadre: true, kind });
  }
}

/** Recovered and refunded money over the cases: every recovery is its refund and a rest, of which the account doesn't say where it went. */
function spreadMoney(cases: readonly PlannedCase[], random: () => number, someone: Someone): void {
  const rests = share(published.recoveredYuan - published.refundedYuan, cases.length, random);
  for (const [i, found] of cases.entries()) found.recoveryYuan = rests[i]!;
  const refunding = cases.filter(({ voluntary }) => !voluntary).filter((_, i) => i % 2 === 0 || i % 7 === 3);
  const met = refunding.filter((_, i) => i % 2 === 1).slice(0, 6);
  const atMeetings = meetingYuan.least + 1 + Math.floor(random() * (meetingYuan.most - meetingYuan.least - 1));
  const others = refunding.filter((found) => !met.includes(found));
  const give = (found: PlannedCase, yuan: number): void => {
    found.recoveryYuan += yuan;
    found.refunds = parcel(yuan, 3 + Math.floor(random() * 3), random).map((part) => ({ ...someone(), yuan: part }));
  };
  for (const [i, yuan] of share(atMeetings, met.length, random).entries()) {
    met[i]!.refundMeeting = true;
    give(met[i]!, yuan);
  }
  for (const [i, yuan] of share(published.refundedYuan - atMeetings, others.length, random).entries()) give(others[i]!, yuan);
}

function planTalks(random: () => number, someone: Someone): PlannedTalk[] {
  const talk = (body: string, post: PlannedTalk['post']): PlannedTalk => ({
    month: pick(random, months), body, post, kind: random() < 0.5 ? 'ORDINARY' : 'WARNING', person: someone() });
  return [
    ...townships.slice(0, 5).map(({ code }) => talk(code, 'TOWNSHIP_PARTY_SECRETARY')),
    ...departmentKeys.map((key) => talk(key, 'DEPARTMENT_HEAD')),
  ];
}

/** One issue a month and a tenth in the last: each speaks of people of cases concluded in its month. */
function planBulletins(cases: readonly PlannedCase[]): YearPlan['bulletins'] {
  const named = new Set<string>();
  return published.bulletinPeople.map((count, i) => {
    const month = months[Math.min(i, months.length - 1)]!;
    const chosen: { key: string; name: string }[] = [];
    for (const { key, people } of cases.filter((found) => found.month === month)) {
      for (const { name } of people) if (chosen.length < count && !named.has(name)) { named.add(name); chosen.push({ key, name }); }
    }
    return { issue: i + 1, month, cases: [...new Set(chosen.map(({ key }) => key))], people: chosen.map(({ name }) => name) };
  });
}
