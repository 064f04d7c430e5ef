/**
 * Something a person can put right. It is shown as it stands, Chinese first, and never with a stack,
 * so each text says in one plain sentence what is wrong and the way out.
 */
export class Problem extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`);
    this.name = 'Problem';
    this.zh = zh;
    this.en = en;
  }
}

/** A program the machine itself must bring: Java, Maven. */
export class MissingTool extends Problem {
  readonly tool: string;

  constructor(tool: string, zh: string, en: string) {
    super(zh, en);
    this.name = 'MissingTool';
    this.tool = tool;
  }
}
