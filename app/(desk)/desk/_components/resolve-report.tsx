"use client";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { resolveReportAction } from "./resolve-report-action";

/** Takes a reader's report off the queue once somebody has seen to it. */
export function ResolveReport({ reportId }: { reportId: string }) {
  return (
    <Form action={resolveReportAction} aria-label="Resolve the report">
      <input type="hidden" name="reportId" value={reportId} />
      <SubmitButton look="plain">Seen to</SubmitButton>
    </Form>
  );
}
