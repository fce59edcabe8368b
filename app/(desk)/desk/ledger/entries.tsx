import Link from "next/link";
import { useTranslation } from "#translation";

import { CardCell, CardRow, CardTable } from "@/components/card-table";
import { Time } from "@/components/time";
import type { Translate } from "@/lib/translate";
import type { readLedger } from "@/usecases/ledger/read-ledger";
import { Payload } from "./payload";

const headsOf = (t: Translate) =>
  t(
    ["No", "When", "Who", "Act", "On", "What", "Hash"],
    ["N°", "Quand", "Qui", "Acte", "Sur", "Quoi", "Empreinte"],
  );

type Entry = Awaited<ReturnType<typeof readLedger>>[number];

/** A page of the history, newest first. */
export function Entries({ entries }: { entries: Entry[] }) {
  const t = useTranslation();
  return (
    <CardTable label={t("Entries", "Entrées")} heads={headsOf(t)}>
      {entries.map((entry) => (
        <CardRow key={entry.seq}>
          <CardCell name={t("No", "N°")}>{entry.seq}</CardCell>
          <CardCell>
            <Time at={entry.at} />
          </CardCell>
          <CardCell className="whitespace-nowrap">
            {entry.actorId ? (
              <Link href={`/desk/ledger?actor=${entry.actorId}`}>
                {entry.actorName}
              </Link>
            ) : (
              t("the installation", "l’installation")
            )}
          </CardCell>
          <CardCell className="font-mono text-xs!">{entry.action}</CardCell>
          <CardCell name={t("on", "sur")}>
            <Link href={`/desk/ledger?subject=${entry.subjectId}`}>
              {entry.subjectKind.replaceAll("_", " ")}
            </Link>
          </CardCell>
          <CardCell className="w-full lg:w-auto">
            <Payload payload={entry.payload} />
          </CardCell>
          <CardCell name={t("hash", "empreinte")}>
            <code className="font-mono text-xs" title={entry.hash}>
              {entry.hash.slice(0, 12)}
            </code>
          </CardCell>
        </CardRow>
      ))}
    </CardTable>
  );
}
