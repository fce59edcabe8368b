import { answers } from "./answer";

export const SOURCE_REFUSALS = answers({
  "derivation-circle": {
    status: 422,
    sentence: "A source can't derive from what derives from it.",
  },
  "derivation-known": {
    status: 409,
    sentence: "It is already said how these two sources hang together.",
  },
  "derives-from-itself": {
    status: 422,
    sentence: "A source can't repeat itself.",
  },
  "empty-file": { status: 422, sentence: "The file is empty." },
  "file-too-large": {
    status: 413,
    sentence: "The file is larger than 50 MB.",
  },
  "file-type-not-taken": {
    status: 415,
    sentence:
      "Files of this kind are not kept. Documents, pages, images, sound, video and plain text are.",
  },
  "no-such-snapshot": {
    status: 422,
    sentence: "There is no such saved copy in this newsroom.",
  },
  "no-such-source": {
    status: 422,
    sentence: "There is no such source in this newsroom.",
  },
});
