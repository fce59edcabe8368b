"use client";

import { type RefObject, useCallback, useEffect } from "react";

type Kept = Record<string, string>;

const NOT_KEPT = new Set(["password", "hidden", "file", "submit"]);

/**
 * Keeps what is typed in a form in this browser, under `name`, and puts it
 * back when the form is shown again: after a reload, a lost line, a sign-in.
 * The answer keeps what the form holds at the time.
 */
export function useKeptFields(
  form: RefObject<HTMLFormElement | null>,
  name: string | undefined,
) {
  const key = name ? `countersign:${name}` : undefined;

  useEffect(() => {
    if (!key || !form.current) return;
    const kept = read(key);
    for (const field of fieldsOf(form.current)) {
      const value = kept[field.name];
      if (value !== undefined) fill(field, value);
    }
  }, [form, key]);

  return useCallback(() => {
    if (!key || !form.current) return;
    const kept: Kept = {};
    for (const field of fieldsOf(form.current)) {
      if (isChoice(field) && !(field as HTMLInputElement).checked) continue;
      kept[field.name] = field.value;
    }
    write(key, kept);
  }, [form, key]);
}

/** Forgets what is kept under `name`: it has gone where it was to go. */
export function forgetKept(name: string) {
  localStorage.removeItem(`countersign:${name}`);
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (element): element is Field =>
      "name" in element &&
      "value" in element &&
      Boolean((element as Field).name) &&
      !NOT_KEPT.has((element as Field).type),
  );
}

function isChoice(field: Field): boolean {
  return field.type === "checkbox" || field.type === "radio";
}

function fill(field: Field, value: string) {
  if (isChoice(field))
    (field as HTMLInputElement).checked = field.value === value;
  else field.value = value;
}

function read(key: string): Kept {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}") as Kept;
  } catch {
    return {};
  }
}

function write(key: string, kept: Kept) {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A full or closed store: the form still works, only its draft does not.
  }
}
