import type { z } from "zod";

/** What a form shows after it was sent; `kept` is what the person typed. */
export type FormState<Saved = undefined> =
  | { status: "idle" }
  | { status: "saved"; value: Saved }
  | {
      status: "refused";
      message: string;
      fields?: Record<string, string[]>;
      detail?: Record<string, unknown>;
    }
  | { status: "signed-out" };

export const idle = { status: "idle" } as const;

export const saved = { status: "saved", value: undefined } as const;

export const signedOut = { status: "signed-out" } as const;

/** The thing was done; `value` is for the form to show or follow. */
export function savedAs<Saved>(value: Saved) {
  return { status: "saved", value } as const;
}

/** A refusal in a sentence; nothing of what was typed is lost. */
export function refused(message: string, detail?: Record<string, unknown>) {
  return { status: "refused", message, detail } as const;
}

/** A refusal of what one field holds, told there. */
export function refusedAt(field: string, message: string) {
  const fields: Record<string, string[]> = { [field]: [message] };
  const about = "One field needs another look.";
  return { status: "refused", message: about, fields } as const;
}

/** What is said of a form when fields of it could not be read. */
export const FIELDS_REFUSED = "Some fields need another look.";

/** The fields that could not be read, each with its sentence. */
export function invalid(error: z.ZodError) {
  return {
    status: "refused",
    message: FIELDS_REFUSED,
    fields: fieldErrors(error),
  } as const;
}

/** Sentences by field, as forms and API answers name them ("figure.low"). */
export function fieldErrors(error: z.ZodError): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const name = issue.path.join(".") || "form";
    fields[name] = [...(fields[name] ?? []), issue.message];
  }
  return fields;
}
