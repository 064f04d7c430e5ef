/**
 * Most payments of one file. A bank may answer each of them by name: its result, about four hundred bytes a line, then
 * stays well under what is read of one.
 */
export const mostLinesOfFile = 10_000;

/** Puts parts into as few files as they fill one after another: a village stays together unless it is longer than a file. */
export function packFiles<Part extends { payments: number }>(parts: readonly Part[], mostLines: number): Part[][] {
  const files: Part[][] = [];
  let lines = 0;
  for (const part of parts) {
    const last = files.at(-1);
    if (last && lines + part.payments <= mostLines) {
      last.push(part);
      lines += part.payments;
    } else {
      files.push([part]);
      lines = part.payments;
    }
  }
  return files;
}
