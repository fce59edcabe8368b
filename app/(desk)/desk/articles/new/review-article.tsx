"use client";

import { SelectField, SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { choicesOf, RIGHTS_WORDS } from "@/components/words";
import type { Understood } from "@/usecases/articles/understand-article";
import { ReviewBlocks } from "../_intake/review-blocks";
import { saveArticleAction } from "./actions";

/** What was understood, block by block, to be set right and saved. */
export function ReviewArticle({ understood }: { understood: Understood }) {
  const { details } = understood;
  return (
    <Form action={saveArticleAction} aria-label="Look over and save">
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Title"
          name="title"
          defaultValue={details.title ?? ""}
          dir="auto"
        />
        <TextField
          label="Outlet"
          name="outlet"
          defaultValue={details.outlet ?? ""}
        />
        <TextField
          label="Byline"
          name="byline"
          defaultValue={details.byline ?? ""}
        />
        <TextField
          label="Published"
          name="publishedAt"
          defaultValue={details.publishedAt ?? ""}
          placeholder="2022-07-28"
        />
        <TextField
          label="Language"
          name="language"
          defaultValue={details.language ?? "en"}
          hint="As a code: en, fr, ar …"
        />
        <TextField
          label="Address"
          name="sourceUrl"
          type="url"
          defaultValue={understood.sourceUrl ?? ""}
        />
        <SelectField
          label="Whose text it is"
          name="rights"
          choices={choicesOf(RIGHTS_WORDS)}
        />
      </div>
      <ReviewBlocks understood={understood} />
      <SubmitButton>Save as version 1</SubmitButton>
    </Form>
  );
}
