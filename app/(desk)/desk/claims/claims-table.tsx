import Link from "next/link";

import {
  CardCell,
  CardLead,
  CardRow,
  CardTable,
} from "@/components/card-table";
import { StateWord } from "@/components/marks";
import { Time } from "@/components/time";
import type { listClaims } from "@/usecases/claims/list-claims";

const HEADS = [
  "Claim",
  "State",
  "Origins",
  "Claimant",
  "Event",
  "With",
  "Made",
] as const;

type Claim = Awaited<ReturnType<typeof listClaims>>[number];
type Props = {
  claims: Claim[];
  /** The filter in force, which a claimant's name is added to. */
  query: Record<string, string | undefined>;
};

/** A page of claims. */
export function ClaimsTable({ claims, query }: Props) {
  return (
    <CardTable label="Claims" heads={HEADS}>
      {claims.map((claim) => (
        <CardRow key={claim.id}>
          <CardLead>
            <Link href={`/desk/claims/${claim.id}`}>{claim.statement}</Link>
          </CardLead>
          <CardCell>
            <StateWord state={claim.state} />
          </CardCell>
          <CardCell name="Origins">{claim.origins}</CardCell>
          <CardCell name="Claimant">
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
          <CardCell name="Event">
            {claim.eventId && (
              <Link href={`/desk/events/${claim.eventId}`}>{claim.event}</Link>
            )}
          </CardCell>
          <CardCell name="With">{claim.assignee}</CardCell>
          <CardCell name="Made">
            <Time at={claim.createdAt} />
          </CardCell>
        </CardRow>
      ))}
    </CardTable>
  );
}
