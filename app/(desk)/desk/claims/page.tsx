import Link from "next/link";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { EmptyState, PageHead } from "@/components/page";
import { CLAIM_STATE_WORDS } from "@/components/words";
import { CLAIM_STATES } from "@/domain/claims/claim";
import { cursor, toCursor } from "@/lib/cursor";
import { listClaims } from "@/usecases/claims/list-claims";
import { ClaimsTable } from "./claims-table";

export const generateMetadata = titled("Claims", "Affirmations");

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
  const t = useTranslation();
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
        title={t("Claims", "Affirmations")}
        acts={
          <ButtonLink href="/desk/imports">
            {t("Other people’s checks", "Vérifications d’autres rédactions")}
          </ButtonLink>
        }
      />
      <StateFilter query={query} />
      {shown.length === 0 ? (
        <EmptyState
          act={
            <ButtonLink href="/desk/articles">
              {t("To the articles", "Voir les articles")}
            </ButtonLink>
          }
        >
          {t(
            "No claim fits this. Claims are made in the workbench of an article: select its words and press C.",
            "Aucune affirmation ne correspond. Les affirmations se créent dans l’établi d’un article\u00a0: sélectionnez ses mots et appuyez sur C.",
          )}
        </EmptyState>
      ) : (
        <ClaimsTable claims={shown} query={query} />
      )}
      {found.length > PAGE && last && (
        <p className="mt-4">
          <Link
            href={{
              pathname: "/desk/claims",
              query: { ...query, after: toCursor(last) },
            }}
          >
            {t("Earlier claims", "Affirmations plus anciennes")}
          </Link>
        </p>
      )}
    </>
  );
}

type Query = Record<string, string | undefined>;

function StateFilter({ query }: { query: Query }) {
  const t = useTranslation();
  const { state: current, ...rest } = query;
  const states = [undefined, ...CLAIM_STATES];
  return (
    <nav aria-label={t("State", "État")} className="mb-4 flex flex-wrap gap-1">
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
          {state
            ? t.of(CLAIM_STATE_WORDS[state]).toLowerCase()
            : t("all", "toutes")}
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
        {t("given to me", "qui me sont confiées")}
      </Link>
    </nav>
  );
}
