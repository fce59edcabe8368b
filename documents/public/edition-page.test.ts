import { describe, expect, it } from "vitest";
import type { ClaimEdition } from "@/domain/publishing/edition";
import { claimEditionPage, claimPage } from "./claim-page";
import { maliEdition } from "./mali-example/editions";
import { readPage, textOf } from "./read-page";

const citedBy = [{ slug: "mali", title: "What is known", language: "en" }];

function page(edition: ClaimEdition) {
  return claimPage({ edition, citedBy, changedWords: [] });
}

describe("an edition's own page", () => {
  const frozen = () => claimEditionPage(maliEdition());

  it("is the same bytes each time, with the same tag", async () => {
    expect(await frozen()).toEqual(await frozen());
  });

  it("says for ever which edition it is and where the current text is", async () => {
    const dom = await readPage(frozen());
    expect(textOf(dom, ".note-box p")).toBe(
      "Edition 1, as published on 30 July 2022; the current text is at https://checks.example.org/claims/army-neutralized-48.",
    );
    expect(dom.querySelector("iframe")?.getAttribute("src")).toBe(
      "/claims/army-neutralized-48/editions/1/status",
    );
  });

  it("carries no ClaimReview: only the claim's own page may", async () => {
    expect((await readPage(frozen())).querySelector("script")).toBeNull();
  });
});

describe("a retracted claim", () => {
  it("says so in the verdict's place, keeps its history, drops its markup", async () => {
    const first = maliEdition();
    const dom = await readPage(
      page(
        maliEdition({
          n: 2,
          publishedAt: "2022-08-03T09:00:00Z",
          history: [
            ...first.history,
            {
              n: 2,
              publishedAt: "2022-08-03T09:00:00Z",
              sha256: null,
              correction: {
                kind: "retraction",
                note: "The communiqué was forged.",
                before: null,
                after: null,
              },
            },
          ],
        }),
      ),
    );
    expect(textOf(dom, ".stamp")).toBe(
      "Retracted ✕ We retracted this on 3 August 2022.",
    );
    expect(textOf(dom, "article")).toContain("The communiqué was forged.");
    expect(textOf(dom, "article")).not.toContain("So: disputed");
    expect(dom.querySelectorAll(".history a")).toHaveLength(2);
    expect(dom.querySelector("script")).toBeNull();
  });
});
