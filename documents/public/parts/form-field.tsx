import type { ReactNode } from "react";

type Described = { "aria-describedby"?: string; "aria-invalid"?: true };

type FieldProps = {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: (described: Described) => ReactNode;
};

/** A field of a public form: its name, what is wanted, and what is wrong. */
export function Field({ name, label, hint, error, children }: FieldProps) {
  const ids = [
    ...(hint ? [`${name}-hint`] : []),
    ...(error ? [`${name}-error`] : []),
  ];
  const described: Described = {
    ...(ids.length > 0 && { "aria-describedby": ids.join(" ") }),
    ...(error && { "aria-invalid": true }),
  };
  return (
    <p className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <span className="meta" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <strong className="red rating" id={`${name}-error`}>
          {error}
        </strong>
      )}
      {children(described)}
    </p>
  );
}
