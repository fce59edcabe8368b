import type { Metadata } from "next";

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
        about="Give its address, paste its words or its page, or drop a file. You see what was understood before anything is saved."
      />
      <NewArticle />
    </div>
  );
}
