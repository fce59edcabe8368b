import { useTranslation } from "#translation";

import { Time } from "@/components/time";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import { SearchNoteForm } from "./search-note-form";

/** Where the desk looked and found nothing, and whom it asked. */
export function SearchNotesPart({ claim }: { claim: CheckedClaim }) {
  const t = useTranslation();
  return (
    <div className="space-y-3">
      <ul className="space-y-2">
        {claim.searchNotes.map((note) => (
          <li key={note.id} className="text-sm">
            <p>
              <strong>
                {note.kind === "search"
                  ? t("Looked in", "Cherché dans")
                  : t("Asked", "Demandé à")}{" "}
                {note.where}
              </strong>
              {t(":", "\u00a0:")} {note.how}
            </p>
            <p>{note.outcome}</p>
            <p className="text-ink-soft">
              {note.by}, <Time at={note.at} />
            </p>
          </li>
        ))}
      </ul>
      <SearchNoteForm claimId={claim.id} />
    </div>
  );
}
