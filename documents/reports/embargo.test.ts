import { execFileSync, spawnSync } from "node:child_process";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

import { makeReport } from "@/domain/reports/make-report";
import { redactReport } from "@/domain/reports/redact";
import type { Language } from "@/lib/language";
import { renderCsv } from "./csv";
import { renderDocx } from "./docx";
import { renderHtml } from "./html";
import { renderJson } from "./json";
import { reportJsonSchema } from "./json-schema";
import { layOut } from "./layout";
import { maliFacts, maliReport } from "./mali.fixture";
import { renderMarkdown } from "./markdown";
import { renderPdf } from "./pdf";
import { noDrawing } from "./plain-drawing.fixture";

const EARLIER = "2026-12-03T07:30:00+01:00";
const LATER = "2026-12-04T18:00:00+01:00";

const LINES = {
  en: "Embargoed until 4 December 2026, 18:00 (Europe/Paris, UTC+01:00)",
  fr: "Sous embargo jusqu’au 4 décembre 2026, 18:00 (Europe/Paris, UTC+01:00)",
};

function embargoed(language: Language = "en") {
  return makeReport({
    ...maliFacts(),
    language,
    embargo: {
      until: LATER,
      timeZone: "Europe/Paris",
      waiting: [
        { subjectKind: "summary", subjectId: "summary", until: LATER },
        { subjectKind: "claim", subjectId: "claim-48", until: EARLIER },
      ],
    },
  });
}

const LANGUAGES = Object.entries(LINES) as [Language, string][];

const poppler = spawnSync("pdftotext", ["-v"]).error === undefined;

function pagesOf(pdf: Uint8Array): string[] {
  const args = ["-layout", "-", "-"];
  const text = execFileSync("pdftotext", args, { input: pdf }).toString();
  return text.split("\f").filter((page) => page.trim() !== "");
}

describe.each(LANGUAGES)("a report under embargo, in %s", (language, line) => {
  const report = embargoed(language);

  it("says so as HTML before its first section", async () => {
    const html = await renderHtml(report, noDrawing);
    const { document } = new JSDOM(html).window;
    expect(document.querySelector("header .embargo")?.textContent).toBe(line);
  });

  it.skipIf(!poppler)("says so on every page of a PDF", () => {
    const pages = pagesOf(renderPdf(report, noDrawing));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain(line);
  });

  it("says so as DOCX under its title and at the head of each page", async () => {
    const files = unzipSync(await renderDocx(report, noDrawing));
    const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const beforeSections = read("word/document.xml").split("Heading1")[0];
    expect(beforeSections).toContain(line);
    expect(read("word/header1.xml")).toContain(line);
  });

  it("says so as Markdown before its first section", () => {
    const [before] = renderMarkdown(report, noDrawing).split("<a id");
    expect(before).toContain(`**${line}**`);
  });
});

describe("an embargo", () => {
  it("is in every row of a CSV, with the time of the row's claim", () => {
    const rows: Record<string, string>[] = parse(renderCsv(embargoed()), {
      bom: true,
      columns: true,
    });
    expect(new Set(rows.map((row) => row.embargoed_until))).toEqual(
      new Set([LATER]),
    );
    const times = rows.map((row) => [row.claim_id, row.claim_embargoed_until]);
    expect(Object.fromEntries(times)).toEqual({
      "claim-18": "",
      "claim-48": EARLIER,
      "claim-kalumba": "",
    });
  });

  it("is in the JSON, as the published schema has it", () => {
    const accepts = addFormats(new Ajv()).compile(reportJsonSchema());
    const said = JSON.parse(renderJson(embargoed()));
    expect(said.embargo).toMatchObject({ until: LATER });
    expect(accepts(said)).toBe(true);
    expect(accepts({ ...said, embargo: { until: LATER } })).toBe(false);
  });

  it("is said at each claim that waits, and at no other", () => {
    const { sections } = layOut(embargoed(), noDrawing);
    const saying = sections.filter(({ blocks }) =>
      JSON.stringify(blocks).includes("3 December 2026, 07:30"),
    );
    expect(saying.map(({ id }) => id)).toEqual(["claim-2"]);
  });

  it("leaves the desk with the report", () => {
    expect(redactReport(embargoed()).embargo).toEqual(embargoed().embargo);
  });

  it("is not spoken of where nothing waits", async () => {
    const told = [
      renderMarkdown(maliReport(), noDrawing),
      await renderHtml(maliReport(), noDrawing),
      renderJson(maliReport()),
    ];
    for (const text of told) expect(text).not.toMatch(/embargo(ed|")/i);
  });
});
