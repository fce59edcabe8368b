import { Time } from "@/components/time";
import { MOST_SNAPSHOT_BYTES } from "@/domain/sources/snapshot-rules";
import type { ViewedSource } from "@/usecases/sources/view-source";
import { SnapshotForm } from "./snapshot-form";

/** The kept copies of the source, each under the hash of its bytes. */
export function Snapshots({ view }: { view: ViewedSource }) {
  return (
    <div className="space-y-3">
      {view.snapshots.length === 0 && (
        <p className="text-sm text-ink-soft">
          No copy is kept. Pages change and posts are deleted: keep one of what
          the evidence rests on.
        </p>
      )}
      <ul className="space-y-2">
        {view.snapshots.map((copy) => (
          <li key={copy.id}>
            <p className="wrap-anywhere">
              <a href={`/desk/snapshots/${copy.id}`} download={copy.filename}>
                {copy.filename}
              </a>{" "}
              <span className="text-sm text-ink-soft">
                {copy.mediaType}, {sizeOf(copy.bytes)}
              </span>
            </p>
            <p className="text-sm text-ink-soft">
              Kept by {copy.addedBy}, <Time at={copy.capturedAt} /> · SHA-256{" "}
              <span className="font-mono" title={copy.sha256}>
                {copy.sha256.slice(0, 12)}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {view.acts.edit && (
        <SnapshotForm
          sourceId={view.source.id}
          mostBytes={MOST_SNAPSHOT_BYTES}
        />
      )}
    </div>
  );
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kB = bytes / 1024;
  return kB < 1024 ? `${Math.ceil(kB)} kB` : `${(kB / 1024).toFixed(1)} MB`;
}
