interface WorkPage {
  to: string;
  zh: string;
  en: string;
  /** Whoever has one of them has something to do there. */
  duties: readonly string[];
}

/** Pages of the daily work; the navigation offers each to the posts that have any of its duties. */
export const workPages: readonly WorkPage[] = [
  { to: '/allocations', zh: '下达', en: 'Allocations', duties: ['funds.allocation.issue', 'funds.whereabouts.register', 'funds.plan.propose', 'funds.plan.adopt'] },
  { to: '/claims', zh: '报账', en: 'Claims', duties: ['funds.reimbursement.submit', 'funds.reimbursement.review', 'funds.reimbursement.approve-large', 'funds.reimbursement.pay'] },
  {
    to: '/payments', zh: '发放', en: 'Payments',
    duties: ['funds.household-payment.prepare', 'funds.household-payment.approve', 'funds.household-payment.release', 'funds.payment.send', 'funds.payee.check'],
  },
  { to: '/receipts', zh: '到户', en: 'Receipts', duties: ['funds.receipt.record', 'funds.village-book.close'] },
  { to: '/factors', zh: '测算', en: 'Shares', duties: ['funds.factor.propose', 'funds.factor.approve'] },
];

const pagesOf: Readonly<Record<string, (id: string) => string>> = {
  Reimbursement: (id) => `/claims/${id}`, Allocation: () => '/allocations', AnnualPlan: () => '/allocations?tab=plans', HouseholdPosting: () => '/receipts', VillageBook: () => '/receipts?tab=month',
  HouseholdImport: (id) => `/payments?file=${id}`,
};

/** Where the thing that something on the desk is about is worked on, for a post that works there. */
export function workPageOf(subjectType: string, subjectId: string, duties: ReadonlySet<string>): string | undefined {
  const address = pagesOf[subjectType]?.(subjectId);
  const page = address && workPages.find(({ to }) => address.startsWith(to));
  return page && page.duties.some((duty) => duties.has(duty)) ? address : undefined;
}
