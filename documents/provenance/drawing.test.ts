import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

import type { OriginsView } from "@/domain/publishing/checked-claim";
import { type DrawingOptions, drawOrigins } from "./drawing";
import { originsPicture } from "./picture";
import { viewOf } from "./view.fixture";

const english = { language: "en", eventKind: "fighting" } as const;

const mali = viewOf("voa daily", "voa>army daily>army");

function draw(view: OriginsView, options: Partial<DrawingOptions> = {}) {
  return drawOrigins(view, { ...english, ...options });
}

/** Reads the drawing as XML, which throws on anything malformed. */
function parse(svg: string): Document {
  return new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
}

function count(svg: string, selector: string): number {
  return parse(svg).querySelectorAll(selector).length;
}

/** All that is written in the drawing, label by label. */
function labels(svg: string): string[] {
  return [...parse(svg).querySelectorAll("g,a")].map((node) =>
    [...node.querySelectorAll("text")]
      .map((line) => line.textContent)
      .join(" "),
  );
}

function many(n: number, origins: number): OriginsView {
  const ids = Array.from({ length: n }, (_, i) => `r${i}`);
  const said = ids.map((id, i) => `${id}>o${i % origins}`);
  return viewOf(ids.join(" "), said.join(" "));
}

describe("drawOrigins", () => {
  it("draws two reports of one communiqué of a party", () => {
    const svg = draw(mali);
    expect(labels(svg)).toEqual([
      "18 Killed During Latest Mali Insurgent Attacks",
      "In Mali, three coordinated attacks left at least 18 dead",
      "Communiqué of the Malian army on the attacks of 27 July a party to the fighting",
    ]);
    expect(count(svg, "circle")).toBe(2);
    expect(Buffer.byteLength(svg)).toBeLessThan(2_500);
  });

  it("names itself by the line of origins and describes what it shows", () => {
    const root = parse(draw(mali)).documentElement;
    expect(root.getAttribute("role")).toBe("img");
    expect(root.querySelectorAll("[id]")).toHaveLength(0);
    expect(root.querySelector("svg > title")?.textContent).toBe(
      "2 reports · 1 origin · a party to the fighting",
    );
    expect(root.querySelector("svg > desc")?.textContent).toContain(
      "a party to the fighting: “18 Killed",
    );
  });

  it("rings only parties", () => {
    const view = viewOf("voa daily", "voa>army daily>nurse");
    const svg = draw(view);
    expect(count(svg, "circle")).toBe(3);
    expect(count(svg, "circle[stroke]")).toBe(1);
  });

  it("puts what lies between in rows of its own", () => {
    const view = viewOf("voa daily", "voa>wire wire>army daily>army");
    const frame = parse(draw(view)).querySelector("rect");
    const disc = parse(draw(view)).querySelector("circle");
    const page = parse(draw(view)).querySelector("g text");
    const y = (element: Element | null, name: string) =>
      Number(element?.getAttribute(name));
    expect(y(page, "y")).toBeLessThan(y(frame, "y"));
    expect(y(frame, "y")).toBeLessThan(y(disc, "cy"));
  });

  it("names an origin once when it stands right below itself", () => {
    expect(labels(draw(viewOf("voa nurse", "voa>army")))).toEqual([
      "18 Killed During Latest Mali Insurgent Attacks",
      "Interview with a nurse in Niono",
      "Communiqué of the Malian army on the attacks of 27 July a party to the fighting",
      "",
    ]);
  });

  it("stays readable with forty documents", () => {
    const svg = draw(many(40, 1));
    expect(labels(svg).at(3)).toBe("and 37 more");
    expect(labels(svg)).toHaveLength(5);
    expect(Buffer.byteLength(svg)).toBeLessThan(4_000);
    expect(labels(draw(many(40, 1), { width: 720 }))).toHaveLength(9);
  });

  it("shows a document of each origin before a second of any", () => {
    const said = Array.from({ length: 39 }, (_, i) => `r${i}>army`).join(" ");
    const ids = Array.from({ length: 39 }, (_, i) => `r${i}`).join(" ");
    const view = viewOf(`${ids} nurse`, said);
    expect(labels(draw(view))).toContain("Interview with a nurse in Niono");
  });

  it("makes one of relays without end", () => {
    const chain = Array.from({ length: 300 }, (_, i) => `r${i}>r${i + 1}`);
    const svg = draw(viewOf("r0", chain.join(" ")));
    expect(labels(svg)).toEqual(["Report r0", "299 in between", "Report r300"]);
  });

  it("shortens a title and keeps the whole of it at hand", () => {
    const long = "A very long title that goes on and on ".repeat(9).trim();
    const svg = draw(viewOf("voa", "voa>army", { voa: long }));
    expect(labels(svg)[0]).toMatch(/^A very long title .*…$/);
    expect(parse(svg).querySelector("g title")?.textContent).toBe(long);
  });

  it("keeps hostile titles as text", () => {
    const title = `</text><script>alert("x")</script>&'\u0000\ud800\ufffe\u202e`;
    const svg = draw(viewOf("voa", "voa>army", { voa: title, army: title }), {
      linkFor: () => `javascript:"'><script>`,
    });
    expect(count(svg, "script")).toBe(0);
    expect(svg).not.toMatch(/[\p{Cc}\p{Cs}\u202e\ufffe]/u);
    expect(labels(svg)[0]).toContain("alert");
  });

  it("makes links of the nodes that lead somewhere, each with its name", () => {
    const svg = draw(mali, {
      linkFor: (id) => (id === "voa" ? null : `/desk/sources/${id}`),
    });
    const root = parse(svg).documentElement;
    expect(root.getAttribute("role")).toBe("group");
    const links = [...root.querySelectorAll("a")].map((link) => [
      link.getAttribute("href"),
      link.querySelector("title")?.textContent,
    ]);
    expect(links).toEqual([
      [
        "/desk/sources/daily",
        "In Mali, three coordinated attacks left at least 18 dead",
      ],
      [
        "/desk/sources/army",
        "Communiqué of the Malian army on the attacks of 27 July, a party to the fighting",
      ],
    ]);
  });

  it("leaves nothing to a style sheet when it is static", () => {
    expect(draw(mali, { static: true })).not.toContain("var(");
    expect(draw(mali)).toContain("var(--amber,");
  });

  it("says in Arabic script which way a title runs", () => {
    const view = viewOf("voa", "voa>army", { voa: "مالي: 48 قتيلا" });
    expect(count(draw(view), '[direction="rtl"]')).toBe(1);
  });

  it("draws nothing for no documents, and says so", () => {
    const root = parse(draw(viewOf("", ""))).documentElement;
    expect(root.querySelector("title")?.textContent).toBe("no report yet");
    expect(root.querySelectorAll("g,path")).toHaveLength(0);
  });
});

const NODES = [..."abcdefghijkl"];

/** Any claim without a circle: sources repeat only those after them. */
const views = fc
  .record({
    documents: fc.subarray(NODES),
    said: fc.uniqueArray(
      fc
        .tuple(fc.nat(10), fc.nat(10), fc.constantFrom(">", ">", "~"))
        .map(([a, step, sign]) => {
          const to = Math.min(a + 1 + step, NODES.length - 1);
          return `${NODES[a]}${sign}${NODES[to]}`;
        }),
      { maxLength: 25 },
    ),
  })
  .map(({ documents, said }) => viewOf(documents.join(" "), said.join(" ")));

/** Every number that places something in the drawing. */
function numbersIn(svg: string): { x: number; y: number }[] {
  const marks = [...parse(svg).querySelectorAll("text,rect,circle")];
  return marks.map((mark) => ({
    x: Number(mark.getAttribute("x") ?? mark.getAttribute("cx")),
    y: Number(mark.getAttribute("y") ?? mark.getAttribute("cy")),
  }));
}

describe("drawOrigins of anything", () => {
  it("stays within its frame", () => {
    fc.assert(
      fc.property(views, (view) => {
        const svg = draw(view);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        const height = Number(
          parse(svg).documentElement.getAttribute("height"),
        );
        for (const { x, y } of numbersIn(svg)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(360);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("makes the same bytes of the same data in any order", () => {
    fc.assert(
      fc.property(views, (view) => {
        const turned = {
          ...view,
          sources: view.sources.toReversed(),
          derivations: view.derivations.toReversed(),
          documentIds: view.documentIds.toReversed(),
        };
        expect(draw(turned)).toBe(draw(view));
      }),
      { numRuns: 200 },
    );
  });
});

it("comes with all that it shows in words", () => {
  const { svg, alt } = originsPicture(mali, { ...english, static: true });
  expect(svg).toBe(draw(mali, { static: true }));
  expect(alt).toMatch(/^2 reports · 1 origin · a party to the fighting\. Com/);
  expect(alt).toMatch(/18 dead” quotes it\.$/);
});
