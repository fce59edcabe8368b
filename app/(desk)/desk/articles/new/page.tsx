import type { Metadata } from "next";
import Link from "next/link";

import { requireActor } from "@/auth/actor";
import { PageHead } from "@/components/page";
import { NewArticle } from "./new-article";

export const metadata: Metadata = { title: "New article" };

export default async function NewArticlePage() {
  await requireActor();
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        title="New article"
        about={
          <>
            Give its address, paste its words or its page, or drop a file. You
            see what was understood before anything is saved. For a page that
            only your browser gets to see there is{" "}
            <Link href="/desk/settings/bookmarklet">a bookmarklet</Link>.
          </>
        }
      />
      <NewArticle />
    </div>
  );
}
