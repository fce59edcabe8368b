import { useTranslation } from "#translation";

import type { Why } from "@/domain/matching/why";

/** Why something known stands beside a text, and whether it is likely the same. */
export function WhyNear({ likely, why }: { likely: boolean; why: Why }) {
  const t = useTranslation();
  const shared = [...why.names, ...why.numbers, ...why.words].join(", ");
  return (
    <p className="text-sm text-ink-soft">
      {likely && (
        <strong className="font-semibold text-accent">
          {t("Likely the same. ", "Sans doute la même. ")}
        </strong>
      )}
      {shared && t(`Shares ${shared}.`, `En commun\u00a0: ${shared}.`)}
    </p>
  );
}
