"use client";

import { Intake } from "../_intake/intake";
import { ReviewArticle } from "../_intake/review-article";
import { saveArticleAction } from "./actions";

/** Brings in an article that the desk doesn't know yet. */
export function NewArticle() {
  return (
    <Intake keepAs="new-article">
      {(understood) => (
        <ReviewArticle understood={understood} action={saveArticleAction} />
      )}
    </Intake>
  );
}
