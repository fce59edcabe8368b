"use client";

import {
  createContext,
  type FormEvent,
  Fragment,
  type ReactNode,
  startTransition,
  useActionState,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import type { z } from "zod";
import { useTranslation } from "#translation";

import { type FormState, fieldErrors, idle } from "@/lib/form-state";
import type { Language } from "@/lib/language";
import { readInput } from "@/lib/read-input";
import { FormMessage } from "./form-message";
import { forgetKept, useKeptFields } from "./kept-fields";
import { fieldSentence } from "./translation/field-sentences";

type Action<Saved> = (
  previous: FormState<Saved>,
  data: FormData,
) => Promise<FormState<Saved>>;

type FormContextValue = {
  errors: Record<string, string[]>;
  pending: boolean;
};

const FormContext = createContext<FormContextValue>({
  errors: {},
  pending: false,
});

/** The sentences under one field, and whether the form is being sent. */
export function useFormContext() {
  return useContext(FormContext);
}

type FormProps<Saved> = {
  action: Action<Saved>;
  /** Checked here first with the schema the server checks with. */
  schema?: z.ZodType;
  /**
   * Names the draft that outlives a reload, a lost line or a new sign-in. With
   * another name the fields start afresh: a form over one revision names it.
   */
  keepAs?: string;
  onSaved?: (value: Saved) => void;
  id?: string;
  "aria-label"?: string;
  className?: string;
  children: ReactNode;
};

/**
 * A form over one server action. What is typed is kept in the browser until
 * it was saved; a refusal is told in its own words and clears nothing.
 */
export function Form<Saved = undefined>({
  action,
  schema,
  keepAs,
  onSaved,
  className = "space-y-4",
  children,
  ...rest
}: FormProps<Saved>) {
  const { language } = useTranslation();
  const [state, send, pending] = useActionState(action, idle);
  const [local, setLocal] = useState<Record<string, string[]>>({});
  const form = useRef<HTMLFormElement>(null);
  const keep = useKeptFields(form, keepAs);

  // What was saved may give the form its next name before the answer is seen.
  const sentAs = useRef(keepAs);
  const whenSaved = useRef(onSaved);
  whenSaved.current = onSaved;
  useEffect(() => {
    if (state.status !== "saved") return;
    if (sentAs.current) forgetKept(sentAs.current);
    whenSaved.current?.(state.value);
  }, [state]);

  // Sent as a transition, not as a form action: React would empty the fields.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const data = new FormData(event.currentTarget, submitter);
    sentAs.current = keepAs;
    const fields = Object.fromEntries(data);
    const read = schema && readInput(schema, fields, language);
    setLocal(read && !read.success ? fieldErrors(read.error) : {});
    if (!read || read.success) startTransition(() => send(data));
  }

  const refusal = state.status === "refused" ? state : undefined;
  const found = Object.keys(local).length > 0 ? local : undefined;
  const errors = inWords(found ?? refusal?.fields ?? {}, language);
  const told = found ?? refusal;
  useEffect(() => {
    if (told) showRefusal(form.current);
  }, [told]);
  return (
    <FormContext value={{ errors, pending }}>
      <form
        {...rest}
        ref={form}
        action={send}
        onSubmit={submit}
        onInput={keep}
        noValidate
        className={className}
      >
        <Fragment key={keepAs}>{children}</Fragment>
        <FormMessage state={state} errors={errors} isLocal={!!found} />
      </form>
    </FormContext>
  );
}

function inWords(errors: Record<string, string[]>, language: Language) {
  const said = Object.entries(errors).map(([field, sentences]) => [
    field,
    sentences.map((sentence) => fieldSentence(sentence, language)),
  ]);
  return Object.fromEntries(said) as Record<string, string[]>;
}

/** Goes to the first field that was refused, or brings the sentence in sight. */
function showRefusal(form: HTMLFormElement | null) {
  const field = form?.querySelector<HTMLElement>("[aria-invalid=true]");
  if (field) field.focus();
  else form?.querySelector("[role=alert]")?.scrollIntoView(NEAREST);
}

const NEAREST = { block: "nearest" } as const;
