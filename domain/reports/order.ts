import { z } from "zod";

import { REPORT_SUBJECTS } from "./subject-kind";

/** The forms a report can be ordered in; a bundle is the report with all it rests on. */
export const ORDER_FORMS = [
  "pdf",
  "html",
  "docx",
  "md",
  "csv",
  "json",
  "bundle",
] as const;
export type OrderForm = (typeof ORDER_FORMS)[number];

/** Where an order stands: `waiting → making → made`, or `failed`. */
export const ORDER_STATES = ["waiting", "making", "made", "failed"] as const;

/** Whom a report is for; outside the desk it names no confidential source. */
export const AUDIENCES = ["desk", "outside"] as const;
export type Audience = (typeof AUDIENCES)[number];

const flag = z
  .union([z.boolean(), z.enum(["on", "true", ""])])
  .default(false)
  .transform((value) => value === true || value === "on" || value === "true");

const chosen = Object.fromEntries(
  ORDER_FORMS.map((form) => [form, flag]),
) as Record<OrderForm, typeof flag>;

/** A subject as one value, as a list to choose from has it: `article:…`. */
export const reportSubject = z
  .string()
  .transform((value) => {
    const [kind, id] = value.split(":");
    return { kind, id };
  })
  .pipe(
    z.object(
      { kind: z.enum(REPORT_SUBJECTS), id: z.uuid() },
      {
        error: "Choose what the report is about.",
      },
    ),
  );

/** Reports to be made, one for each form that is ticked. */
export const orderInput = z
  .object({
    subject: reportSubject,
    audience: z.enum(AUDIENCES).default("desk"),
    ...chosen,
  })
  .transform(({ subject, audience, ...ticked }) => ({
    of: subject,
    audience,
    forms: ORDER_FORMS.filter((form) => ticked[form]),
  }))
  .refine(({ forms }) => forms.length > 0, {
    path: ["form"],
    message: "Choose a form, or several.",
  });
export type OrderInput = z.infer<typeof orderInput>;
