/**
 * What is to be said of a payment (F5, F8): ordered until the bank has answered for its village's part of the list, whatever the row
 * says. `e` is the payment, `p` its posting.
 */
export const paymentState = "case when e.state = 'paid' and p.settled_on is null then 'ordered' else e.state end";

/** What the bank paid: the payments that ledgers, books and figures count. */
export const isPaid = "p.settled_on is not null and e.state not in ('returned', 'withdrawn')";
