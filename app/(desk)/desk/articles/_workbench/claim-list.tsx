"use client";

import { memo, useEffect, useRef } from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { RatingMark, StateWord } from "@/components/marks";
import type { ClaimLine } from "./types";
import { lookOf, underlineStyle } from "./underline-look";
import type { Underline } from "./underlined-blocks";

type ListProps = {
  claims: ClaimLine[];
  /** Where the article makes a claim. */
  underlinesOf: (claimId: string) => Underline[];
  inHand: string | null;
  pointed: string | null;
  onOpen: (claimId: string) => void;
  onPoint: (claimId: string | null) => void;
  /** Goes through what the words suggest. */
  onSuggest: () => void;
};

/** The article's claims in reading order. */
export function ClaimList(props: ListProps) {
  const t = useTranslation();
  const { claims, underlinesOf, onSuggest, ...rest } = props;
  if (claims.length === 0) {
    return (
      <div className="space-y-2 text-sm text-ink-soft">
        <p>
          {t(
            "No claim is marked yet. Select words and press C, or begin with what the words suggest.",
            "Aucune affirmation n’est encore marquée. Sélectionnez des mots et appuyez sur C, ou commencez par ce que les mots suggèrent.",
          )}
        </p>
        <Button onClick={onSuggest}>
          {t("Go through the suggestions", "Parcourir les suggestions")}
        </Button>
      </div>
    );
  }
  return (
    <ol className="space-y-1">
      {claims.map((claim, at) => {
        const placed = underlinesOf(claim.id).filter(({ waiting }) => !waiting);
        return (
          <ClaimItem
            key={claim.id}
            claim={claim}
            place={at + 1}
            times={placed.length}
            current={rest.inHand === claim.id}
            pointed={rest.pointed === claim.id}
            onOpen={rest.onOpen}
            onPoint={rest.onPoint}
          />
        );
      })}
    </ol>
  );
}

type ItemProps = {
  claim: ClaimLine;
  place: number;
  /** How often the article makes it; never while its mentions wait. */
  times: number;
  current: boolean;
  pointed: boolean;
  onOpen: (claimId: string) => void;
  onPoint: (claimId: string | null) => void;
};

const ClaimItem = memo(function ClaimItem(props: ItemProps) {
  const t = useTranslation();
  const { claim, current, pointed, onOpen, onPoint } = props;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const look = lookOf(claim, props.times === 0);
  return (
    <li ref={item} className="scroll-my-2">
      <a
        href={`?claim=${claim.id}`}
        id={`line-${claim.id}`}
        aria-current={current ? "true" : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onOpen(claim.id);
        }}
        onMouseEnter={() => onPoint(claim.id)}
        onMouseLeave={() => onPoint(null)}
        onFocus={() => onPoint(claim.id)}
        onBlur={() => onPoint(null)}
        className={`block rounded border px-2 py-1.5 text-ink no-underline focus-visible:-outline-offset-2 ${
          current
            ? "border-accent bg-accent-wash"
            : `border-transparent hover:bg-sunk ${pointed ? "bg-sunk" : ""}`
        }`}
      >
        <span className="flex gap-2">
          <span className="w-5 shrink-0 text-right text-sm text-ink-soft tabular-nums">
            {props.place}
          </span>
          <span className="min-w-0">
            <span
              lang={claim.language}
              dir="auto"
              className="line-clamp-3 font-serif leading-snug"
            >
              {claim.statement}
            </span>
            <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
              <span
                aria-hidden="true"
                className="w-6"
                style={underlineStyle([{ look, lane: 0 }])}
              >
                &nbsp;
              </span>
              <StateWord state={claim.state} />
              {claim.rating && <RatingMark {...claim.rating} />}
              {claim.claimant && <span>{claim.claimant}</span>}
              {props.times > 1 && <span>{props.times} mentions</span>}
              {props.times === 0 && (
                <span>{t("waits to be placed", "attend d’être placée")}</span>
              )}
            </span>
          </span>
        </span>
      </a>
    </li>
  );
});
