import { answers } from "./answer";

export const SOURCE_REFUSALS = answers({
  "no-such-snapshot": {
    status: 422,
    sentence: "There is no such saved copy in this newsroom.",
  },
  "no-such-source": {
    status: 422,
    sentence: "There is no such source in this newsroom.",
  },
});
