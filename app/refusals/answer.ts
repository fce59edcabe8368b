import type { Said } from "@/lib/language";

/** What a refusal is answered with. */
export type Answer = {
  /** HTTP status the API gives. */
  status: number;
  /** What the person is told, in a sentence. */
  sentence: Said;
};

/** One answer: its HTTP status, and its sentence in English and in French. */
export function answer(status: number, en: string, fr: string): Answer {
  return { status, sentence: { en, fr } };
}

/** Declares some refusals, so that their names stay literal. */
export function answers<Name extends string>(list: Record<Name, Answer>) {
  return list;
}
