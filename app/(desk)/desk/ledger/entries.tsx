import Link from "next/link";

import { CardCell, CardRow, CardTable } from "@/components/card-table";
import { Time } from "@/components/time";
import type { readLedger } from "@/usecases/ledger/read-ledger";
import { Payload } from "./payload";

const HEADS = ["No", "When", "Who", "Act", "On", "What", "Hash"];

type Entry = Awaited<ReturnType<typeof readLedger>>[number];

/** A page of the history, newest first. */
export function Entries({ entries }: { entries: Entry[] }) {
  return (
    <CardTable label="Entries" heads={HEADS}>
      {entries.map((entry) => (
        <CardRow key={entry.seq}>
          <CardCell name="No">{entry.seq}</CardCell>
          <CardCell>
            <Time at={entry.at} />
          </CardCell>
          <CardCell className="whitespace-nowrap">
            {entry.actorId ? (
              <Link href={`/desk/ledger?actor=${entry.actorId}`}>
                {entry.actorName}
              </Link>
            ) : (
              "the installation"
            )}
          </CardCell>
          <CardCell className="font-mono text-xs!">{entry.action}</CardCell>
          <CardCell name="on">
            <Link href={`/desk/ledger?subject=${entry.subjectId}`}>
              {entry.subjectKind.replaceAll("_", " ")}
            </Link>
          </CardCell>
          <CardCell className="w-full lg:w-auto">
            <Payload payload={entry.payload} />
          </CardCell>
          <CardCell name="hash">
            <code className="font-mono text-xs" title={entry.hash}>
              {entry.hash.slice(0, 12)}
            </code>
          </CardCell>
        </CardRow>
      ))}
    </CardTable>
  );
}
