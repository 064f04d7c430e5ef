/** Whether what somebody typed may be this person: `王秀英` may be `王**`, `李秀英` and `王秀` may not be. Digits are sought in number and account. */
export function mayBe(typed: string, { names, numbers }: { names: readonly string[]; numbers: readonly string[] }): boolean {
  const sought = typed.trim();
  if (sought === '') return true;
  if (/^[\dxX-]+$/.test(sought)) return numbers.some((number) => number.includes(sought));
  return names.some((name) => fits([...sought], [...name]));
}

function fits(sought: readonly string[], masked: readonly string[]): boolean {
  const shown = masked.findIndex((letter) => letter === '*');
  // As long as only the family name is typed its length says nothing.
  if (sought.length <= shown) return sought.every((letter, i) => letter === masked[i]);
  return sought.length === masked.length && sought.every((letter, i) => masked[i] === '*' || letter === masked[i] || letter === '*');
}
