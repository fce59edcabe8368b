"use client";

import { Intake } from "../_intake/intake";
import { ReviewArticle } from "./review-article";

/** Brings in an article that the desk doesn't know yet. */
export function NewArticle() {
  return (
    <Intake keepAs="new-article">
      {(understood) => <ReviewArticle understood={understood} />}
    </Intake>
  );
}
