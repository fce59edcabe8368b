"use client";

import { useDeferredValue, useEffect, useState } from "react";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { RatingMark, StateWord } from "@/components/marks";
import { FIGURE_OF_CLAIM } from "@/domain/figures/figure-form";
import type { CreatedClaim } from "@/usecases/claims/create-claim";
import type { NearClaim } from "@/usecases/matching/near-claims";
import { mentionClaimAction, nearClaimsAction } from "./actions";
import type { Spot } from "./new-claim";
import { SpotFields } from "./spot-fields";

/** How long the statement must rest before the desk is searched for it, in ms. */
const REST = 400;

type Props = {
  statement: string;
  spot: Spot;
  exact: string;
  /** The id of the form whose figure comes along. */
  figureOf: string;
  onSaved: (claimId: string) => void;
};

/** Was this checked before? The nearest claims of the desk, and why. */
export function CheckedBefore({ statement, ...props }: Props) {
  const near = useNearClaims(useDeferredValue(statement));
  return (
    <section
      aria-label="Was this checked before?"
      className="space-y-2 rounded border border-rule bg-sheet p-3"
    >
      <h3 className="text-sm font-semibold">Was this checked before?</h3>
      <p role="status" className="text-sm text-ink-soft">
        {sayNear(near)}
      </p>
      <ul className="divide-y divide-rule">
        {near?.map((claim) => (
          <li key={claim.id} className="space-y-1.5 py-2">
            <NearLine claim={claim} />
            <IsThisClaim claim={claim} {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NearLine({ claim }: { claim: NearClaim }) {
  const { statement, language, claimant, rating, likely, shared } = claim;
  return (
    <>
      {likely && (
        <p className="text-sm font-semibold text-accent">Likely the same</p>
      )}
      <p lang={language} dir="auto" className="font-serif leading-snug">
        {statement}
      </p>
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
        <StateWord state={claim.state} />
        {rating && <RatingMark {...rating} />}
        {claimant && <span>{claimant}</span>}
      </p>
      {shared && <p className="text-sm text-ink-soft">{shared}</p>}
    </>
  );
}

function IsThisClaim(props: Omit<Props, "statement"> & { claim: NearClaim }) {
  const { claim, spot, exact, figureOf, onSaved } = props;
  return (
    <Form<CreatedClaim>
      action={(previous, data) => {
        takeAlong(figureOf, data);
        return mentionClaimAction(previous, data);
      }}
      aria-label={`Mention: ${claim.statement}`}
      className="flex flex-wrap items-center gap-3"
      onSaved={({ claim }) => onSaved(claim.id)}
    >
      <SpotFields spot={spot} exact={exact} />
      <input type="hidden" name="claimId" value={claim.id} />
      <SubmitButton look="plain">It is this claim</SubmitButton>
      <a
        href={`/desk/claims/${claim.id}`}
        target="_blank"
        rel="noopener"
        className="text-sm"
      >
        Open it
        <span className="sr-only"> in a new tab: {claim.statement}</span>
      </a>
    </Form>
  );
}

/** A figure that was taken is recorded with the mention as with a claim. */
function takeAlong(formId: string, data: FormData) {
  const form = document.getElementById(formId);
  if (!(form instanceof HTMLFormElement)) return;
  for (const [name, value] of new FormData(form)) {
    if (name === "figure" || name.startsWith(FIGURE_OF_CLAIM)) {
      data.append(name, value);
    }
  }
}

function sayNear(near: NearClaim[] | undefined): string {
  if (!near) return "Looking through the desk’s claims …";
  if (near.length === 0) return "The desk has no claim near to this one.";
  return "The nearest claims of the desk. Nothing is joined by itself.";
}

/** The nearest claims; undefined until the first answer is here. */
function useNearClaims(statement: string): NearClaim[] | undefined {
  const [near, setNear] = useState<NearClaim[]>();
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const found = await nearClaimsAction(statement);
      if (!stale) setNear(found);
    }, REST);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [statement]);
  return near;
}
