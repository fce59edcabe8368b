import { expect, it } from "vitest";

import { annotationOf } from "./annotations";
import { maliEdition } from "./public/mali-example/editions";

const SITE = "https://checks.example.org";

it("an annotation says who assesses which words of whose page, and how", () => {
  const edition = maliEdition();
  const [mention] = edition.claim.mentions;
  const text = { type: "TextualBody", format: "text/plain", language: "en" };
  expect(annotationOf(edition, mention!)).toEqual({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${SITE}/annotations/${mention!.id}`,
    type: "Annotation",
    motivation: "assessing",
    created: "2022-07-30T09:00:00Z",
    modified: "2022-07-30T09:00:00Z",
    creator: {
      id: `${SITE}/`,
      type: "Organization",
      name: "The Sahel Desk",
    },
    canonical: `urn:uuid:${mention!.id}`,
    body: [
      {
        ...text,
        value: edition.claim.verdict.rationale,
        purpose: "commenting",
      },
      { ...text, value: "Disputed", purpose: "classifying" },
      {
        type: "SpecificResource",
        source: `${SITE}/claims/army-neutralized-48`,
        purpose: "linking",
      },
    ],
    target: {
      source: "https://voa.example/mali-attacks",
      selector: [
        {
          type: "TextQuoteSelector",
          exact: "it “neutralized” 48 militants",
          prefix: mention!.prefix,
          suffix: mention!.suffix,
        },
        { type: "TextPositionSelector", start: 701, end: 727 },
      ],
    },
  });
  expect(mention!.prefix).not.toBe(mention!.suffix);
});
