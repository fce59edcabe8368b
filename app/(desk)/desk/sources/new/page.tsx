import type { Metadata } from "next";

import { requireActor } from "@/auth/actor";
import { PageHead } from "@/components/page";
import { NewSourceForm } from "./new-source-form";

export const metadata: Metadata = { title: "New source" };

export default async function NewSourcePage() {
  await requireActor();
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        title="New source"
        about="What can be consulted: a document, a statement, a recording, someone's word. Copies, and whom it repeats, are added on its page."
      />
      <NewSourceForm />
    </div>
  );
}
