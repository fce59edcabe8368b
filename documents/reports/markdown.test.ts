import { describe, expect, it } from "vitest";

import { makeReport } from "@/domain/reports/make-report";
import { maliFacts, maliReport } from "./mali.fixture";
import { bareClaim } from "./mali-claims.fixture";
import { renderMarkdown } from "./markdown";
import { noDrawing } from "./plain-drawing.fixture";

function claiming(statement: string): string {
  const claims = [bareClaim({ statement })];
  return renderMarkdown(makeReport({ ...maliFacts(), claims }), noDrawing);
}

describe("renderMarkdown", () => {
  it("writes the same bytes for the same report", () => {
    const one = renderMarkdown(maliReport(), noDrawing);
    expect(renderMarkdown(maliReport(), noDrawing)).toBe(one);
  });

  it("gives every claim a heading and its stamp", () => {
    const text = renderMarkdown(maliReport(), noDrawing);
    expect(text).toContain("### 2. The Malian army killed");
    expect(text).toContain("**Said: ✓ yes**  \n**So: ≠ disputed**");
  });

  it("makes signs of Markdown and HTML into text", () => {
    expect(claiming("*a* [b](c) `d` <e> | f_g # h & $i$")).toContain(
      "1. \\*a\\* \\[b\\](c) \\`d\\` \\<e\\> \\| f\\_g # h \\& \\$i\\$",
    );
  });

  it("lets no line of a claim begin a heading or a list", () => {
    const text = claiming("one\n# two\n\n- three");
    expect(text).toContain("1. one # two - three");
  });

  it("keeps a paragraph that begins like a list a paragraph", () => {
    const claim = maliReport().claims[0]!;
    const verdict = { ...claim.verdict!, rationale: "1. First\n\n- Second" };
    const claims = [bareClaim({ verdict })];
    const text = renderMarkdown(
      makeReport({ ...maliFacts(), claims }),
      noDrawing,
    );
    expect(text).toContain("\n\n1\\. First\n\n\\- Second\n");
  });

  it("keeps each row of a table on its line", () => {
    const text = claiming("a\nb | c");
    const row = text.split("\n").find((line) => line.startsWith("| 1 |"));
    expect(row).toContain("[a b \\| c](<#claim-1>)");
  });
});
