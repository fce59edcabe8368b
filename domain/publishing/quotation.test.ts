import { describe, expect, it } from "vitest";

import { codePointLength } from "@/lib/code-points";
import type { MentionView } from "./checked-claim";
import {
  LONGEST_CONTEXT,
  LONGEST_QUOTATION,
  shortened,
  toPublicMention,
} from "./quotation";

const mention: MentionView = {
  id: "m",
  articleId: "a",
  articleTitle: "Title",
  outlet: "Outlet",
  url: null,
  publishedAt: null,
  language: "en",
  rights: "third_party",
  versionN: 1,
  versionSha256: "00",
  start: 0,
  end: 1,
  exact: "word ".repeat(200).trim(),
  prefix: "before ".repeat(40).trim(),
  suffix: "after ".repeat(40).trim(),
};

describe("a quotation of another's text", () => {
  it("is cut between words and says so", () => {
    const shown = toPublicMention(mention);
    expect(shown.cut).toBe(true);
    expect(shown.exact).toMatch(/word…$/);
    expect(codePointLength(shown.exact)).toBeLessThanOrEqual(
      LONGEST_QUOTATION + 1,
    );
  });

  it("tells drift in few words, and other words for the same not at all", () => {
    const long = "so many words ".repeat(40);
    const told = { after: null, measures: null };
    const { differences } = toPublicMention({
      ...mention,
      differences: [
        { ...told, kind: "quotation_marks_dropped", before: long },
        { ...told, kind: "wording", before: "men" },
      ],
    });
    expect(differences?.map(({ kind }) => kind)).toEqual([
      "quotation_marks_dropped",
    ]);
    expect(differences?.[0]?.before).toMatch(/^so many .*…$/);
    expect(codePointLength(differences?.[0]?.before ?? "")).toBeLessThanOrEqual(
      LONGEST_CONTEXT + 1,
    );
    expect(toPublicMention(mention).differences).toBeUndefined();
  });

  it("leaves out the word that its anchor's context was cut inside", () => {
    const shown = toPublicMention({
      ...mention,
      prefix: "njured, five of them seriously. ",
      suffix: ". The chief of staff asked obser",
    });
    expect(shown.prefix).toBe("five of them seriously. ");
    expect(shown.suffix).toBe(". The chief of staff asked");
    // What is shorter begins and ends with the article.
    const { prefix, suffix } = { prefix: "It was ", suffix: ", they said." };
    const whole = toPublicMention({ ...mention, prefix, suffix });
    expect(whole).toMatchObject({ prefix, suffix });
  });

  it("stands in a short context of whole words", () => {
    const { prefix, suffix } = toPublicMention(mention);
    expect(prefix).toMatch(/^before.*before$/);
    expect(suffix).toMatch(/^after.*after$/);
    expect(prefix.length).toBeLessThanOrEqual(LONGEST_CONTEXT);
    expect(suffix.length).toBeLessThanOrEqual(LONGEST_CONTEXT);
  });

  it.each(["own", "public_domain"] as const)("is whole when %s", (rights) => {
    const shown = toPublicMention({ ...mention, rights });
    expect(shown).toMatchObject({ exact: mention.exact, cut: false });
  });

  it("leaves short words alone, and the desk's id of the article out", () => {
    const short = { ...mention, exact: "48", prefix: "killed ", suffix: "." };
    const shown = toPublicMention(short);
    expect(shown).toMatchObject({ exact: "48", prefix: "killed ", cut: false });
    expect(shown).not.toHaveProperty("articleId");
  });

  it("counts code points, never half an emoji", () => {
    expect(shortened("😀".repeat(10), 4)).toEqual({
      text: `${"😀".repeat(4)}…`,
      cut: true,
    });
  });
});
