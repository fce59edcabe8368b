import { Time } from "@/components/time";

export type Copy = {
  id: string;
  filename: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  finalUrl: string | null;
  addedBy: string;
  capturedAt: Date;
};

/** Saved copies, each a download under the hash of its bytes. */
export function CopyList({ copies }: { copies: Copy[] }) {
  return (
    <ul className="space-y-2">
      {copies.map((copy) => (
        <li key={copy.id}>
          <p className="wrap-anywhere">
            <a href={`/desk/snapshots/${copy.id}`} download={copy.filename}>
              {copy.filename}
            </a>{" "}
            <span className="text-sm text-ink-soft">
              {copy.mediaType}, {sizeOf(copy.bytes)}
            </span>
          </p>
          <p className="text-sm wrap-anywhere text-ink-soft">
            Kept by {copy.addedBy}, <Time at={copy.capturedAt} /> · SHA-256{" "}
            <span className="font-mono" title={copy.sha256}>
              {copy.sha256.slice(0, 12)}
            </span>
            {copy.finalUrl && <> · from {copy.finalUrl}</>}
          </p>
        </li>
      ))}
    </ul>
  );
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kB = bytes / 1024;
  return kB < 1024 ? `${Math.ceil(kB)} kB` : `${(kB / 1024).toFixed(1)} MB`;
}
