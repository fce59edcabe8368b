import Link from "next/link";
import { useTranslation } from "#translation";

import { Tag } from "@/components/marks";
import { Section } from "@/components/page";
import type { ImportedMatch } from "@/usecases/matching/match-imported";
import type { Match } from "@/usecases/matching/match-text";
import { TheirCheckView } from "../_components/their-check";
import { WhyNear } from "../_components/why-near";

type Props = { ours: Match[]; theirs: ImportedMatch[] };

/** Was this checked before? By us, and apart from that by other houses. */
export function CheckedBeforePart({ ours, theirs }: Props) {
  const t = useTranslation();
  return (
    <Section
      title={t("Was this checked before?", "Déjà vérifié\u00a0?")}
      id="checked-before"
    >
      <h3 className="mb-1 text-sm font-semibold">
        {t("By this desk", "Par ce bureau")}
      </h3>
      {ours.length === 0 ? (
        <p className="text-sm text-ink-soft">
          {t(
            "The desk has no other claim near to this one.",
            "Le bureau n’a pas d’autre affirmation proche de celle-ci.",
          )}
        </p>
      ) : (
        <ul
          aria-label={t("Nearest claims", "Affirmations les plus proches")}
          className="divide-y divide-rule"
        >
          {ours.map(({ claim, likely, why }) => (
            <li key={claim.id} className="space-y-1 py-2">
              <Link
                href={`/desk/claims/${claim.id}`}
                dir="auto"
                className="font-serif leading-snug"
              >
                {claim.statement}
              </Link>
              <WhyNear likely={likely} why={why} />
            </li>
          ))}
        </ul>
      )}
      <h3 className="mt-4 mb-1 text-sm font-semibold">
        {t("By other houses", "Par d’autres rédactions")}
      </h3>
      {theirs.length === 0 ? (
        <p className="text-sm text-ink-soft">
          {t(
            "No imported check is near to this claim.",
            "Aucune vérification importée n’est proche de cette affirmation.",
          )}
        </p>
      ) : (
        <ul
          aria-label={t(
            "Checks of others",
            "Vérifications d’autres rédactions",
          )}
          className="divide-y divide-rule"
        >
          {theirs.map(({ check, likely, why }) => (
            <li key={check.id} className="py-2">
              <TheirCheckView check={check} />
              <WhyNear likely={likely} why={why} />
            </li>
          ))}
        </ul>
      )}
      {theirs.length > 0 && (
        <p className="mt-2 text-sm text-ink-soft">
          <Tag>{t("theirs", "autre rédaction")}</Tag>{" "}
          {t(
            "Other houses answer for these. They count for nothing here: neither as a source nor as a verdict.",
            "D’autres rédactions en répondent. Elles ne comptent pour rien ici\u00a0: ni comme source, ni comme verdict.",
          )}
        </p>
      )}
    </Section>
  );
}
