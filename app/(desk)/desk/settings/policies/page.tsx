import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { RatingMark } from "@/components/marks";
import { PageHead, Section } from "@/components/page";
import { CLAIM_KIND_WORDS } from "@/components/words";
import { sayPolicy } from "@/domain/verdicts/say-policy";
import {
  type RatedPolicies,
  readPolicies,
} from "@/usecases/verdicts/read-policies";
import { NewPolicy, PolicyForm, RemovePolicy } from "./policy-forms";

export const generateMetadata = titled("Evidence policies", "Règles de preuve");

export default async function PoliciesPage() {
  const actor = await requireActor();
  const t = useTranslation();
  const { ratings, mayEdit } = await readPolicies(actor);
  return (
    <div className="max-w-3xl">
      <PageHead
        title={t("Evidence policies", "Règles de preuve")}
        about={t(
          "What evidence a rating needs before it is countersigned. Setting one aside takes a reason, and the reason is published. A change holds from the next signature on.",
          "Les preuves qu’une appréciation demande avant d’être contresignée. En écarter une exige une raison, et cette raison est publiée. Un changement vaut dès la signature suivante.",
        )}
      />
      {ratings.map((rating) => (
        <Section
          key={rating.key}
          title={rating.label}
          acts={
            <RatingMark
              tone={rating.tone}
              mark={rating.mark}
              label={rating.label}
            />
          }
        >
          <Policies rating={rating} mayEdit={mayEdit} />
        </Section>
      ))}
    </div>
  );
}

function Policies(props: { rating: RatedPolicies; mayEdit: boolean }) {
  const t = useTranslation();
  const { rating, mayEdit } = props;
  const kinds = rating.policies.map((policy) => policy.claimKind);
  return (
    <div className="space-y-3">
      {rating.policies.length === 0 && (
        <p className="text-ink-soft">
          {t(
            "This rating needs nothing in particular.",
            "Cette appréciation ne demande rien de particulier.",
          )}
        </p>
      )}
      <ul className="space-y-3">
        {rating.policies.map((policy) => (
          <li key={policy.id} className="space-y-1">
            <h3 className="text-sm font-medium text-ink-soft">
              {policy.claimKind
                ? t.of(CLAIM_KIND_WORDS[policy.claimKind])
                : t("Any kind of claim", "Toute affirmation")}
            </h3>
            <p>{sayPolicy(policy, t.language)}</p>
            {mayEdit && (
              <details>
                <summary className="cursor-pointer text-sm text-accent">
                  {t("Change", "Modifier")}
                </summary>
                <div className="mt-2 space-y-3 rounded border border-rule bg-sheet p-3">
                  <PolicyForm policy={policy} />
                  <RemovePolicy policy={policy} />
                </div>
              </details>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && <NewPolicy ratingKey={rating.key} taken={kinds} />}
    </div>
  );
}
