import { describe, expect, it } from "vitest";

import { carryDispositions } from "./carry-dispositions";
import type { SentenceDisposition } from "./coverage";
import { readVersion, versionOfBlocks } from "./read-version";

function version(text: string) {
  const read = readVersion({ text, language: "en" });
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const given = (sentence: number, reason = "As told."): SentenceDisposition => ({
  sentence,
  disposition: "background",
  reason,
});

describe("carryDispositions", () => {
  it("carries what kept its words, and reopens only what changed", () => {
    const carried = carryDispositions(
      version("Six died. It was Friday. Nobody knows."),
      [given(0), given(1), given(2)],
      version("It began. Seven died. It was Friday.\n\nNobody knows."),
    );
    expect(carried).toEqual({
      dispositions: [given(2), given(3)],
      changed: [0, 1],
    });
  });

  it("carries over a new line end, which is no word", () => {
    const words = "It was a Friday 😀\nin July.";
    const after = versionOfBlocks([{ kind: "paragraph", words }], "en");
    if (!after.ok) throw new Error(after.error);
    const carried = carryDispositions(
      version("Menu\n\nIt was a Friday 😀 in July."),
      [given(0)],
      after.value,
    );
    expect(carried.dispositions).toEqual([given(0)]);
  });

  it("leaves open what was open, without calling it changed", () => {
    const text = version("Six died. It was Friday.");
    expect(carryDispositions(text, [given(1)], text)).toEqual({
      dispositions: [given(1)],
      changed: [],
    });
  });

  it("matches what is said twice in order", () => {
    const text = version("Why? Six died. Why?");
    expect(
      carryDispositions(text, [given(0, "one"), given(2, "two")], text)
        .dispositions,
    ).toEqual([given(0, "one"), given(2, "two")]);
  });

  it("reopens what is said less often, where the dispositions differ", () => {
    const carried = carryDispositions(
      version("Why? Six died. Why?"),
      [given(0, "one"), given(2, "two")],
      version("Six died. Why?"),
    );
    expect(carried).toEqual({ dispositions: [], changed: [1] });
  });

  it("reopens it also where only one of them had a disposition", () => {
    const carried = carryDispositions(
      version("Why? Six died. Why?"),
      [given(0)],
      version("Six died. Why?"),
    );
    expect(carried).toEqual({ dispositions: [], changed: [1] });
  });

  it("carries to as many as there were, where all were judged alike", () => {
    const carried = carryDispositions(
      version("Why? Why? Six died."),
      [given(0), given(1)],
      version("Why? Why? Why? Six died."),
    );
    expect(carried).toEqual({
      dispositions: [given(0), given(1)],
      changed: [2],
    });
  });
});
