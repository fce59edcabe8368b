/**
 * The program of the process that sets one report: the report comes as JSON
 * on standard input, the form as the only argument, the file is the answer.
 */
import { json } from "node:stream/consumers";
import { z } from "zod";

import type { VerificationReport } from "@/domain/reports/report";
import { begin, finish } from "@/lib/process-answer";
import { SET_FORMS, setReport } from "./set-report";

const form = z.enum(SET_FORMS).parse(process.argv[2]);

begin();
finish(
  await setReport(form, (await json(process.stdin)) as VerificationReport),
);
