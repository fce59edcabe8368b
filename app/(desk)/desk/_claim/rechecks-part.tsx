import { useTranslation } from "#translation";

import { Time } from "@/components/time";
import type { ClaimView } from "@/usecases/claims/view-claim";
import { ResolveRecheck } from "./resolve-recheck";

/** Why the claim has to be looked at again, until somebody did. */
export function RechecksPart({ view }: { view: ClaimView }) {
  const t = useTranslation();
  const open = view.rechecks.filter((recheck) => !recheck.resolvedAt);
  const done = view.rechecks.filter((recheck) => recheck.resolvedAt);
  if (view.rechecks.length === 0) return null;
  return (
    <section
      aria-label={t("Look again", "À revoir")}
      className="mb-6 space-y-3"
    >
      {open.map((recheck) => (
        <div
          key={recheck.id}
          className="space-y-3 rounded border border-amber bg-amber-wash px-3 py-2"
        >
          <p className="text-amber">
            <strong>{t("Look again.", "À revoir.")}</strong> {recheck.reason}
          </p>
          <p className="text-sm text-ink-soft">
            {t("Since", "Depuis le")} <Time at={recheck.createdAt} />
            {recheck.published &&
              t(
                ". The published edition stays as it is until a correction replaces it",
                ". L’édition publiée reste telle quelle jusqu’à ce qu’une correction la remplace",
              )}
            .
          </p>
          {view.mayResolve && <ResolveRecheck recheckId={recheck.id} />}
        </div>
      ))}
      {done.length > 0 && (
        <details>
          <summary className="cursor-pointer text-sm">
            {t("Looked at again before", "Déjà revue")} ({done.length})
          </summary>
          <ul className="mt-2 space-y-2 text-sm">
            {done.map((recheck) => (
              <li key={recheck.id}>
                <p>{recheck.reason}</p>
                <p className="text-ink-soft">
                  {recheck.resolvedBy}
                  {t(":", "\u00a0:")} {recheck.resolvedNote}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
