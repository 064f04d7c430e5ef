import { StringDecoder } from 'node:string_decoder';
import { UnreadableDocument } from './document-faults.ts';

/** Row (the first is 1) to the columns (the first is 0) in which it has a formula. */
export type FormulaPlaces = Map<number, number[]>;

// Beyond this the sheet is a calculation and no list: it is refused whole, for what isn't noted would pass by its cached value.
const mostFormulas = 200_000;
const tag = /<(?:\w+:)?(?:row(?:\s[^>]*)?|c(?:\s[^>]*)?|f(?:\s[^>]*)?)\/?>/g;

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/\d+$/, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Which cells of a worksheet hold a formula: its reader gives only what they came to when last saved. */
export async function findFormulas(xml: AsyncIterable<Buffer>, most = mostFormulas): Promise<FormulaPlaces> {
  const places: FormulaPlaces = new Map();
  const decoder = new StringDecoder('utf8');
  let [row, column, found, rest] = [0, -1, 0, ''];
  for await (const bytes of xml) {
    const piece = rest + decoder.write(bytes);
    // A tag that this piece cuts in two is looked at with the next one.
    const end = Math.max(piece.lastIndexOf('>') + 1, piece.length - 4096);
    for (const [whole] of piece.slice(0, end).matchAll(tag)) {
      const name = /^<(?:\w+:)?(\w+)/.exec(whole)?.[1];
      const reference = /\sr="([A-Z]*\d+)"/.exec(whole)?.[1];
      if (name === 'row') [row, column] = [reference ? Number(reference) : row + 1, -1];
      else if (name === 'c') column = reference ? columnOf(reference) : column + 1;
      else {
        found += 1;
        if (found > most) throw new UnreadableDocument({ code: 'FORMULAS_TOO_MANY', most });
        places.set(row, [...(places.get(row) ?? []), column]);
      }
    }
    rest = piece.slice(end);
  }
  return places;
}
