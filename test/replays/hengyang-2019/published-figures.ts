import { baihe, county, shuikou } from './places.ts';

export interface Span {
  words: string;
  from: string;
  until: string;
}

/** The account carries no day; the latest month it names is September 2019, so what runs "to date" is read as far as that. */
const toDate = { from: '2019-01-01', until: '2019-09-30' };
export const year2019: Span = { words: '2019年', from: '2019-01-01', until: '2019-12-31' };
export const sinceJanuary: Span = { words: '2019年至今', ...toDate };
export const toSeptember: Span = { words: '截至2019年9月', ...toDate };

/** How a published figure is held against the computed one: equal, or 余 (more than it and less than the next). */
export type Comparison = 'equal' | { moreThan: string; lessThan: string };

export interface PublishedFigure {
  id: string;
  sentence: string;
  span: Span;
  published: string;
  unit: '人' | '元' | '期' | '次' | '笔';
  comparison: Comparison;
  place: string;
  /** Field of Region.accountability; with a post, that row of talkedToByPost; null where only the list tells it. */
  field: { name: string; post?: string } | null;
  /** The list that the number opens into: connection, its arguments besides place and period, and what it adds up by. */
  list: { connection: string; filter: string; total: 'totalCount' | 'totalAmount' };
  /** The same from the tables, by $1 prefix, $2 first and $3 last day; in fen where the unit is 元. */
  sql: string;
}

const within = (day: string) => `starts_with(region_code, $1) and ${day} between $2::date and $3::date`;
const heaviest = `select distinct on (person_token) category from accountability.measure where ${within('occurred_on')} order by person_token, weight desc`;
const people = (categories?: string) => `select count(*) from (${heaviest}) h${categories ? ` where category in (${categories})` : ''}`;
const talkedTo = (post: string) =>
  `select count(*) from (select distinct on (person_token) post from accountability.talk where ${within('occurred_on')} order by person_token, occurred_on desc, recorded_at desc) t where post = '${post}'`;

const equal = { comparison: 'equal', place: county } as const;

export const publishedFigures: readonly PublishedFigure[] = [
  { ...equal, id: 'people', sentence: '2019年,全县扶贫领域共查处89人', span: year2019, published: '89', unit: '人', field: { name: 'peopleHandled' },
    list: { connection: 'handledPersons', filter: '', total: 'totalCount' }, sql: people() },
  { ...equal, id: 'organisational', sentence: '其中组织处理53人', span: year2019, published: '53', unit: '人', field: { name: 'peopleOrganisational' },
    list: { connection: 'handledPersons', filter: 'handling: ORGANISATIONAL', total: 'totalCount' }, sql: people("'talk', 'organisational'") },
  { ...equal, id: 'disciplined', sentence: '党纪政务处分36人', span: year2019, published: '36', unit: '人', field: { name: 'peopleDisciplined' },
    list: { connection: 'handledPersons', filter: 'handling: DISCIPLINE', total: 'totalCount' }, sql: people("'party-discipline', 'administrative-sanction'") },
  { ...equal, id: 'recovered', sentence: '追缴违纪资金104.00万元', span: year2019, published: '1040000.00', unit: '元', field: { name: 'recovered' },
    list: { connection: 'recoveryMovements', filter: 'kind: RECEIVED', total: 'totalAmount' },
    sql: `select sum(amount_fen) from accountability.recovery_movement where kind = 'received' and ${within('occurred_on')}` },
  { ...equal, id: 'refunded', sentence: '退还群众资金71.29万元', span: year2019, published: '712900.00', unit: '元', field: { name: 'refundPaid' },
    list: { connection: 'refundLines', filter: 'by: PAID', total: 'totalAmount' },
    sql: `select sum(amount_fen) from accountability.refund_line where ${within('paid_on')}` },
  { ...equal, id: 'township-secretaries', sentence: '2019年至今,共约谈工作落实不力的乡镇党委书记5人', span: sinceJanuary, published: '5', unit: '人',
    field: { name: 'talkedToByPost', post: 'TOWNSHIP_PARTY_SECRETARY' },
    list: { connection: 'talkedPersons', filter: 'post: TOWNSHIP_PARTY_SECRETARY', total: 'totalCount' }, sql: talkedTo('township-party-secretary') },
  { ...equal, id: 'department-heads', sentence: '职能部门主要负责人7人', span: sinceJanuary, published: '7', unit: '人', field: { name: 'talkedToByPost', post: 'DEPARTMENT_HEAD' },
    list: { connection: 'talkedPersons', filter: 'post: DEPARTMENT_HEAD', total: 'totalCount' }, sql: talkedTo('department-head') },
  { ...equal, id: 'bulletins', sentence: '2019年至今,共通报扶贫领域典型案例10期', span: sinceJanuary, published: '10', unit: '期', field: { name: 'bulletins' },
    list: { connection: 'bulletins', filter: '', total: 'totalCount' }, sql: `select count(*) from accountability.bulletin where ${within('approved_on')}` },
  { ...equal, id: 'bulletin-people', sentence: '(典型案例10期)21人', span: sinceJanuary, published: '21', unit: '人', field: { name: 'bulletinPeople' },
    list: { connection: 'bulletinPersons', filter: '', total: 'totalCount' }, sql: `select sum(people) from accountability.bulletin where ${within('approved_on')}` },
  { ...equal, id: 'refund-meetings', sentence: '召开违纪资金现场退还会6次', span: sinceJanuary, published: '6', unit: '次', field: { name: 'refundMeetings' },
    list: { connection: 'refundMeetings', filter: '', total: 'totalCount' }, sql: `select count(*) from accountability.refund_meeting where ${within('occurred_on')}` },
  { id: 'refunded-at-meetings', sentence: '(现场退还会)退还违纪资金13万余元', span: sinceJanuary, published: '13万余', unit: '元', place: county,
    comparison: { moreThan: '130000.00', lessThan: '140000.00' }, field: { name: 'refundedAtMeetings' },
    list: { connection: 'refundMeetings', filter: '', total: 'totalAmount' },
    sql: `select sum(l.amount_fen) from accountability.refund_meeting_line x join accountability.refund_line l on l.id = x.line_id
      join accountability.refund_meeting m on m.id = x.meeting_id where starts_with(m.region_code, $1) and m.occurred_on between $2::date and $3::date` },
  { ...equal, id: 'shuikou', place: shuikou, sentence: '给予驻水口村帮扶工作队队长尹某等4人党纪政务处分', span: toSeptember, published: '4', unit: '人', field: { name: 'peopleDisciplined' },
    list: { connection: 'handledPersons', filter: 'handling: DISCIPLINE', total: 'totalCount' }, sql: people("'party-discipline', 'administrative-sanction'") },
  { ...equal, id: 'baihe', place: baihe, sentence: '演陂镇百荷村村干部屠某主动…交代违纪事实,并及时退赔违纪资金', span: sinceJanuary, published: '1', unit: '笔', field: null,
    list: { connection: 'recoveries', filter: 'voluntary: true', total: 'totalCount' },
    sql: `select count(*) from accountability.recovery where voluntary and ${within('occurred_on')}` },
];
