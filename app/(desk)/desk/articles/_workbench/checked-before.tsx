"use client";

import { useDeferredValue, useEffect, useState } from "react";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import type { CreatedClaim } from "@/usecases/claims/create-claim";
import {
  type KnownClaim,
  likelyClaimsAction,
  mentionClaimAction,
} from "./actions";
import type { Spot } from "./new-claim";
import { SpotFields } from "./spot-fields";

/** How long the statement must rest before the desk is searched for it, in ms. */
const REST = 400;

type Props = {
  statement: string;
  spot: Spot;
  exact: string;
  onSaved: (claimId: string) => void;
};

/** Was this checked before? Claims that are probably the same. */
export function CheckedBefore({ statement, spot, exact, onSaved }: Props) {
  const likely = useLikelyClaims(useDeferredValue(statement));
  if (likely.length === 0) return null;
  return (
    <section
      aria-label="Was this checked before?"
      className="space-y-2 rounded border border-rule bg-sheet p-3"
    >
      <h3 className="text-sm font-semibold">Was this checked before?</h3>
      <ul className="space-y-3">
        {likely.map((claim) => (
          <li key={claim.id} className="space-y-1">
            <p dir="auto" className="font-serif leading-snug">
              {claim.statement}
            </p>
            {claim.about && (
              <p className="text-sm text-ink-soft">{claim.about}</p>
            )}
            <Form<CreatedClaim>
              action={mentionClaimAction}
              aria-label={`Mention: ${claim.statement}`}
              onSaved={({ claim }) => onSaved(claim.id)}
            >
              <SpotFields spot={spot} exact={exact} />
              <input type="hidden" name="claimId" value={claim.id} />
              <SubmitButton look="plain">It is this claim</SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useLikelyClaims(statement: string): KnownClaim[] {
  const [likely, setLikely] = useState<KnownClaim[]>([]);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const found = await likelyClaimsAction(statement);
      if (!stale) setLikely(found);
    }, REST);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [statement]);
  return likely;
}
