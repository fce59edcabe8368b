import Link from "next/link";
import { useTranslation } from "#translation";

import {
  CardCell,
  CardLead,
  CardRow,
  CardTable,
} from "@/components/card-table";
import { StateWord } from "@/components/marks";
import { Time } from "@/components/time";
import type { listClaims } from "@/usecases/claims/list-claims";

type Claim = Awaited<ReturnType<typeof listClaims>>[number];
type Props = {
  claims: Claim[];
  /** The filter in force, which a claimant's name is added to. */
  query: Record<string, string | undefined>;
};

/** A page of claims. */
export function ClaimsTable({ claims, query }: Props) {
  const t = useTranslation();
  const names = {
    origins: t("Origins", "Origines"),
    claimant: t("Claimant", "Auteur de l’affirmation"),
    event: t("Event", "Événement"),
    with: t("With", "Confiée à"),
    made: t("Made", "Créée"),
  };
  const heads = [
    t("Claim", "Affirmation"),
    t("State", "État"),
    ...Object.values(names),
  ];
  return (
    <CardTable label={t("Claims", "Affirmations")} heads={heads}>
      {claims.map((claim) => (
        <CardRow key={claim.id}>
          <CardLead>
            <Link href={`/desk/claims/${claim.id}`}>{claim.statement}</Link>
          </CardLead>
          <CardCell>
            <StateWord state={claim.state} />
          </CardCell>
          <CardCell name={names.origins}>{claim.origins}</CardCell>
          <CardCell name={names.claimant}>
            {claim.claimantId && (
              <Link
                href={{
                  pathname: "/desk/claims",
                  query: { ...query, claimant: claim.claimantId },
                }}
              >
                {claim.claimant}
              </Link>
            )}
          </CardCell>
          <CardCell name={names.event}>
            {claim.eventId && (
              <Link href={`/desk/events/${claim.eventId}`}>{claim.event}</Link>
            )}
          </CardCell>
          <CardCell name={names.with}>{claim.assignee}</CardCell>
          <CardCell name={names.made}>
            <Time at={claim.createdAt} />
          </CardCell>
        </CardRow>
      ))}
    </CardTable>
  );
}
