import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";

import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { StateWord } from "@/components/marks";
import { EmptyState, PageHead } from "@/components/page";
import { Time } from "@/components/time";
import { CLAIM_STATES } from "@/domain/claims/claim";
import { cursor, toCursor } from "@/lib/cursor";
import { listClaims } from "@/usecases/claims/list-claims";

export const metadata: Metadata = { title: "Claims" };

const PAGE = 50;

const filters = z.object({
  state: z.enum(CLAIM_STATES).optional().catch(undefined),
  event: z.uuid().optional().catch(undefined),
  claimant: z.uuid().optional().catch(undefined),
  mine: z.literal("1").optional().catch(undefined),
  after: cursor.catch(undefined),
});

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ClaimsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { after, ...asked } = filters.parse(await searchParams);
  const found = await listClaims(actor, {
    state: asked.state,
    eventId: asked.event,
    claimantId: asked.claimant,
    assignedTo: asked.mine && actor.userId,
    after,
    limit: PAGE + 1,
  });
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  const query = Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== undefined),
  );
  return (
    <>
      <PageHead
        title="Claims"
        acts={
          <ButtonLink href="/desk/imports">Other people’s checks</ButtonLink>
        }
      />
      <StateFilter query={query} />
      {shown.length === 0 ? (
        <EmptyState
          act={<ButtonLink href="/desk/articles">To the articles</ButtonLink>}
        >
          No claim fits this. Claims are made in the workbench of an article:
          select its words and press C.
        </EmptyState>
      ) : (
        <Claims claims={shown} query={query} />
      )}
      {found.length > PAGE && last && (
        <p className="mt-4">
          <Link
            href={{
              pathname: "/desk/claims",
              query: { ...query, after: toCursor(last) },
            }}
          >
            Earlier claims
          </Link>
        </p>
      )}
    </>
  );
}

type Query = Record<string, string | undefined>;

function StateFilter({ query }: { query: Query }) {
  const { state: current, ...rest } = query;
  const states = [undefined, ...CLAIM_STATES];
  return (
    <nav aria-label="State" className="mb-4 flex flex-wrap gap-1">
      {states.map((state) => (
        <Link
          key={state ?? "all"}
          href={{
            pathname: "/desk/claims",
            query: { ...rest, ...(state && { state }) },
          }}
          aria-current={state === current ? "true" : undefined}
          className={`rounded border px-2 py-0.5 text-sm text-ink no-underline ${
            state === current
              ? "border-accent bg-accent-wash font-semibold"
              : "border-rule hover:border-ink"
          }`}
        >
          {state?.replace("_", " ") ?? "all"}
        </Link>
      ))}
      <Link
        href={{
          pathname: "/desk/claims",
          query: query.mine ? { ...query, mine: [] } : { ...query, mine: "1" },
        }}
        aria-current={query.mine ? "true" : undefined}
        className={`ml-2 rounded border px-2 py-0.5 text-sm text-ink no-underline ${
          query.mine
            ? "border-accent bg-accent-wash font-semibold"
            : "border-rule hover:border-ink"
        }`}
      >
        given to me
      </Link>
    </nav>
  );
}

const HEADS = [
  "Claim",
  "State",
  "Origins",
  "Claimant",
  "Event",
  "With",
  "Made",
];

type Claim = Awaited<ReturnType<typeof listClaims>>[number];

function Claims(props: { claims: Claim[]; query: Query }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-4xl text-left">
        <thead className="text-sm text-ink-soft">
          <tr className="border-b border-rule">
            {HEADS.map((head) => (
              <th key={head} scope="col" className="py-1 pr-4 font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.claims.map((claim) => (
            <tr key={claim.id} className="border-b border-rule align-top">
              <td className="min-w-64 py-2 pr-4 font-serif">
                <Link href={`/desk/claims/${claim.id}`}>{claim.statement}</Link>
              </td>
              <td className="py-2 pr-4">
                <StateWord state={claim.state} />
              </td>
              <td className="py-2 pr-4 text-sm">{claim.origins}</td>
              <td className="py-2 pr-4 text-sm">
                {claim.claimantId && (
                  <Link
                    href={{
                      pathname: "/desk/claims",
                      query: { ...props.query, claimant: claim.claimantId },
                    }}
                  >
                    {claim.claimant}
                  </Link>
                )}
              </td>
              <td className="py-2 pr-4 text-sm">
                {claim.eventId && (
                  <Link href={`/desk/events/${claim.eventId}`}>
                    {claim.event}
                  </Link>
                )}
              </td>
              <td className="py-2 pr-4 text-sm">{claim.assignee}</td>
              <td className="py-2 text-sm">
                <Time at={claim.createdAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
