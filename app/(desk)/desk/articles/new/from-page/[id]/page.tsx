import type { Metadata } from "next";
import { z } from "zod";

import { say } from "@/app/refusals";
import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { EmptyState, PageHead } from "@/components/page";
import { refuse } from "@/lib/result";
import { readHandedPage } from "@/usecases/captures/handed-page";
import { ReviewArticle } from "../../../_intake/review-article";
import { saveHandedPageAction } from "./actions";

export const metadata: Metadata = { title: "Page from your browser" };

type Props = { params: Promise<{ id: string }> };

export default async function FromPage({ params }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const read = z.uuid().safeParse(id).success
    ? await readHandedPage(actor, id)
    : refuse("page-gone");
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        title="Page from your browser"
        about={
          read.ok && (
            <>
              <p className="wrap-anywhere">{read.value.url}</p>
              <p>
                Nothing is saved yet. This is what your browser showed: the
                source of the page is kept with the article, your name included
                if the page shows it. It proves less than a page that the desk
                fetched itself.
              </p>
            </>
          )
        }
      />
      {read.ok ? (
        <ReviewArticle
          understood={read.value.understood}
          action={saveHandedPageAction}
          from={{ name: "pageId", id }}
        />
      ) : (
        <EmptyState
          act={<ButtonLink href="/desk/articles/new">New article</ButtonLink>}
        >
          {say(read.error)}
        </EmptyState>
      )}
    </div>
  );
}
