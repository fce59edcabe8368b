"use server";

import { z } from "zod";

import { act } from "@/app/(desk)/desk/_lib/act";
import type { FormState } from "@/lib/form-state";
import { resolveReaderReport } from "@/usecases/publishing/resolve-reader-report";

const report = z.object({ reportId: z.uuid() });

export async function resolveReportAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, report, resolveReaderReport);
}
