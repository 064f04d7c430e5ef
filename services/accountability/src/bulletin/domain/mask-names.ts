const doubleFamilyNames = ['欧阳', '司马', '上官', '诸葛', '皇甫', '尉迟', '公孙', '慕容', '长孙', '司徒', '令狐', '夏侯', '端木', '东方', '南宫', '独孤'];

export type NameMask = 'family-name-only' | 'full-name';

/** 尹建国 → 尹某, as bulletins write it; a mask does not tell how long the name is. */
export function maskedName(name: string, mask: NameMask): string {
  const plain = name.trim();
  if (mask === 'full-name') return plain;
  const family = doubleFamilyNames.find((double) => plain.startsWith(double) && plain.length > double.length) ?? [...plain][0] ?? '';
  return `${family}某`;
}

/** A text with every known name masked as the pack says (A5); longer names first, so that one inside another leaves no rest. */
export function maskNames(text: string, names: readonly string[], mask: NameMask): string {
  const known = [...new Set(names.map((name) => name.trim()).filter((name) => name.length > 1))].sort((a, b) => b.length - a.length);
  return known.reduce((masked, name) => masked.replaceAll(name, maskedName(name, mask)), text);
}
