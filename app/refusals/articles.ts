import { answers } from "./answer";

export const ARTICLE_REFUSALS = answers({
  empty: { status: 422, sentence: "There are no words in it." },
  "no-such-sentence": {
    status: 422,
    sentence: "The article has no sentence of that number.",
  },
  "not-the-words": {
    status: 422,
    sentence: "These are not the words that stand there in the article.",
  },
  "outside-text": {
    status: 422,
    sentence: "The span does not lie inside the article.",
  },
  "sentences-open": {
    status: 422,
    sentence:
      "The article can't be signed off while sentences are unaccounted for.",
  },
  "splits-character": {
    status: 422,
    sentence: "The span begins or ends in the middle of a character.",
  },
  "too-large": { status: 413, sentence: "The text is larger than 5 MB." },
});
