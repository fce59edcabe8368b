import type { Why } from "@/domain/matching/why";

/** Why something known stands beside a text, and whether it is likely the same. */
export function WhyNear({ likely, why }: { likely: boolean; why: Why }) {
  const shared = [...why.names, ...why.numbers, ...why.words];
  return (
    <p className="text-sm text-ink-soft">
      {likely && (
        <strong className="font-semibold text-accent">Likely the same. </strong>
      )}
      {shared.length > 0 && `Shares ${shared.join(", ")}.`}
    </p>
  );
}
