const startsFormula = /^[=+\-@\t\r]/;

/** A cell that a spreadsheet program would run as a formula is defused; a negative number stays one. */
function csvCell(text: string): string {
  const safe = startsFormula.test(text) && !/^-?[\d,.]+$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** With a byte order mark, or the office program of most counties reads it in the wrong character set. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
