import { answers } from "./answer";

export const SOURCE_REFUSALS = answers({
  "already-resolved": {
    status: 409,
    sentence: "Someone has already looked at this again.",
  },
  "already-withdrawn": {
    status: 409,
    sentence: "This source has been withdrawn already.",
  },
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
  "interest-needs-reason": {
    status: 422,
    sentence: "Say why the speaker's stake is another one in this claim.",
  },
  "name-taken": {
    status: 409,
    sentence: "Another party of this newsroom has that name.",
  },
  "needs-two-origins": {
    status: 422,
    sentence:
      "Credibility 1 says “confirmed by independent sources”: two independent origins have to say the same, and this evidence comes down to fewer.",
  },
  "no-such-snapshot": {
    status: 422,
    sentence: "This source has no such saved copy.",
  },
  "no-such-source": {
    status: 422,
    sentence: "There is no such source in this newsroom.",
  },
  "not-a-derivation": {
    status: 422,
    sentence: "The source of this evidence isn't known to repeat that one.",
  },
  "not-narrowed-without-reason": {
    status: 422,
    sentence: "Say how it is known that the source doesn't repeat that here.",
  },
  "not-withdrawn": {
    status: 409,
    sentence: "This source isn't withdrawn.",
  },
  "source-withdrawn": {
    status: 422,
    sentence:
      "This source was withdrawn; it can give context, but nothing stands on it any more.",
  },
});
