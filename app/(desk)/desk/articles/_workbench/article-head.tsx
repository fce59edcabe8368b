"use client";

import Link from "next/link";
import { useState } from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import type { Coverage } from "@/domain/articles/coverage";
import { CoverageBar } from "./coverage-bar";
import { DetailsDialog } from "./details-dialog";
import { SignOff } from "./sign-off";
import type { WorkbenchView } from "./types";

type Props = {
  view: WorkbenchView;
  coverage: Coverage;
  people: { id: string; name: string }[];
  maySign: boolean;
  onNextOpen: () => void;
  onShowSentence: (sentence: number) => void;
  onKeys: () => void;
};

/** The article's name and how far its check is. */
export function ArticleHead(props: Props) {
  const t = useTranslation();
  const { view, coverage } = props;
  const { article, version, waiting } = view;
  const [details, setDetails] = useState(false);
  const about = [
    article.outlet,
    article.publishedAt?.slice(0, 10),
    `version ${version.n}`,
  ];
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-rule px-4 py-2 lg:px-8">
      <div className="min-w-0 flex-1 basis-44">
        <h1
          lang={article.language}
          dir="auto"
          className="truncate font-serif text-lg leading-tight font-semibold"
        >
          {article.title}
        </h1>
        <p className="truncate text-sm text-ink-soft">
          {about.filter(Boolean).join(" · ")}
          {waiting.length > 0 && (
            <>
              {" · "}
              <Link
                href={`/desk/articles/${article.id}/reanchor`}
                className="text-amber"
              >
                {waiting.length === 1
                  ? t(
                      "1 mention waits to be placed",
                      "1 mention attend d’être placée",
                    )
                  : t(
                      `${waiting.length} mentions wait to be placed`,
                      `${waiting.length} mentions attendent d’être placées`,
                    )}
              </Link>
            </>
          )}
        </p>
      </div>
      <CoverageBar coverage={coverage} onNextOpen={props.onNextOpen} />
      <SignOff
        articleId={article.id}
        signOff={view.signOff}
        maySign={props.maySign}
        onShow={props.onShowSentence}
      />
      <div className="flex">
        <Button look="quiet" onClick={() => setDetails(true)}>
          {t("Details", "Détails")}
        </Button>
        <Button look="quiet" shortcut="?" onClick={props.onKeys}>
          {t("Keys", "Touches")}
        </Button>
      </div>
      <DetailsDialog
        open={details}
        onClose={() => setDetails(false)}
        article={article}
        versions={view.versions}
        people={props.people}
      />
    </header>
  );
}
