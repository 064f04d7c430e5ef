/**
 * A name on the village's notice board: known to neighbours, of no use to strangers (张小明 → 张*明, 张三 → 张*). Identity
 * numbers don't appear at all, and of accounts the last four digits: posters with more have leaked thousands.
 */
export function boardName(name: string): string {
  const letters = [...name.trim()];
  if (letters.length < 2) return letters.length === 0 ? '' : '*';
  return letters.length === 2 ? `${letters[0]}*` : `${letters[0]}${'*'.repeat(letters.length - 2)}${letters.at(-1)}`;
}
