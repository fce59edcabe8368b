import { constants, deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";

/** A line of text on a page of a made-up PDF, in points from the lower left. */
export type TinyLine = [words: string, x: number, y: number, size: number];

/** A PDF for tests, in Helvetica; `extra` is added to its trailer. */
export function tinyPdf(pages: TinyLine[][], extra = ""): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, n) => `${4 + 2 * n} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  for (const lines of pages) {
    const shown = lines.map(
      ([words, x, y, size]) =>
        `BT /F1 ${size} Tf ${x} ${y} Td (${words.replace(/[()\\]/g, "\\$&")}) Tj ET`,
    );
    const stream = shown.join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  }
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, "latin1");
}

/** What a PDF says in its trailer when it needs a password. */
export const ENCRYPTED = `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >>`;

/** A Word document for tests; each paragraph has a style and words. */
export function tinyDocx(
  paragraphs: [style: string, words: string][],
): Uint8Array {
  return zipSync(docxParts(paragraphs));
}

/**
 * A Word document of little weight whose text unfolds to `megabytes` of
 * blanks, and that says it unfolds to `stated` bytes.
 */
export function bombDocx(megabytes: number, stated: number): Uint8Array {
  const { "word/document.xml": text = new Uint8Array(), ...rest } = docxParts([
    ["Normal", "Boom."],
  ]);
  // A flush ends on a whole byte, so that one deflated piece can be repeated.
  const options = { finishFlush: constants.Z_SYNC_FLUSH };
  const blanks = deflateRawSync(Buffer.alloc(1_000_000, " "), options);
  const data = Buffer.concat([
    ...Array<Buffer>(megabytes).fill(blanks),
    deflateRawSync(text),
  ]);
  const entries = Object.entries(rest).map(([name, part]) => ({
    name,
    data: deflateRawSync(part),
    size: part.length,
  }));
  return zipOf([...entries, { name: "word/document.xml", data, size: stated }]);
}

type ZipEntry = { name: string; data: Uint8Array; size: number };

/** A zip archive that says of its entries what it is told to. */
function zipOf(entries: ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  for (const { name, data, size } of entries) {
    // Version, flags, method, time, date, checksum, sizes, length of the name.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const local = [Buffer.from("PK\x03\x04"), common, Buffer.from(name), data];
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(place, 10);
    const central = ["PK\x01\x02", Buffer.from([20, 0]), common, rest, name];
    locals.push(Buffer.concat(local));
    directory.push(Buffer.concat(central.map((part) => Buffer.from(part))));
    place += Buffer.concat(local).length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(place, 16);
  return Buffer.concat([...locals, listing, end]);
}

function docxParts(
  paragraphs: [style: string, words: string][],
): Record<string, Uint8Array> {
  const body = paragraphs.map(
    ([style, words]) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`,
  );
  const styles = paragraphs.map(
    ([style]) =>
      `<w:style w:type="paragraph" w:styleId="${style}"><w:name w:val="${style}"/></w:style>`,
  );
  const main =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const types =
    "application/vnd.openxmlformats-officedocument.wordprocessingml";
  return {
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<w:document ${main}><w:body>${body.join("")}</w:body></w:document>`,
    ),
    "word/styles.xml": strToU8(
      `<w:styles ${main}>${styles.join("")}</w:styles>`,
    ),
    "docProps/core.xml": strToU8(
      `<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title>A &amp; B</dc:title><dc:creator>Awa Traoré</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>`,
    ),
  };
}
