import { describe, expect, it } from "vitest";

import { anchorOf } from "./selector";
import { textFragment } from "./text-fragment";

function linkTo(text: string, exact: string, url = "https://a.example/x") {
  const start = text.indexOf(exact);
  return textFragment(
    url,
    anchorOf(text, { start, end: start + exact.length }),
  );
}

describe("textFragment", () => {
  it("quotes the words, with the fragment's own marks encoded", () => {
    expect(
      linkTo("So 12-15 died, he & she said.", "12-15 died, he & she"),
    ).toBe("https://a.example/x#:~:text=12%2D15%20died%2C%20he%20%26%20she");
  });

  it("tells short quotations apart by whole words around them", () => {
    const text =
      "In Kalumba the army counted 12 dead on Wednesday evening alone.";
    expect(linkTo(text, "12 dead")).toBe(
      "https://a.example/x#:~:text=the%20army%20counted-,12%20dead,-on%20Wednesday%20evening",
    );
  });

  it("takes no context from another line", () => {
    expect(linkTo("Mali attacks\n12 dead\nBamako", "12 dead")).toBe(
      "https://a.example/x#:~:text=12%20dead",
    );
  });

  it("gives long quotations by their first and last words", () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
    expect(linkTo(words, words)).toBe(
      "https://a.example/x#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59",
    );
  });

  it("gives quotations over several lines by their ends", () => {
    const text = "One two three\nfour five";
    expect(linkTo(text, text)).toBe(
      "https://a.example/x#:~:text=One%20two%20three,four%20five",
    );
  });

  it("keeps the page's fragment and replaces an older text fragment", () => {
    const text = "four words are here";
    expect(linkTo(text, text, "https://a.example/x?q#part:~:text=old")).toBe(
      "https://a.example/x?q#part:~:text=four%20words%20are%20here",
    );
  });
});
