"use client";

import { useTranslation } from "#translation";

import { SelectField, TextField } from "@/components/fields";
import { choicesOf, RIGHTS_WORDS } from "@/components/words";
import type { Rights } from "@/domain/articles/version";
import { DETAIL_WORDS } from "./detail-words";

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
        label={t.of(DETAIL_WORDS.title)}
        name="title"
        defaultValue={details.title ?? ""}
        dir="auto"
      />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField
          label={t.of(DETAIL_WORDS.outlet)}
          name="outlet"
          defaultValue={details.outlet ?? ""}
        />
        <TextField
          label={t.of(DETAIL_WORDS.byline)}
          name="byline"
          defaultValue={details.byline ?? ""}
        />
        <TextField
          label={t.of(DETAIL_WORDS.publishedAt)}
          name="publishedAt"
          defaultValue={details.publishedAt ?? ""}
          placeholder="2022-07-28"
        />
        <TextField
          label={t.of(DETAIL_WORDS.language)}
          name="language"
          defaultValue={details.language ?? t.language}
          hint={t("As a code: en, fr, ar …", "Par son code\u00a0: en, fr, ar…")}
        />
        <TextField
          label={t.of(DETAIL_WORDS.sourceUrl)}
          name="sourceUrl"
          type="url"
          defaultValue={details.sourceUrl ?? ""}
        />
        <SelectField
          label={t.of(DETAIL_WORDS.rights)}
          name="rights"
          choices={choicesOf(RIGHTS_WORDS, t)}
          defaultValue={details.rights}
        />
      </div>
    </>
  );
}
