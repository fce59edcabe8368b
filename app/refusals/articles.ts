import { answers } from "./answer";

export const ARTICLE_REFUSALS = answers({
  "article-captured-again": {
    status: 409,
    sentence:
      "The article was captured again while you were reading; its sentences are counted anew. Reload to see the new version.",
  },
  "already-settled": {
    status: 409,
    sentence: "Someone has already settled this mention.",
  },
  corrupt: {
    status: 422,
    sentence: "The file is damaged and can't be read.",
  },
  encrypted: {
    status: 422,
    sentence: "The file is locked by a password. Unlock it and try again.",
  },
  empty: { status: 422, sentence: "There are no words in it." },
  "no-such-sentence": {
    status: 422,
    sentence: "The article has no sentence of that number.",
  },
  "no-text": {
    status: 422,
    sentence:
      "There is no text in it. If it is a scan, have its words recognised first.",
  },
  "not-the-words": {
    status: 422,
    sentence: "These are not the words that stand there in the article.",
  },
  "nowhere-to-accept": {
    status: 422,
    sentence:
      "The words were not found again: select them, or say that they are gone.",
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
  "too-complex": {
    status: 422,
    sentence: "It takes too long or too much memory to read.",
  },
  "unsupported-type": {
    status: 415,
    sentence: "Files of this kind can't be read as an article.",
  },
  "too-large": { status: 413, sentence: "The text is larger than 5 MB." },
});
