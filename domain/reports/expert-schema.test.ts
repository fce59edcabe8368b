import { expect, it } from "vitest";

import { type ReportExpert, redactExpert } from "./expert-schema";

const expert: ReportExpert = {
  id: "e",
  name: "Aminata Diarra",
  field: "bridges",
  question: "Is it so, after what Mr X told us?",
  askedBy: "Awa",
  askedAt: "2022-07-30T09:00:00Z",
  answer: "Steel costs twice as much.",
  answeredAt: "2022-07-31T09:00:00Z",
  conflict: "worked for the builder",
  mayQuote: true,
  namedAs: "an engineer",
};

it("names who may be quoted as they asked to be", () => {
  const told = redactExpert(expert, "The Desk");
  expect(told).toMatchObject({ name: "an engineer", answer: expert.answer });
  expect(JSON.stringify(told)).not.toContain("Diarra");
});

it.each([{ mayQuote: false }, { mayQuote: null, answer: null }])(
  "withholds all others, with a digest: %o",
  (rest) => {
    const told = redactExpert({ ...expert, ...rest }, "The Desk");
    const text = JSON.stringify(told);
    for (const word of ["Diarra", "Steel", "Mr X", "engineer", "builder"]) {
      expect(text).not.toContain(word);
    }
    expect(told.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(told.field).toBe("bridges");
  },
);
