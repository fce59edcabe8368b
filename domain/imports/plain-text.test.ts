import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { plainText } from "./plain-text";

describe("plainText", () => {
  it.each([
    ["<p>Forty-eight <b>dead</b></p>", "Forty-eight dead"],
    ["one<br />\r\n<br />two", "one two"],
    ["AT&amp;T &#8220;said&#x201d; &quot;no&quot;", 'AT&T “said” "no"'],
    ["&lt;script&gt;alert(1)&lt;/script&gt;ok", "alert(1) ok"],
    ["5 < 6 and 7 > 3", "5 < 6 and 7 > 3"],
    ["Cafe\u0301\u0000\u0007", "Café"],
    ["a\u202Eb", "ab"],
    ["\ud800x", "\ufffdx"],
    ["&unknown; &#0;", "&unknown;"],
  ])("makes plain words of %j", (given, expected) => {
    expect(plainText(given)).toBe(expected);
  });

  it.each(["", " \n", "<p></p>", "\u200b"])("finds none in %j", (given) => {
    expect(plainText(given)).toBeNull();
  });

  it("leaves no element, control character or line end, whatever is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (given) => {
        const words = plainText(`<i>${given}</i>`) ?? "";
        expect(words).not.toMatch(/<\/?i>|\p{Cc}/u);
        expect(words).toBe(words.normalize("NFC"));
      }),
    );
  });

  it("takes its time from the length alone", () => {
    const many = "<a".repeat(400_000);
    expect(plainText(many)).toBe(many);
  });
});
