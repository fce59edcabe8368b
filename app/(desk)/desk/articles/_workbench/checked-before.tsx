"use client";

import { useDeferredValue } from "react";
import { useTranslation } from "#translation";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { RatingMark, StateWord } from "@/components/marks";
import { FIGURE_OF_CLAIM } from "@/domain/figures/figure-form";
import { sayShared } from "@/domain/matching/say-shared";
import type { Translate } from "@/lib/translate";
import type { CreatedClaim } from "@/usecases/claims/create-claim";
import type { NearClaim } from "@/usecases/matching/near-claims";
import { mentionClaimAction } from "./actions";
import type { Spot } from "./new-claim";
import { SpotFields } from "./spot-fields";
import { useNearClaims } from "./use-near-claims";

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
  const t = useTranslation();
  const near = useNearClaims(useDeferredValue(statement));
  const title = t("Was this checked before?", "Déjà vérifié\u00a0?");
  return (
    <section
      aria-label={title}
      className="space-y-2 rounded border border-rule bg-sheet p-3"
    >
      <h3 className="text-sm font-semibold">{title}</h3>
      <p role="status" className="text-sm text-ink-soft">
        {sayNear(near, t)}
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
  const t = useTranslation();
  const { statement, language, claimant, rating, likely, why } = claim;
  const shared = sayShared(why, t.language);
  return (
    <>
      {likely && (
        <p className="text-sm font-semibold text-accent">
          {t("Likely the same", "Sans doute la même")}
        </p>
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
  const t = useTranslation();
  const { claim, spot, exact, figureOf, onSaved } = props;
  return (
    <Form<CreatedClaim>
      action={(previous, data) => {
        takeAlong(figureOf, data);
        return mentionClaimAction(previous, data);
      }}
      aria-label={t(
        `Mention: ${claim.statement}`,
        `Mention\u00a0: ${claim.statement}`,
      )}
      className="flex flex-wrap items-center gap-3"
      onSaved={({ claim }) => onSaved(claim.id)}
    >
      <SpotFields spot={spot} exact={exact} />
      <input type="hidden" name="claimId" value={claim.id} />
      <SubmitButton look="plain">
        {t("It is this claim", "C’est cette affirmation")}
      </SubmitButton>
      <a
        href={`/desk/claims/${claim.id}`}
        target="_blank"
        rel="noopener"
        className="text-sm"
      >
        {t("Open it", "L’ouvrir")}
        <span className="sr-only">
          {t(
            ` in a new tab: ${claim.statement}`,
            ` dans un nouvel onglet\u00a0: ${claim.statement}`,
          )}
        </span>
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

function sayNear(near: NearClaim[] | undefined, t: Translate): string {
  if (!near)
    return t(
      "Looking through the desk’s claims …",
      "Recherche dans les affirmations du bureau…",
    );
  if (near.length === 0)
    return t(
      "The desk has no claim near to this one.",
      "Le bureau n’a pas d’affirmation proche de celle-ci.",
    );
  return t(
    "The nearest claims of the desk. Nothing is joined by itself.",
    "Les affirmations du bureau les plus proches. Rien n’est rattaché tout seul.",
  );
}
