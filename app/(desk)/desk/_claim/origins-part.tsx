import { useTranslation } from "#translation";

import type { ClaimView } from "@/usecases/claims/view-claim";

/** What the evidence comes down to: the line, the drawing, and in words. */
export function OriginsPart({ view }: { view: ClaimView }) {
  const t = useTranslation();
  const { supports, contradicts } = view.origins;
  const shown = [
    { title: t("What supports it", "Ce qui l’appuie"), ...supports },
    { title: t("What contradicts it", "Ce qui la contredit"), ...contradicts },
  ].filter((side) => side.svg !== null);
  if (shown.length === 0) {
    return (
      <p className="text-sm text-ink-soft">
        {view.evidence.some((item) => item.fallen)
          ? t(
              "Nothing is left to stand on: what it rested on was withdrawn.",
              "Elle ne repose plus sur rien\u00a0: ce qui la fondait a été retiré.",
            )
          : t(
              "Evidence that supports or contradicts the claim is traced to its origins here.",
              "Les preuves qui appuient ou contredisent l’affirmation sont suivies ici jusqu’à leurs origines.",
            )}
      </p>
    );
  }
  return (
    <div className="space-y-4">
      {shown.map((side) => (
        <figure key={side.title} className="space-y-1">
          <figcaption>
            <span className="text-sm text-ink-soft">
              {side.title}
              {t(": ", "\u00a0: ")}
            </span>
            <strong>{side.line}</strong>
          </figcaption>
          <div
            className="max-w-full overflow-x-auto [&_svg]:h-auto [&_svg]:max-w-full"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own renderer escapes every word it draws.
            dangerouslySetInnerHTML={{ __html: side.svg ?? "" }}
          />
        </figure>
      ))}
    </div>
  );
}
