import Link from "next/link";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { Button } from "@/components/button";
import { EmptyState, PageHead } from "@/components/page";
import { INTEREST_WORDS, PARTY_KIND_WORDS } from "@/components/words";
import { keepable } from "@/lib/read-input";
import { type ListedParty, listParties } from "@/usecases/people/read-parties";

export const generateMetadata = titled("Parties", "Parties");

const PAGE = 50;

const filters = z.object({
  q: z.string().overwrite(keepable).trim().max(200).optional().catch(undefined),
  after: z.string().overwrite(keepable).max(200).optional().catch(undefined),
});

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PartiesPage({ searchParams }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const { q: asked, after } = filters.parse(await searchParams);
  const q = asked || undefined;
  const found = await listParties(actor, { q, after, limit: PAGE + 1 });
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  return (
    <>
      <PageHead
        title={t("Parties", "Parties")}
        about={t(
          "Who speaks and who publishes. What a party usually has at stake counts wherever an event or an editor says nothing else.",
          "Qui parle et qui publie. Ce qui est d’habitude en jeu pour une partie compte partout où ni un événement ni un éditeur ne dit autre chose.",
        )}
      />
      <search>
        <form className="mb-4 flex flex-wrap items-end gap-3">
          <label className="grid text-sm font-medium">
            {t("Name", "Nom")}
            <input
              name="q"
              type="search"
              defaultValue={q}
              className="min-h-8 rounded border border-rule-strong bg-sheet px-2 py-1 font-normal"
            />
          </label>
          <Button type="submit">{t("Filter", "Filtrer")}</Button>
          {q && (
            <Link href="/desk/parties" className="text-sm">
              {t("Show all", "Tout montrer")}
            </Link>
          )}
        </form>
      </search>
      {shown.length === 0 ? (
        <EmptyState>
          {q
            ? t(
                "No party has that in its name.",
                "Aucune partie ne porte cela dans son nom.",
              )
            : t(
                "No party yet. They come with claims and sources, by name.",
                "Aucune partie pour l’instant. Elles viennent avec les affirmations et les sources, par leur nom.",
              )}
        </EmptyState>
      ) : (
        <Parties parties={shown} />
      )}
      {found.length > PAGE && last && (
        <p className="mt-4">
          <Link
            href={{
              pathname: "/desk/parties",
              query: { ...(q && { q }), after: last.name },
            }}
          >
            {t("More parties", "Autres parties")}
          </Link>
        </p>
      )}
    </>
  );
}

function Parties({ parties }: { parties: ListedParty[] }) {
  const t = useTranslation();
  return (
    <table className="w-full max-w-3xl text-left">
      <thead className="text-sm text-ink-soft">
        <tr className="border-b border-rule">
          {[
            t("Name", "Nom"),
            t("What it is", "Ce qu’elle est"),
            t("Usually", "D’habitude"),
          ].map((head) => (
            <th key={head} scope="col" className="py-1 pr-4 font-medium">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parties.map((party) => (
          <tr key={party.id} className="border-b border-rule align-top">
            <td className="py-2 pr-4 font-serif wrap-anywhere">
              <Link href={`/desk/parties/${party.id}`}>{party.name}</Link>
            </td>
            <td className="py-2 pr-4 text-sm">
              {t.of(PARTY_KIND_WORDS[party.kind])}
            </td>
            <td className="py-2 text-sm">
              {t.of(INTEREST_WORDS[party.interest])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
