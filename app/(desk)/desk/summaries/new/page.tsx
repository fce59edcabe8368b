import type { Metadata } from "next";

import { requireActor } from "@/auth/actor";
import { PageHead } from "@/components/page";
import { NewSummaryForm } from "./new-summary-form";

export const metadata: Metadata = { title: "New summary" };

export default async function NewSummaryPage() {
  await requireActor();
  return (
    <div className="mx-auto max-w-xl">
      <PageHead
        title="New summary"
        about="Give it a title; the writing comes next."
      />
      <NewSummaryForm />
    </div>
  );
}
