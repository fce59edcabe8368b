"use client";

import { type ComponentProps, type ReactNode, useId } from "react";

import { useTranslation } from "#translation";

import { Button } from "./button";
import { useFormContext } from "./form";

const BOX =
  "w-full rounded border border-rule-strong bg-sheet px-2.5 py-1.5 text-ink placeholder:text-ink-soft aria-invalid:border-red";

/** The box of a file, its button drawn like the other buttons. */
const FILE =
  "cursor-pointer border-dashed p-2 text-sm file:mr-3 file:min-h-8 file:cursor-pointer file:rounded file:border file:border-solid file:border-rule-strong file:bg-paper file:px-3 file:font-medium file:text-ink";

type FieldProps = {
  label: string;
  name: string;
  /** A line under the label that says what is wanted. */
  hint?: ReactNode;
};

type Wiring = {
  id: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
};

function Field(
  props: FieldProps & { children: (wiring: Wiring) => ReactNode },
) {
  const id = useId();
  const { errors } = useFormContext();
  const found = errors[props.name];
  const described = [props.hint && `${id}-hint`, found && `${id}-error`];
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block text-sm font-medium">
        {props.label}
      </label>
      {props.hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {props.hint}
        </p>
      )}
      {props.children({
        id,
        "aria-invalid": found ? true : undefined,
        "aria-describedby": described.filter(Boolean).join(" ") || undefined,
      })}
      {found && (
        <p id={`${id}-error`} className="text-sm text-red">
          {found.join(" ")}
        </p>
      )}
    </div>
  );
}

/** One line of text. */
export function TextField({
  label,
  hint,
  className = "",
  ...rest
}: FieldProps & Omit<ComponentProps<"input">, "name">) {
  return (
    <Field label={label} name={rest.name} hint={hint}>
      {(wiring) => (
        <input
          {...rest}
          {...wiring}
          className={`${BOX} ${rest.type === "file" ? FILE : ""} ${className}`}
        />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({
  label,
  hint,
  className = "",
  ...rest
}: FieldProps & Omit<ComponentProps<"textarea">, "name">) {
  return (
    <Field label={label} name={rest.name} hint={hint}>
      {(wiring) => (
        <textarea
          rows={4}
          {...rest}
          {...wiring}
          className={`${BOX} ${className}`}
        />
      )}
    </Field>
  );
}

export type Choice = { value: string; label: string };

/** One of a closed list. */
export function SelectField({
  label,
  hint,
  choices,
  className = "",
  ...rest
}: FieldProps & {
  choices: readonly Choice[];
} & Omit<ComponentProps<"select">, "name">) {
  return (
    <Field label={label} name={rest.name} hint={hint}>
      {(wiring) => (
        <select {...rest} {...wiring} className={`${BOX} ${className}`}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One of a few, all of them seen at once. */
export function ChoiceField({
  label,
  hint,
  choices,
  ...rest
}: FieldProps & {
  choices: readonly Choice[];
} & Omit<ComponentProps<"input">, "name" | "type">) {
  const id = useId();
  const { errors } = useFormContext();
  const found = errors[rest.name];
  return (
    <fieldset className="space-y-1" aria-describedby={found && `${id}-error`}>
      <legend className="text-sm font-medium">{label}</legend>
      {hint && <p className="text-sm text-ink-soft">{hint}</p>}
      <div className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-8 cursor-pointer items-center gap-1.5 rounded border border-rule-strong bg-sheet px-2.5 text-sm has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              {...rest}
              type="radio"
              value={choice.value}
              defaultChecked={choice.value === rest.defaultValue}
              defaultValue={undefined}
              className="accent-(--accent)"
            />
            {choice.label}
          </label>
        ))}
      </div>
      {found && (
        <p id={`${id}-error`} className="text-sm text-red">
          {found.join(" ")}
        </p>
      )}
    </fieldset>
  );
}

/** A yes-or-no. */
export function CheckField({
  label,
  ...rest
}: { label: ReactNode } & Omit<ComponentProps<"input">, "type">) {
  return (
    <label className="flex min-h-8 cursor-pointer items-start gap-2 text-sm">
      <input {...rest} type="checkbox" className="mt-1 accent-(--accent)" />
      <span>{label}</span>
    </label>
  );
}

/** Sends the form it stands in; says so while it is on its way. */
export function SubmitButton({
  children,
  look = "primary",
  ...rest
}: ComponentProps<typeof Button>) {
  const { pending } = useFormContext();
  const t = useTranslation();
  return (
    <Button
      {...rest}
      look={look}
      type="submit"
      disabled={pending || rest.disabled}
    >
      {pending ? t("Saving…", "Enregistrement…") : children}
    </Button>
  );
}
