"use client";

import { useDeferredValue, useEffect, useState } from "react";
import { useTranslation } from "#translation";

import type { ImportedMatch } from "@/usecases/matching/match-imported";
import { TheirCheckView } from "../../_components/their-check";
import { WhyNear } from "../../_components/why-near";
import { checksOfOthersAction } from "./checked-elsewhere-action";

/** How long the statement must rest before it is looked for, in ms. */
const REST = 400;

/** Did another house check this? Theirs are shown, and can't be taken over. */
export function CheckedElsewhere({ statement }: { statement: string }) {
  const t = useTranslation();
  const found = useChecksOfOthers(useDeferredValue(statement));
  if (found.length === 0) return null;
  const title = t("Checked by other houses", "Vérifié par d’autres rédactions");
  return (
    <section
      aria-label={title}
      className="space-y-2 rounded border border-rule bg-sheet p-3"
    >
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul className="divide-y divide-rule">
        {found.map(({ check, likely, why }) => (
          <li key={check.id} className="py-2">
            <TheirCheckView check={check} />
            <WhyNear likely={likely} why={why} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function useChecksOfOthers(statement: string): ImportedMatch[] {
  const [found, setFound] = useState<ImportedMatch[]>([]);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const answer = await checksOfOthersAction(statement);
      if (!stale) setFound(answer);
    }, REST);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [statement]);
  return found;
}
