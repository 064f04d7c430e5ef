// A value, a text or a formula; a cell that only looks like something holds none of them.
const content = /<(?:\w+:)?(?:v|is|f)(?:\s[^>]*)?>/;
const longestTag = 256;

/** Whether a worksheet holds anything but empty cells; reads it to its end, for unpacking it is a check of its own. */
export async function hasContent(xml: AsyncIterable<Buffer>): Promise<boolean> {
  let [found, rest] = [false, ''];
  for await (const bytes of xml) {
    if (found) continue;
    // Tags are of plain letters: how other bytes are read doesn't matter here.
    const piece = rest + bytes.toString('latin1');
    found = content.test(piece);
    rest = piece.slice(-longestTag);
  }
  return found;
}
