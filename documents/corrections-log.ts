import type { ListedCorrection } from "@/domain/publishing/listing";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import { organization } from "./organization";
import type { JsonLd } from "./public/json-ld";
import { address, editionPath, PATHS, pathOf } from "./public/paths";

/**
 * The corrections log as schema.org tells it: each correction with what it
 * corrects, by address, and the edition that it made.
 */
export function correctionsLog(
  publisher: Publisher,
  corrections: ListedCorrection[],
): JsonLd {
  return {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    url: address(publisher, PATHS.corrections),
    publisher: organization(publisher),
    mainEntity: {
      "@type": "ItemList",
      itemListElement: corrections.map((one, i) => ({
        "@type": "ListItem",
        position: i + 1,
        item: {
          "@type": "CorrectionComment",
          "@id": address(publisher, editionPath(one.kind, one.slug, one.n)),
          text: one.correction.note,
          datePublished: one.publishedAt,
          about: address(publisher, pathOf(one.kind, one.slug)),
        },
      })),
    },
  };
}
