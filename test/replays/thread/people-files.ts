import { identityCheckCharacter } from '@sunledger/kernel';
import { seededRandom, pick } from '../../faults/seeded-random.ts';

export interface SamplePerson {
  villageCode: string;
  household: string;
  name: string;
  identityNumber: string;
  account: string;
}

const families = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const given = [...'秀英桂兰建国志明玉珍大山春生福贵淑芬德胜小林长安'];

// 519923 is no area that exists: no made-up number can be a living person's.
function identityNumber(n: number, random: () => number): string {
  const year = 1940 + Math.floor(random() * 60);
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  const first = `519923${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${String(n % 1000).padStart(3, '0')}`;
  return first + identityCheckCharacter(first);
}

// Luhn digit, as bank cards carry it. The seed is in it: two stories on one system pay no account twice.
function bankAccount(n: number, seed: number): string {
  const body = `62284899${String(seed % 1000).padStart(3, '0')}${String(n).padStart(7, '0')}`;
  let sum = 0;
  [...body].reverse().forEach((digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return body + String((10 - (sum % 10)) % 10);
}

/** Heads of so many households per village; the same seed makes the same people, and no identity number comes twice. */
export function samplePeople(villages: readonly string[], perVillage: number, seed = 20251106): SamplePerson[] {
  const random = seededRandom(seed);
  const used = new Set<string>();
  let n = 0;
  return villages.flatMap((villageCode) =>
    Array.from({ length: perVillage }, (_, i) => {
      let number = identityNumber((n += 1), random);
      while (used.has(number)) number = identityNumber((n += 1), random);
      used.add(number);
      return {
        villageCode, household: `${villageCode}-${String(i + 1).padStart(4, '0')}`, identityNumber: number, account: bankAccount(n, seed),
        name: pick(random, families) + pick(random, given) + pick(random, given),
      };
    }),
  );
}

/** The household register as a file: one line a member. */
export const registerCsv = (people: readonly SamplePerson[], kindOf: (i: number) => string = (i) => (i % 9 === 0 ? '脱贫不稳定户' : '脱贫户')): string =>
  ['户编号,村代码,类别,姓名,身份证号,与户主关系,死亡日期,银行账号',
    ...people.map((p, i) => `${p.household},${p.villageCode},${kindOf(i)},${p.name},${p.identityNumber},户主,,${p.account}`)].join('\n');

export interface PaymentsFile {
  csv: string;
  good: number;
  bad: number;
  totalFen: bigint;
}

/** Household payments for everyone, and among them rows that must be refused: each kind of fault once or more. */
export function paymentsCsv(people: readonly SamplePerson[], period: string): PaymentsFile {
  const header = '村代码,户编号,姓名,身份证号,银行账号,金额(元),补贴项目,发放期';
  const row = (p: SamplePerson, amount: string, identity = p.identityNumber, village = p.villageCode) =>
    `${village},${p.household},${p.name},${identity},${p.account},${amount},产业到户补助,${period}`;
  let totalFen = 0n;
  const good = people.map((p, i) => {
    const fen = BigInt(30_000 + (i % 40) * 1000);
    totalFen += fen;
    return row(p, `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`);
  });
  const [first, second, third] = people as [SamplePerson, SamplePerson, SamplePerson, ...SamplePerson[]];
  const stranger = { ...first, household: 'X-1', identityNumber: samplePeople(['511623101202'], 1, 7)[0]!.identityNumber, account: '6228489900009999993' };
  const bad = [
    row({ ...second, account: third.account }, '500.00', `${second.identityNumber.slice(0, 17)}${second.identityNumber.endsWith('X') ? '0' : 'X'}`),
    row(third, '12.345'),
    row(stranger, '300.00'),
    row(second, '-5.00'),
  ];
  return { csv: [header, ...good, ...bad].join('\n'), good: good.length, bad: bad.length, totalFen };
}
