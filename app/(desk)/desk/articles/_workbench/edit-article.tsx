"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslation } from "#translation";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { editArticleInput } from "@/domain/articles/article-input";
import { DetailFields } from "../_intake/detail-fields";
import { editArticleAction } from "./actions";
import {
  type DetailsAt,
  type Difference,
  detailsIn,
  differences,
} from "./article-details";
import { TheirDetails } from "./their-details";
import type { WorkbenchArticle } from "./types";

/**
 * Rewrites what is known of the article. The draft keeps the revision it was
 * begun on: where somebody saved in between, be it seen by a refusal or after
 * a reload, theirs stands beside mine and nothing of either is lost.
 */
export function EditArticle({ article }: { article: WorkbenchArticle }) {
  const t = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [theirs, setTheirs] = useState<DetailsAt>();
  const [differing, setDiffering] = useState<Difference[]>([]);
  const formOf = () => box.current?.querySelector("form") ?? undefined;

  /** Says on which revision the draft stands, until the next is saved. */
  function standOn(revision: number) {
    const field = formOf()?.elements.namedItem("revision");
    if (field instanceof HTMLInputElement) field.value = String(revision);
    setTheirs(undefined);
    setDiffering([]);
  }
  function compare(now: DetailsAt) {
    const form = formOf();
    if (!form) return;
    const mine = new FormData(form);
    const found = differences(mine, now);
    const isBehind = Number(mine.get("revision")) < now.revision;
    if (!isBehind || found.length === 0) return standOn(now.revision);
    setTheirs(now);
    setDiffering(found);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands is compared as often as it changes.
  useEffect(() => {
    if (article.revision >= (theirs?.revision ?? 0)) compare(article);
  }, [article.revision]);

  async function edit(
    ...[previous, data]: Parameters<typeof editArticleAction>
  ): ReturnType<typeof editArticleAction> {
    if (theirs) data.set("revision", String(theirs.revision));
    const state = await editArticleAction(previous, data);
    const now = state.status === "refused" && detailsIn(state.detail);
    if (now) compare(now);
    return state;
  }

  return (
    <div ref={box} onInput={() => theirs && compare(theirs)}>
      <Form<{ revision: number }>
        action={edit}
        schema={editArticleInput}
        keepAs={`article:${article.id}`}
        aria-label={t("Edit the details", "Modifier les détails")}
        onSaved={({ revision }) => standOn(revision)}
      >
        <input type="hidden" name="articleId" value={article.id} />
        {/* Not of the type "hidden": it is kept with the draft. */}
        <input
          hidden
          readOnly
          name="revision"
          defaultValue={article.revision}
        />
        <DetailFields details={article} />
        {theirs && differing.length > 0 && (
          <TheirDetails
            differing={differing}
            onTake={({ name, theirs: value }) => {
              const field = formOf()?.elements.namedItem(name);
              if (!field || !("value" in field)) return;
              field.value = value;
              formOf()?.dispatchEvent(new Event("input", { bubbles: true }));
            }}
          />
        )}
        <SubmitButton>
          {theirs
            ? t(
                "Save mine over theirs",
                "Enregistrer les miens par-dessus les leurs",
              )
            : t("Save the details", "Enregistrer les détails")}
        </SubmitButton>
      </Form>
    </div>
  );
}
