import { useTranslation } from "#translation";

import { Section } from "@/components/page";
import { BREAK_SENTENCES } from "@/domain/imports/state";
import type { ImportView } from "@/usecases/imports/read-imports";
import { IMPORT_STATE_WORDS } from "../_components/import-words";

/** How far an import is, in a bar and in numbers that add up. */
export function ImportProgress({ held }: { held: ImportView["held"] }) {
  const t = useTranslation();
  const share =
    held.state === "finished"
      ? 100
      : Math.floor((100 * held.bytesRead) / Math.max(1, held.bytes));
  const counts = [
    [t("read", "lus"), held.read],
    [t("new", "nouveaux"), held.added],
    [t("updated", "actualisés"), held.updated],
    [t("unchanged", "inchangés"), held.unchanged],
    [t("refused", "refusés"), held.refused],
  ] as const;
  return (
    <Section title={t("Progress", "Avancement")}>
      <p role="status" className="mb-2">
        {t.of(IMPORT_STATE_WORDS[held.state])}
        {held.state === "running" &&
          t(`, ${share} % of the file`, `, ${share}\u00a0% du fichier`)}
        . {held.failure && t.of(BREAK_SENTENCES[held.failure])}
      </p>
      {held.failureCause && (
        <p className="mb-2 font-mono text-sm break-words text-ink-soft">
          {held.failureCause}
        </p>
      )}
      <progress
        aria-label={t(
          "How much of the file was read",
          "Quelle part du fichier a été lue",
        )}
        max={100}
        value={share}
        className="h-2 w-full max-w-xl appearance-none overflow-hidden rounded border border-rule-strong bg-sunk [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-accent"
      />
      <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-2">
        {counts.map(([word, count]) => (
          <div key={word}>
            <dt className="text-sm text-ink-soft">{word}</dt>
            <dd className="text-lg tabular-nums">{count}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
