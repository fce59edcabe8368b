import { Time } from "@/components/time";
import type { ClaimView } from "@/usecases/claims/view-claim";
import { ResolveRecheck } from "./resolve-recheck";

/** Why the claim has to be looked at again, until somebody did. */
export function RechecksPart({ view }: { view: ClaimView }) {
  const open = view.rechecks.filter((recheck) => !recheck.resolvedAt);
  const done = view.rechecks.filter((recheck) => recheck.resolvedAt);
  if (view.rechecks.length === 0) return null;
  return (
    <section aria-label="Look again" className="mb-6 space-y-3">
      {open.map((recheck) => (
        <div
          key={recheck.id}
          className="space-y-3 rounded border border-amber bg-amber-wash px-3 py-2"
        >
          <p className="text-amber">
            <strong>Look again.</strong> {recheck.reason}
          </p>
          <p className="text-sm text-ink-soft">
            Since <Time at={recheck.createdAt} />
            {recheck.published &&
              ". The published edition stays as it is until a correction replaces it"}
            .
          </p>
          {view.mayResolve && <ResolveRecheck recheckId={recheck.id} />}
        </div>
      ))}
      {done.length > 0 && (
        <details>
          <summary className="cursor-pointer text-sm">
            Looked at again before ({done.length})
          </summary>
          <ul className="mt-2 space-y-2 text-sm">
            {done.map((recheck) => (
              <li key={recheck.id}>
                <p>{recheck.reason}</p>
                <p className="text-ink-soft">
                  {recheck.resolvedBy}: {recheck.resolvedNote}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
