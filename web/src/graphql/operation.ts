/** A GraphQL document with the shapes of its answer and variables; both are generated (`codegen.ts`), neither exists at run time. */
export interface Operation<Answer, Variables> {
  readonly text: string;
  readonly shapes?: (variables: Variables) => Answer;
}

export const operation = <Answer, Variables>(text: string): Operation<Answer, Variables> => ({ text: text.trim() });
