/** What a refusal is answered with. */
export type Answer = {
  /** HTTP status the API gives. */
  status: number;
  /** What the person is told, in a sentence. */
  sentence: string;
};

/** Declares some refusals, so that their names stay literal. */
export function answers<Name extends string>(list: Record<Name, Answer>) {
  return list;
}
