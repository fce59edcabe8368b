import type { ReactNode } from "react";
import { useTranslation } from "#translation";

/** What an act changed, its names and values told apart. */
export function Payload({ payload }: { payload: Record<string, unknown> }) {
  const shown = Object.entries(payload).filter(([, value]) => value !== null);
  if (shown.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-4 gap-y-0.5">
      {shown.map(([name, value]) => (
        <div key={name} className="flex min-w-0 items-baseline gap-1.5">
          <dt className="text-ink-soft">{name.replaceAll("_", " ")}</dt>
          <dd className="min-w-0 wrap-anywhere" dir="auto">
            <Value value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Ids and hashes, which are told apart by how they begin. */
const ID = /^([\da-f]{8}-[\da-f-]{27}|[\da-f]{32,})$/i;

function Value({ value }: { value: unknown }): ReactNode {
  const t = useTranslation();
  if (typeof value === "string") return <Words words={value} />;
  if (typeof value === "boolean") {
    return value ? t("yes", "oui") : t("no", "non");
  }
  if (typeof value === "number") return value;
  const json = JSON.stringify(value);
  if (Array.isArray(value) && value.every(isPlain)) {
    return value.length === 0
      ? t("none", "aucun")
      : value.map(short).join(", ");
  }
  return <code className="font-mono text-xs">{json}</code>;
}

function Words({ words }: { words: string }) {
  if (!ID.test(words)) return words;
  return (
    <code className="font-mono text-xs" title={words}>
      {short(words)}
    </code>
  );
}

function short(value: unknown): string {
  const words = String(value);
  return ID.test(words) ? `${words.slice(0, 8)}…` : words;
}

function isPlain(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}
