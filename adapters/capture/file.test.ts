import { describe, expect, it } from "vitest";

import { captureFile, captureHtml, MAX_FILE_BYTES } from "./file";
import { bombDocx, tinyDocx, tinyPdf } from "./tiny-files";

/** Long enough for a busy machine to start the parser. */
const PATIENCE = 60_000;

const BRIEF = { milliseconds: 3_000, megabytes: 512 };

describe("captureFile", () => {
  it.each<[string, Uint8Array]>([
    ["text/plain", Buffer.from("He left 😀.")],
    ["application/pdf", tinyPdf([[["He left.", 50, 700, 10]]])],
    [
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      tinyDocx([["Normal", "He left."]]),
    ],
    ["message/rfc822", Buffer.from("From: a@b.c\nSubject: Left\n\nHe left.")],
    ["text/html", Buffer.from("<p>He left.</p>")],
  ])(
    "reads %s in a process of its own",
    async (mediaType, bytes) => {
      expect(await captureFile(bytes)).toMatchObject({
        ok: true,
        value: { mediaType, text: expect.stringContaining("He left") },
      });
    },
    PATIENCE,
  );

  it(
    "hands on what the parser refuses",
    async () => {
      const bytes = Buffer.from("%PDF-1.7\nnothing");
      expect(await captureFile(bytes)).toEqual({ ok: false, error: "corrupt" });
    },
    PATIENCE,
  );

  it("refuses files that are empty or too large before anything else", async () => {
    expect(await captureFile(new Uint8Array())).toEqual({
      ok: false,
      error: "empty",
    });
    expect(await captureFile(new Uint8Array(MAX_FILE_BYTES + 1))).toEqual({
      ok: false,
      error: "too-large",
    });
  });

  it(
    "ends a page that would keep it busy, and stays of use meanwhile",
    async () => {
      // Nested this deep it takes the parser far longer than it is given.
      const page = "<div>".repeat(400_000);
      const [endless, other] = await Promise.all([
        captureFile(Buffer.from(page), {}, BRIEF),
        captureFile(Buffer.from("He left.")),
      ]);
      expect(endless).toEqual({ ok: false, error: "too-complex" });
      expect(other.ok).toBe(true);
    },
    PATIENCE,
  );

  it(
    "ends a document that lies about how far it unfolds",
    async () => {
      const limits = { milliseconds: 30_000, megabytes: 64 };
      expect(await captureFile(bombDocx(4000, 500), {}, limits)).toEqual({
        ok: false,
        error: "too-complex",
      });
    },
    PATIENCE,
  );
});

describe("captureHtml", () => {
  it(
    "reads HTML whatever it begins with",
    async () => {
      const page = await captureHtml(
        "Ségou <b>fell</b>.",
        "https://example.com",
      );
      expect(page).toMatchObject({ value: { text: "Ségou fell." } });
    },
    PATIENCE,
  );
});
