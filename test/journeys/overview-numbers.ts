type Context = 'funds' | 'projects' | 'disclosure' | 'supervision' | 'accountability';

/** One number of the overview, the list it opens, and the same from the base facts by SQL of its own. */
export interface OverviewNumber {
  context: Context;
  field: string;
  /** A field told by keys, each with a number of people: what its keys are called. `$key` stands for one of them in the list. */
  by?: string;
  /** Root list with its arguments besides the region. */
  list: string;
  /** What of the list the number equals: its rows, or an amount. */
  total: 'totalAmount' | 'totalOpenChange' | 'totalCount';
  /** Over base tables, never over kept figures; `$1` is the region's prefix. Amounts in fen; rows of key and number where the field is told by keys. */
  sql: string;
}

type Rest = readonly [field: string, list: string, sql: string];
const amounts = (context: Context, ...rows: Rest[]): OverviewNumber[] => rows.map(([field, list, sql]) => ({ context, field, list, total: 'totalAmount', sql }));
const counts = (context: Context, ...rows: Rest[]): OverviewNumber[] => rows.map(([field, list, sql]) => ({ context, field, list, total: 'totalCount', sql }));

const within = (column: string) => `starts_with(${column}, $1)`;

const inHand = `e.state in ('paid', 'confirmed', 'disputed')`;
const householdPayments = `from funds.household_payment e join funds.household_posting p on p.id = e.posting_id where p.settled_on is not null and ${inHand} and ${within('e.village_code')}`;
const moved = (kind: string) => `select sum(amount_fen) from funds.risk_movement where kind = '${kind}' and ${within('region_code')}`;
const receipts = (disputed: boolean) => `select count(*) from funds.household_receipt where ${disputed ? '' : 'not '}disputed and ${within('village_code')}`;

const fundsNumbers: OverviewNumber[] = [
  ...amounts('funds',
    ['quotaReceived', 'quotaReceipts', `select sum(r.amount_fen) from funds.quota_receipt r join funds.programme p on p.id = r.programme_id where r.reversed_on is null and ${within('p.region_code')}`],
    ['cashReceived', 'cashReceipts', `select sum(r.amount_fen) from funds.cash_receipt r join funds.programme p on p.id = r.programme_id where r.reversed_on is null and ${within('p.region_code')}`],
    ['allocated', 'allocations', `select sum(amount_fen) from funds.allocation where reversed_on is null and ${within('to_region_code')}`],
    ['reimbursed', 'reimbursements(state: PAID)', `select sum(amount_fen) from funds.reimbursement where paid_on is not null and ${within('region_code')}`],
    ['disbursed', 'disbursements(state: PAID)', `select sum(amount_fen) from funds.disbursement where paid_on is not null and ${within('region_code')}`],
    ['retentionHeld', 'retentions', `select sum(amount_fen) from funds.retention where state <> 'cancelled' and ${within('region_code')}`],
    ['retentionReleased', 'retentions(state: RELEASED)', `select sum(amount_fen) from funds.retention where released_event_id is not null and ${within('region_code')}`],
    ['householdPaid', 'householdPayments', `select sum(e.amount_fen) ${householdPayments}`],
    ['recovered', 'recoveryReceipts', `select sum(x.amount_fen) from funds.recovery_receipt x join funds.recovery r on r.id = x.recovery_id where x.reversed_on is null and ${within('r.region_code')}`],
    ['toTreasury', 'treasuryPayments', `select sum(amount_fen) from funds.treasury_order where paid_event_id is not null and ${within('region_code')}`],
    ['refunded', 'refundPayments', `select sum(l.amount_fen) from funds.refund_line l join funds.refund_order o on o.id = l.refund_list_id where l.paid_on is not null and ${within('o.region_code')}`],
    ['riskAdvanced', 'riskMovements(kind: ADVANCED)', moved('advanced')],
    ['riskRecovered', 'riskMovements(kind: RECOVERED)', moved('recovered')],
    ['riskWrittenOff', 'riskMovements(kind: WRITTEN_OFF)', moved('written-off')]),
  // The list is made of movements, the SQL of the advances themselves.
  { context: 'funds', field: 'riskOpen', list: 'riskMovements', total: 'totalOpenChange',
    sql: `select sum(amount_fen - recovered_fen - written_off_fen) from funds.risk_advance where paid_on is not null and ${within('region_code')}` },
  ...counts('funds',
    ['householdPayments', 'householdPayments', `select count(*) ${householdPayments}`],
    ['receiptsConfirmed', 'householdReceipts(disputed: false)', receipts(false)],
    ['receiptsDisputed', 'householdReceipts(disputed: true)', receipts(true)]),
];

const projectsNumbers: OverviewNumber[] = [
  ...counts('projects',
    ['households', 'households', `select count(*) from projects.household where state = 'registered' and ${within('village_code')}`],
    ['listed', 'projects(reached: LISTED)', `select count(*) from projects.project where listed_event_id is not null and ${within('region_code')}`],
    // Adopted is what plans and adjustments gave money to, and did not take all of it from again.
    ['adopted', 'projects(reached: ADOPTED)', `select count(*) from (select from projects.adoption where ${within('region_code')} group by project_id having sum(amount_fen) > 0) a`],
    ['contracts', 'contracts', `select count(*) from projects.contract where ${within('region_code')}`],
    ['acceptedBatches', 'batches(state: ACCEPTED)', `select count(*) from projects.batch where accepted_on is not null and ${within('region_code')}`],
    ['openQualityIssues', 'qualityIssues(state: OPEN)', `select count(*) from projects.quality_issue where closed_on is null and ${within('region_code')}`]),
  ...amounts('projects',
    ['adoptedAmount', 'projectAdoptions', `select sum(amount_fen) from projects.adoption where ${within('region_code')}`],
    ['contractAmount', 'contracts', `select sum(amount_fen) from projects.contract where ${within('region_code')}`],
    ['acceptedAmount', 'batches(state: ACCEPTED)', `select sum(amount_fen) from projects.batch where accepted_on is not null and ${within('region_code')}`]),
];

const notices = `from disclosure.notice n join disclosure.display d on d.notice_id = n.id where ${within('n.region_code')}`;
const duties = (state: string) => `select count(*) from disclosure.duty where state = '${state}' and ${within('region_code')}`;

const disclosureNumbers = counts('disclosure',
  ['dutiesOpen', 'duties(state: OPEN)', duties('open')],
  ['dutiesMet', 'duties(state: MET)', duties('met')],
  ['dutiesMissed', 'duties(state: MISSED)', duties('missed')],
  ['noticesOnDisplay', 'notices(onDisplay: true)', `select count(*) ${notices} and d.state = 'on-display'`],
  ['noticesPublished', 'notices', `select count(*) ${notices} and d.published_at is not null`],
  ['objectionsOpen', 'objections(state: OPEN)', `select count(*) from disclosure.objection where answered_on is null and ${within('region_code')}`]);

// The numbers leave out what others than the reader handle or what concerns the reader's own body: in the stories there is nothing of that.
const petitions = (day: string) => `select count(${day}) from supervision.petition where ${within('region_code')}`;
const clueSteps = (kind: string) => `select count(*) from supervision.clue_step s join supervision.clue c on c.id = s.clue_id where s.kind = '${kind}' and ${within('c.region_code')}`;

const supervisionNumbers = counts('supervision',
  ['petitionsReceived', 'petitions(milestone: RECEIVED)', petitions('received_on')],
  ['petitionsConcluded', 'petitions(milestone: CONCLUDED)', petitions('concluded_on')],
  ['petitionsOverdue', 'petitions(milestone: OVERDUE)', petitions('overdue_on')],
  ['cluesRegistered', 'clues(milestone: REGISTERED)', clueSteps('REGISTERED')],
  ['cluesTransferred', 'clues(milestone: TRANSFERRED)', clueSteps('TRANSFERRED')],
  ['cluesClosed', 'clues(milestone: CLOSED)', clueSteps('CLOSED')],
  ['warnings', 'warnings', `select count(*) from supervision.warning where ${within('region_code')}`],
  ['evidenceReuse', 'evidenceReuse', `select count(*) from supervision.evidence_reuse where ${within('region_code')}`]);

const asKey = (column: string) => `upper(replace(${column}, '-', '_'))`;
// Each person under the heaviest measure: weights up to 14 are organisational, up to 32 sanctions, above them transfers.
const people = (from: number, until: number) =>
  `select count(*) from (select max(weight) as heaviest from accountability.measure where ${within('region_code')} group by person_token) p where heaviest between ${from} and ${until}`;
const movements = (kind: string) => `select sum(m.amount_fen) from accountability.recovery_movement m join accountability.recovery r on r.id = m.recovery_id where m.kind = '${kind}' and ${within('r.region_code')}`;
const refundLines = (day: string) => `select sum(amount_fen) from accountability.refund_line where ${day} is not null and ${within('region_code')}`;
const ofTalks = `from accountability.talk where ${within('region_code')}`;

const accountabilityNumbers: OverviewNumber[] = [
  ...counts('accountability',
    ['casesFiled', 'disciplineCases(by: FILED)', `select count(*) from accountability.discipline_case where ${within('region_code')}`],
    ['casesConcluded', 'disciplineCases(by: CONCLUDED)', `select count(concluded_on) from accountability.discipline_case where ${within('region_code')}`],
    ['peopleHandled', 'handledPersons', `select count(distinct person_token) from accountability.measure where ${within('region_code')}`],
    ['peopleOrganisational', 'handledPersons(handling: ORGANISATIONAL)', people(1, 14)],
    ['peopleDisciplined', 'handledPersons(handling: DISCIPLINE)', people(15, 32)],
    ['peopleTransferred', 'handledPersons(handling: TRANSFERRED)', people(33, 99)],
    ['refundMeetings', 'refundMeetings', `select count(*) from accountability.refund_meeting where ${within('region_code')}`],
    ['warningMeetings', 'warningMeetings', `select count(*) from accountability.warning_meeting where ${within('region_code')}`],
    ['bulletins', 'bulletins', `select count(approved_on) from accountability.bulletin where ${within('region_code')}`],
    // The list shows their rows, masked; the bulletin itself says how many it speaks of.
    ['bulletinPeople', 'bulletinPersons', `select sum(people) from accountability.bulletin where approved_on is not null and ${within('region_code')}`],
    ['talks', 'talks', `select count(*) ${ofTalks}`],
    ['peopleTalkedTo', 'talkedPersons', `select count(distinct person_token) ${ofTalks}`],
    ['assessmentsFinalised', 'assessments(state: FINAL)', `select count(finalised_on) from accountability.assessment where ${within('region_code')}`]),
  { context: 'accountability', field: 'peopleByKind', by: 'kind', list: 'handledPersons(kind: $key)', total: 'totalCount',
    sql: `select ${asKey('kind')}, count(*) from accountability.measure m where ${within('region_code')} and not exists (select from accountability.measure o
      where o.person_token = m.person_token and ${within('o.region_code')} and (o.weight, m.recorded_at, m.id) > (m.weight, o.recorded_at, o.id)) group by 1` },
  { context: 'accountability', field: 'talkedToByPost', by: 'post', list: 'talkedPersons(post: $key)', total: 'totalCount',
    sql: `select ${asKey('post')}, count(*) from (select (array_agg(post order by occurred_on desc, recorded_at desc, id))[1] as post ${ofTalks} group by person_token) t group by 1` },
  ...amounts('accountability',
    ['recoveryOrdered', 'recoveries', `select sum(ordered_fen) from accountability.recovery where ${within('region_code')}`],
    ['recovered', 'recoveryMovements(kind: RECEIVED)', movements('received')],
    ['voluntarilyReturned', 'recoveryMovements(kind: RECEIVED, voluntary: true)', `${movements('received')} and r.voluntary`],
    ['toTreasury', 'recoveryMovements(kind: TREASURY_PAID)', movements('treasury-paid')],
    ['refundListed', 'refundLines(by: LISTED)', `select sum(total_fen) from accountability.refund_list where ${within('region_code')}`],
    ['refundPaid', 'refundLines(by: PAID)', refundLines('paid_on')],
    ['refundConfirmed', 'refundLines(by: CONFIRMED)', refundLines('confirmed_on')],
    ['refundedAtMeetings', 'refundMeetings', `select sum(l.amount_fen) from accountability.refund_meeting_line x join accountability.refund_line l on l.id = x.line_id where ${within('l.region_code')}`]),
];

/** What the thread does not tell, and which other story does. */
export const toldElsewhere = {
  guangan: ['funds.disbursed', 'funds.retentionReleased'],
  gulin: ['accountability.peopleTransferred'],
  hengyang: ['accountability.peopleOrganisational', 'accountability.warningMeetings', 'accountability.talks', 'accountability.peopleTalkedTo', 'accountability.talkedToByPost',
    'accountability.voluntarilyReturned'],
  // A duty is open while its clock runs: the random stories are of today.
  random: ['disclosure.dutiesOpen'],
} as const;

/** Every number of the five parts of a region; `test/architecture/overview-numbers.test.ts` holds it against the schemas. */
export const overviewNumbers: readonly OverviewNumber[] = [...fundsNumbers, ...projectsNumbers, ...disclosureNumbers, ...supervisionNumbers, ...accountabilityNumbers];
