import { describe, expect, it } from "vitest";

import type { CorrectionKind } from "@/domain/verdicts/verdict";
import { newsroom } from "./mali-example/newsroom";
import { readPage, textOf } from "./read-page";
import { statusPage } from "./status-page";

function status(latest: number, kind: CorrectionKind | null) {
  const correction = kind && { kind, note: "", before: null, after: null };
  return readPage(
    statusPage({
      publisher: newsroom,
      kind: "claim",
      slug: "a",
      n: 1,
      sha256: "ab".repeat(32),
      latest: {
        n: latest,
        publishedAt: "2022-08-03T09:00:00Z",
        correction,
        sha256: null,
      },
    }),
  );
}

describe("what became of an edition", () => {
  it("is still current", async () => {
    const dom = await status(1, null);
    expect(textOf(dom, "h1")).toBe("This is the current edition.");
    expect(dom.querySelector("a")).toBeNull();
    expect(textOf(dom, ".mono")).toBe("ab".repeat(32));
  });

  it("was replaced, and the link leads the whole page on", async () => {
    const dom = await status(2, "verdict_change");
    expect(textOf(dom, "h1")).toBe(
      "No longer current: edition 2 replaced it on 3 August 2022 (change of verdict). Read the current edition",
    );
    const link = dom.querySelector("a");
    expect(link?.getAttribute("href")).toBe("/claims/a");
    expect(link?.target).toBe("_top");
  });

  it("was retracted", async () => {
    const dom = await status(3, "retraction");
    expect(textOf(dom, "h1")).toContain(
      "Retracted on 3 August 2022 by edition 3.",
    );
  });
});
