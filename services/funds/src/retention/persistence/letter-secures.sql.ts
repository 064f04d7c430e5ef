/** Whether the letter `g` secures what is held as `r`: in force, and to the end of a warranty that is known by now (F7). */
export const letterSecures = "(g.state = 'in-force' and (r.warranty_ends_on is null or g.valid_until >= r.warranty_ends_on))";
