import { useTranslation } from "#translation";

import { MOST_SNAPSHOT_BYTES } from "@/domain/sources/snapshot-rules";
import type { ViewedSource } from "@/usecases/sources/view-source";
import { CopyList } from "../../_components/copy-list";
import { CaptureLines } from "../../captures/_components/capture-lines";
import { CopyPageForm } from "./copy-page-form";
import { SnapshotForm } from "./snapshot-form";

/** The kept copies of the source, each under the hash of its bytes. */
export function Snapshots({ view }: { view: ViewedSource }) {
  const t = useTranslation();
  return (
    <div className="space-y-3">
      {view.snapshots.length === 0 && (
        <p className="text-sm text-ink-soft">
          {t(
            "No copy is kept. Pages change and posts are deleted: keep one of what the evidence rests on.",
            "Aucune copie n’est conservée. Les pages changent, les publications s’effacent\u00a0: conservez une copie de ce sur quoi repose la preuve.",
          )}
        </p>
      )}
      <CopyList copies={view.snapshots} />
      {view.captures.length > 0 && (
        <ul
          className="divide-y divide-rule"
          aria-label={t("Captures under way", "Saisies en cours")}
        >
          <CaptureLines captures={view.captures} />
        </ul>
      )}
      {view.acts.edit && (
        <>
          <CopyPageForm sourceId={view.source.id} url={view.source.url} />
          <SnapshotForm
            sourceId={view.source.id}
            mostBytes={MOST_SNAPSHOT_BYTES}
          />
        </>
      )}
    </div>
  );
}
