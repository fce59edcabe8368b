"use client";

import { useTranslation } from "#translation";

import { SelectField, TextField } from "@/components/fields";
import { choicesOf, RIGHTS_WORDS } from "@/components/words";
import type { Rights } from "@/domain/articles/version";

type Props = {
  details: {
    title: string | null;
    outlet: string | null;
    byline: string | null;
    publishedAt: string | null;
    language: string | null;
    sourceUrl: string | null;
    rights?: Rights;
  };
};

/** What is known of an article beside its words, to be set right. */
export function DetailFields({ details }: Props) {
  const t = useTranslation();
  return (
    <>
      <TextField
        label="Title"
        name="title"
        defaultValue={details.title ?? ""}
        dir="auto"
      />
      <div className="grid items-end gap-4 sm:grid-cols-2">
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
          defaultValue={details.sourceUrl ?? ""}
        />
        <SelectField
          label="Whose text it is"
          name="rights"
          choices={choicesOf(RIGHTS_WORDS, t)}
          defaultValue={details.rights}
        />
      </div>
    </>
  );
}
