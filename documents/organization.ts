import type { Publisher } from "@/domain/publishing/newsroom-view";
import type { JsonLd } from "./public/json-ld";
import { address, PATHS } from "./public/paths";

/** The newsroom as schema.org names a publisher, with its policies. */
export function organization(publisher: Publisher): JsonLd {
  return {
    "@type": "NewsMediaOrganization",
    name: publisher.name,
    url: address(publisher, PATHS.home),
    correctionsPolicy: address(publisher, PATHS.corrections),
    verificationFactCheckingPolicy: address(publisher, PATHS.methodology),
    actionableFeedbackPolicy: address(publisher, PATHS.reportError),
  };
}
