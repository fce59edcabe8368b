import { useTranslation } from "#translation";

import { Time } from "@/components/time";
import type { ArchiveService } from "@/domain/captures/archive";
import type { Translate } from "@/lib/translate";
import type { Witnessed } from "@/usecases/captures/read-receipts";
import { sayReason } from "../captures/_components/say-capture";

const ARCHIVES: Record<ArchiveService, string> = {
  wayback: "Wayback Machine",
  perma: "Perma.cc",
};

type Copy = {
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
export function CopyList({ copies }: { copies: Witnessed<Copy>[] }) {
  const t = useTranslation();
  return (
    <ul className="space-y-2">
      {copies.map((copy) => (
        <li key={copy.id}>
          <p className="wrap-anywhere">
            <a href={`/desk/snapshots/${copy.id}`} download={copy.filename}>
              {copy.filename}
            </a>{" "}
            <span className="text-sm text-ink-soft">
              {copy.mediaType}, {sizeOf(copy.bytes, t)}
            </span>
          </p>
          <p className="text-sm wrap-anywhere text-ink-soft">
            {t("Kept by", "Conservée par")} {copy.addedBy},{" "}
            <Time at={copy.capturedAt} /> · SHA-256{" "}
            <span className="font-mono" title={copy.sha256}>
              {copy.sha256.slice(0, 12)}
            </span>
            {copy.finalUrl && (
              <>
                {t(" · from ", " · depuis ")}
                {copy.finalUrl}
              </>
            )}
          </p>
          <Receipts copy={copy} />
        </li>
      ))}
    </ul>
  );
}

/** What others have said of a copy: where else it is kept, when it was known. */
function Receipts({ copy }: { copy: Witnessed<Copy> }) {
  const t = useTranslation();
  const { archived, stamp } = copy;
  if (archived.length === 0 && !stamp) return null;
  const noAnswer = t(
    "asked, no answer yet.",
    "demandé, pas encore de réponse.",
  );
  return (
    <ul
      aria-label={t("Receipts", "Attestations")}
      className="text-sm text-ink-soft"
    >
      {archived.map(({ id, service, state, permalink, archivedAt, reason }) => (
        <li key={id} className="wrap-anywhere">
          {ARCHIVES[service]}
          {t(": ", "\u00a0: ")}
          {permalink && archivedAt ? (
            <>
              <a href={permalink} rel="noreferrer">
                {permalink}
              </a>
              , <Time at={archivedAt} />
            </>
          ) : state === "failed" ? (
            <span className="text-amber">
              {sayReason({ reason, status: null }, t)}
            </span>
          ) : (
            noAnswer
          )}
        </li>
      ))}
      {stamp && (
        <li>
          {t("Time stamp:", "Horodatage\u00a0:")}{" "}
          {stamp.stampedAt ? (
            <>
              {stamp.signer}{" "}
              {t(
                "signed that it was known,",
                "a attesté par sa signature qu’elle était connue le",
              )}{" "}
              <Time at={stamp.stampedAt} />
            </>
          ) : stamp.state === "failed" ? (
            <span className="text-amber">
              {sayReason({ reason: stamp.reason, status: null }, t)}
            </span>
          ) : (
            noAnswer
          )}
        </li>
      )}
    </ul>
  );
}

function sizeOf(bytes: number, t: Translate): string {
  if (bytes < 1024) return t(`${bytes} bytes`, `${bytes} octets`);
  const kB = bytes / 1024;
  if (kB < 1024) return t(`${Math.ceil(kB)} kB`, `${Math.ceil(kB)} ko`);
  const mB = (kB / 1024).toFixed(1);
  return t(`${mB} MB`, `${mB.replace(".", ",")} Mo`);
}
