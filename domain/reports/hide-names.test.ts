import { describe, expect, it } from "vitest";
import { renderJson } from "@/documents/reports/json";
import { maliFacts } from "@/documents/reports/mali.fixture";
import { verifyReportJson } from "@/documents/reports/verify";
import { canonicalJson } from "@/lib/canonical-json";
import { WITHHELD_TEXT } from "./hide-names";
import { makeReport } from "./make-report";
import { redactReport } from "./redact";
import type { VerificationReport } from "./report";

/** The confidential nurse of the example, under a name to look for. */
const NAME = "Aminata Diabaté";

type Facts = ReturnType<typeof maliFacts>;

function named(change: (facts: Facts) => void): VerificationReport {
  // The example's parts are shared by all who use it.
  const facts = structuredClone(maliFacts());
  for (const { evidence } of facts.claims) {
    for (const { source } of evidence) {
      if (source.confidential) source.author = NAME;
    }
  }
  change(facts);
  return makeReport(facts);
}

/** Every place where someone at the desk writes freely. */
const PLACES: [string, (facts: Facts) => void][] = [
  ["a statement", ({ claims }) => say(claims[0]!, "statement")],
  ["an original wording", ({ claims }) => say(claims[0]!, "originalWording")],
  ["a rationale", ({ claims }) => say(claims[1]!.verdict!, "rationale")],
  ["an override", ({ claims }) => say(claims[0]!.verdict!, "overrideReason")],
  ["where was searched", ({ claims }) => say(note(claims), "where")],
  ["how it was searched", ({ claims }) => say(note(claims), "how")],
  ["what came of it", ({ claims }) => say(note(claims), "outcome")],
  ["words of a figure", ({ claims }) => say(figure(claims), "exactWords")],
  ["a figure's voice", ({ claims }) => say(figure(claims), "statedBy")],
  ["an excerpt", ({ claims }) => say(claims[1]!.evidence[0]!, "excerpt")],
  ["where it stands", ({ claims }) => say(claims[1]!.evidence[0]!, "locator")],
  [
    "a disposition",
    (facts) => say(facts.coverage!.dispositioned[0]!, "reason"),
  ],
  ["a public note", ({ corrections }) => say(corrections[0]!, "publicNote")],
  ["words before", ({ corrections }) => say(corrections[0]!, "before")],
  ["words after", ({ corrections }) => say(corrections[0]!, "after")],
  ["an edition's title", ({ editions }) => say(editions[0]!, "title")],
  ["an open question", (facts) => say(facts.askedQuestions[0]!, "words")],
  ["a ledger's column", ({ figures }) => say(figures[0]!.columns[0]!, "label")],
  ["a ledger's row", ({ figures }) => say(figures[0]!.rows[0]!, "label")],
  [
    "a ledger's remark",
    ({ figures }) => say(figures[0]!.marks[0]!, "sentence"),
  ],
];

function say<Key extends string>(held: { [K in Key]?: unknown }, key: Key) {
  held[key] = `As AMINATA  Diabate says, twelve.`;
}

const note = (claims: Facts["claims"]) => claims[1]!.searchNotes[0]!;
const figure = (claims: Facts["claims"]) => claims[1]!.figures[0]!;

describe("a report for outside", () => {
  it.each(PLACES)("withholds %s that names a confidential source", (_, put) => {
    const desk = named(put);
    expect(JSON.stringify(desk)).toContain("AMINATA");
    const outside = redactReport(desk);
    const text = JSON.stringify(outside);
    expect(text).not.toMatch(/aminata/i);
    expect(text).toContain(WITHHELD_TEXT.en);
    const bytes = new TextEncoder().encode(renderJson(outside));
    expect(verifyReportJson(bytes).flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("withholds the title of a summary that names one, also under its sign-off", () => {
    const desk = named((facts) => {
      facts.subject = {
        ...{ kind: "summary", id: "summary-1", slug: null, edition: null },
        ...{ title: `What ${NAME} saw`, language: "en", authors: ["Ada"] },
      };
      facts.signOff = {
        ...{ by: "Ada", at: "2022-07-30T08:00:00Z" },
        ...{ versionSha256: null, note: null },
      };
    });
    const text = JSON.stringify(redactReport(desk));
    expect(text).not.toContain(NAME);
    expect(text).toContain(WITHHELD_TEXT.en);
  });

  it("says so in its own language", () => {
    const desk = named((facts) => {
      facts.language = "fr";
      say(facts.claims[0]!, "statement");
    });
    expect(redactReport(desk).claims[0]?.statement).toBe(WITHHELD_TEXT.fr);
  });

  it("leaves what an article has printed, and all texts where none is named", () => {
    const quoted = named(({ claims }) => {
      claims[0]!.mentions[0]!.exact = `${NAME} says so`;
    });
    const [first] = redactReport(quoted).claims;
    expect(first?.mentions[0]?.exact).toBe(`${NAME} says so`);
    const { claims, corrections, figures } = redactReport(named(() => {}));
    expect(canonicalJson([claims, corrections, figures])).not.toContain(
      WITHHELD_TEXT.en,
    );
  });
});
