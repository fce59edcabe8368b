import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { codePointLength, sliceCodePoints } from "@/lib/code-points";
import { reanchor } from "./reanchor";

const SYLLABLES = "ba do fé gi ku l’a mo né pi ra so tu va zé".split(" ");
const FOREIGN = ["🇲🇱", "👨‍👩‍👧", "שלום", "नमस्ते", "e\u0323\u0302x", "السلام"];

const word = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 4 })
      .map((syllables) => syllables.join("")),
  },
  { weight: 1, arbitrary: fc.constantFrom(...FOREIGN) },
);
const words = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most }).map(joined);
const paragraphs = fc.array(words(8, 30), { minLength: 1, maxLength: 4 });

function joined(list: readonly string[]): string {
  return list.join(" ").normalize("NFC");
}

/** A mention between words of its own line, with paragraphs around it. */
const articles = fc.record({
  above: paragraphs,
  left: words(8, 20),
  mention: words(3, 8),
  right: words(8, 20),
  below: paragraphs,
});

type Article = {
  above: string[];
  left: string;
  mention: string;
  right: string;
  below: string[];
};

function written({ above, left, mention, right, below }: Article) {
  const line = `${left} ${mention} ${right}.`;
  const text = [...above, line, ...below].join("\n\n");
  const unit = text.indexOf(line) + left.length + 1;
  const start = codePointLength(text.slice(0, unit));
  return { text, span: { start, end: start + codePointLength(mention) } };
}

describe("reanchor, whatever the text", () => {
  const changes = fc.record({
    above: paragraphs,
    below: paragraphs,
    inserted: word,
    at: fc.nat(),
  });

  it("carries a mention on when other paragraphs and a word of its own change", () => {
    fc.assert(
      fc.property(articles, changes, (article, change) => {
        const left = article.left.split(" ");
        left[change.at % left.length] = change.inserted;
        const { above, below } = change;
        const before = written(article);
        const after = written({ ...article, left: joined(left), above, below });
        const [found] = reanchor(before.text, after.text, [before.span]);
        expect(found).toMatchObject({ ...after.span, exact: article.mention });
        expect(["exact", "moved"]).toContain(found?.state);
      }),
    );
  });

  const figures = fc.record({ figure: fc.nat(99_999), other: fc.nat(99_999) });

  it("never carries a mention on over a changed digit", () => {
    fc.assert(
      fc.property(articles, figures, (article, { figure, other }) => {
        fc.pre(figure !== other);
        const say = (n: number) =>
          written({ ...article, mention: `${article.mention} ${n} morts` });
        const [before, after] = [say(figure), say(other)];
        const [found] = reanchor(before.text, after.text, [before.span]);
        expect(found).toMatchObject({ ...after.span, state: "changed_figure" });
      }),
    );
  });

  it("loses a mention whose paragraph is gone, or leaves it to a person", () => {
    fc.assert(
      fc.property(articles, (article) => {
        const { text, span } = written(article);
        const after = [...article.above, ...article.below].join("\n\n");
        const [found] = reanchor(text, after, [span]);
        expect(["exact", "moved"]).not.toContain(found?.state);
      }),
    );
  });

  const anyText = fc
    .array(fc.oneof(word, fc.constantFrom(".", "\n", "“", "48", "not")), {
      minLength: 1,
      maxLength: 60,
    })
    .map(joined);

  it("gives spans of whole characters whose words are the text's", () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), fc.nat(), (was, is, a, b) => {
        const length = codePointLength(was);
        const [x, y] = [a % length, b % length];
        const span = { start: Math.min(x, y), end: Math.max(x, y) + 1 };
        const [found] = reanchor(was, is, [span]);
        if (!found || found.state === "lost") return;
        const { start, end, exact, state } = found;
        expect(sliceCodePoints(is, start, end)).toBe(exact);
        expect(exact).not.toBe("");
        const said = sliceCodePoints(was, span.start, span.end);
        if (state === "exact" || state === "moved") expect(exact).toBe(said);
      }),
    );
  });
});
