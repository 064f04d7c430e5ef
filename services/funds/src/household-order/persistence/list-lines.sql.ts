/**
 * Payments that the parts `f` of a file carry, found by village and day as the bulk table is indexed: `p` is the posting, `e` the
 * payment. A payment that came back and went out again stands under its new posting and no longer here.
 */
export const linesOfParts = `funds.payment_file_part f join funds.household_posting p on p.id = f.posting_id
  join funds.household_payment e on e.village_code = p.village_code and e.paid_on = p.paid_on and e.posting_id = p.id and e.line_no between f.first_line and f.last_line`;
