"use client";

import { useTranslation } from "#translation";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { resolveReportAction } from "./resolve-report-action";

/** Takes a reader's report off the queue once somebody has seen to it. */
export function ResolveReport({ reportId }: { reportId: string }) {
  const t = useTranslation();
  return (
    <Form
      action={resolveReportAction}
      aria-label={t("Resolve the report", "Clore le signalement")}
    >
      <input type="hidden" name="reportId" value={reportId} />
      <SubmitButton look="plain">
        {t("Seen to", "Marquer comme traité")}
      </SubmitButton>
    </Form>
  );
}
