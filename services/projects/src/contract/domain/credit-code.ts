// GB 32100-2015: 31 characters without I, O, S, V and Z; weights are powers of 3 modulo 31.
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether a text is a unified social credit code (统一社会信用代码) with its right check character. */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(text)) return false;
  return text.endsWith(creditCheckCharacter(text.slice(0, 17)));
}

/** The eighteenth character that belongs to the first seventeen. */
export function creditCheckCharacter(body: string): string {
  const sum = weights.reduce((all, weight, i) => all + weight * characters.indexOf(body.charAt(i)), 0);
  return characters.charAt((31 - (sum % 31)) % 31);
}
