import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";

import { sliceCodePoints } from "@/lib/code-points";
import {
  type AnnotationContainer,
  annotationContainer,
  annotationDocument,
  annotationPage,
} from "./annotation-container";
import { annotationsOf } from "./annotations";
import { maliEdition } from "./public/mali-example/editions";
import { newsroom } from "./public/mali-example/newsroom";

const SUITE = join(
  process.env.SHARED_DIR ?? "../shared",
  "data/w3c_web_annotation_tests",
);

const annotations = annotationsOf(maliEdition());
const container: AnnotationContainer = {
  publisher: newsroom,
  shape: { iris: false, minimal: false },
  total: 5,
  modified: "2022-07-30T09:00:00Z",
  last: "/annotations/?after=z",
  first: {
    path: "/annotations/?after=",
    next: "/annotations/?after=b",
    previous: null,
    startIndex: 0,
    items: annotations,
  },
};

function parsed(body: string): Record<string, unknown> {
  return JSON.parse(body);
}

describe("a mention as an annotation", () => {
  it("names the words, where they stand, and what we say of them", () => {
    expect(annotations).toHaveLength(2);
    expect(annotations[0]).toMatchObject({
      motivation: "assessing",
      target: {
        source: "https://voa.example/mali-attacks",
        selector: [
          { type: "TextQuoteSelector", exact: "it “neutralized” 48 militants" },
          { type: "TextPositionSelector", start: 701, end: 727 },
        ],
      },
    });
  });

  it("selects in code points", () => {
    const edition = maliEdition();
    const text = "😀 it fell";
    const mention = { ...edition.claim.mentions[0]!, start: 2, end: 4 };
    edition.claim.mentions = [
      { ...mention, exact: sliceCodePoints(text, 2, 4) },
    ];
    const [annotation] = annotationsOf(edition);
    expect(annotation).toMatchObject({
      target: { selector: [{ exact: "it" }, { start: 2, end: 4 }] },
    });
  });

  it("quotes no cut words: they would match nothing", () => {
    const edition = maliEdition();
    edition.claim.mentions[0]!.cut = true;
    const [annotation] = annotationsOf(edition);
    expect(annotation).toMatchObject({
      target: { selector: [{ type: "TextPositionSelector" }] },
    });
  });

  it("is none where the article has no address on the web", () => {
    const edition = maliEdition();
    edition.claim.mentions[0]!.url = null;
    edition.claim.mentions[1]!.url = "javascript:alert(1)";
    expect(annotationsOf(edition)).toEqual([]);
  });
});

describe("the container", () => {
  it("says how many there are and embeds its first page", () => {
    const { body, contentType } = annotationContainer(container);
    expect(contentType).toContain('profile="http://www.w3.org/ns/anno.jsonld"');
    expect(parsed(body)).toMatchObject({
      type: ["BasicContainer", "AnnotationCollection"],
      id: "https://checks.example.org/annotations/",
      total: 5,
      first: { type: "AnnotationPage", startIndex: 0 },
    });
  });

  it("leads from page to page", () => {
    const { body } = annotationPage(container, {
      path: "/annotations/?after=b",
      next: null,
      previous: "/annotations/?after=",
      startIndex: 2,
      items: annotations,
    });
    expect(parsed(body)).toMatchObject({
      partOf: { id: "https://checks.example.org/annotations/", total: 5 },
      prev: "https://checks.example.org/annotations/?after=",
      startIndex: 2,
    });
    expect(parsed(body)).not.toHaveProperty("next");
  });
});

/** One assertion of the W3C's suite, with the definitions it refers to. */
function assertion(path: string): (json: unknown) => string[] {
  // The suite's files repeat their ids, so that each needs an Ajv of its own.
  const ajv = new Ajv04({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const name of readdirSync(join(SUITE, "definitions"))) {
    ajv.addSchema(read(`definitions/${name}`), name);
  }
  const validate = ajv.compile(read(path));
  return (json) => {
    validate(json);
    return (validate.errors ?? []).map((error) => ajv.errorsText([error]));
  };
}

function read(path: string) {
  return JSON.parse(readFileSync(join(SUITE, path), "utf8"));
}

const MUSTS: [string, number, unknown][] = existsSync(SUITE)
  ? [
      [
        "annotations/annotationMusts.test",
        54,
        parsed(annotationDocument(annotations[0]!).body),
      ],
      [
        "collections/collectionMusts.test",
        10,
        parsed(annotationContainer(container).body),
      ],
      [
        "collections/pages/pageMusts.test",
        15,
        parsed(annotationPage(container, container.first).body),
      ],
    ]
  : [];

if (MUSTS.length === 0) {
  console.info(`W3C annotation schemas skipped: nothing at ${SUITE}`);
}

describe.skipIf(MUSTS.length === 0)("the W3C's own assertions", () => {
  it.each(MUSTS)("%s: all %d hold", (manifest, count, json) => {
    const paths: string[] = read(manifest).assertions;
    expect(paths).toHaveLength(count);
    const broken = paths.flatMap((path) =>
      assertion(path)(json).map((error) => `${path}: ${error}`),
    );
    expect(broken).toEqual([]);
  });
});
