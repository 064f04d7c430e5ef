/** A small text file of its own content: evidence in replays is plainly made up, and no two are the same. */
export const paper = (title: string, detail: string): string => `${title}\n样例文书,非真实资料 (sample document, not real)\n${detail}\n`;
