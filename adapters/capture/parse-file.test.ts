import { describe, expect, it } from "vitest";

import { parseFile } from "./parse-file";
import { bombDocx, tinyDocx, tinyPdf } from "./tiny-files";

async function read(file: string | Uint8Array) {
  const bytes = typeof file === "string" ? Buffer.from(file) : file;
  const result = await parseFile(bytes);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const refusal = async (bytes: Uint8Array) => {
  const result = await parseFile(bytes);
  return result.ok ? result.value.mediaType : result.error;
};

/** The container that Office puts encrypted documents and old ones in. */
const container = (entry: string) =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(600),
    Buffer.from(entry, "utf16le"),
  ]);

const MAIL = `From: Awa Traoré <awa@example.com>
To: desk@example.com
Subject: =?utf-8?q?S=C3=A9gou?= fell
Date: Thu, 28 Jul 2022 10:00:00 +0000
`;

describe("parseFile", () => {
  it.each<[string, string | Uint8Array]>([
    ["text/html", "<!-- a --> <!DOCTYPE html><p>He left."],
    ["text/html", "\n<article><p>He left.</p></article>"],
    ["text/html", '<?xml version="1.0"?><html><p>He left.</p></html>'],
    ["application/pdf", tinyPdf([[["He left.", 50, 700, 10]]])],
    ["message/rfc822", `${MAIL}\nHe left.`],
    ["text/plain", "He left."],
    ["text/plain", "BM is short for Bamako."],
    ["text/plain", "Note: he left.\nHe came back."],
    ["text/plain", "<He> left & came."],
  ])("takes a file for %s by its content", async (mediaType, file) => {
    expect((await read(file)).mediaType).toBe(mediaType);
  });

  it.each<[string, string, Uint8Array]>([
    ["empty", "no bytes", Buffer.alloc(0)],
    ["no-text", "blanks only", Buffer.from(" \n")],
    ["no-text", "a page of pictures", Buffer.from("<p><img src=a.png></p>")],
    [
      "unsupported-type",
      "a picture",
      Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
    ],
    [
      "unsupported-type",
      "another archive",
      Buffer.from(`504b0506${"00".repeat(18)}`, "hex"),
    ],
    ["unsupported-type", "an old Word document", container("WordDocument")],
    ["unsupported-type", "rich text", Buffer.from("{\\rtf1 He left.}")],
    [
      "unsupported-type",
      "a feed",
      Buffer.from('<?xml version="1.0"?><rss></rss>'),
    ],
    ["encrypted", "an encrypted document", container("EncryptedPackage")],
    [
      "corrupt",
      "half a document",
      tinyDocx([["Normal", "He left."]]).slice(0, 900),
    ],
    ["too-large", "a document that unfolds too far", bombDocx(1, 200_000_000)],
  ])("refuses as %s: %s", async (error, _what, bytes) => {
    expect(await refusal(bytes)).toBe(error);
  });

  it("refuses an article of more sentences than anyone can account for", async () => {
    const bytes = Buffer.from("Go on. ".repeat(410_000));
    expect(await refusal(bytes)).toBe("too-complex");
  });

  it("reads the character set a page states", async () => {
    const page = '<html><head><meta charset="windows-1251"></head><body><p>';
    const bytes = Buffer.concat([
      Buffer.from(page),
      Buffer.from([0xcc, 0xe0, 0xeb, 0xe8]),
    ]);
    expect((await read(bytes)).text).toBe("Мали");
  });

  it("takes what is said to be HTML for it", async () => {
    const result = await parseFile(Buffer.from("He <b>left</b>."), {
      isHtml: true,
    });
    expect(result).toMatchObject({ value: { text: "He left." } });
  });
});

describe("a Word document", () => {
  it("is read by its styles, with what its properties say", async () => {
    const article = await read(
      tinyDocx([
        ["Title", "Twelve dead"],
        ["Normal", "M. Sy left. He came back."],
        ["Heading1", "Why"],
        ["Quote", "We do not know."],
        ["Caption", "The mine, in June"],
      ]),
    );
    expect(article.text).toBe(
      "Twelve dead\n\nM. Sy left. He came back.\n\nWhy\n\nWe do not know.\n\nThe mine, in June",
    );
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      "headline",
      "paragraph",
      "heading",
      "quotation",
      "caption",
    ]);
    expect(article).toMatchObject({
      title: "Twelve dead",
      byline: "Awa Traoré",
      language: "en-GB",
    });
  });

  it("takes the title of its properties where the text has none", async () => {
    const { title } = await read(tinyDocx([["Normal", "He left."]]));
    expect(title).toBe("A & B");
  });
});

describe("a mail", () => {
  it("is read with its subject as headline, sender and date", async () => {
    const article = await read(`${MAIL}\nHe left.\n\nHe came back.`);
    expect(article).toMatchObject({
      text: "Ségou fell\n\nHe left.\n\nHe came back.",
      title: "Ségou fell",
      byline: "Awa Traoré",
      publishedAt: "2022-07-28T10:00:00.000Z",
    });
    expect(article.blocks[0]?.kind).toBe("headline");
  });

  it("does not say the subject twice", async () => {
    const { text } = await read(`${MAIL}\nSégou fell\n\nHe left.`);
    expect(text).toBe("Ségou fell\n\nHe left.");
  });

  it("is read from its HTML, all of it, without attachments", async () => {
    const article = await read(`${MAIL}MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: multipart/alternative; boundary=y

--y
Content-Type: text/plain

Plain.
--y
Content-Type: text/html

<html><body><p>He <b>left</b>.</p><blockquote>We leave.</blockquote></body></html>
--y--
--x
Content-Type: text/plain
Content-Disposition: attachment; filename=a.txt

Attached.
--x--
`);
    expect(article.text).toBe("Ségou fell\n\nHe left.\n\nWe leave.");
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      "headline",
      "paragraph",
      "quotation",
    ]);
  });
});
