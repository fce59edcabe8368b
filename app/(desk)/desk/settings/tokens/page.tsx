import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { Tag } from "@/components/marks";
import { EmptyState, PageHead, Section } from "@/components/page";
import { Time } from "@/components/time";
import { may } from "@/domain/people/actor";
import type { Said } from "@/lib/language";
import type { Translate } from "@/lib/translate";
import { readTokens } from "@/usecases/people/manage-tokens";
import { NewTokenForm, RevokeForm } from "./token-forms";

export const generateMetadata = titled("API tokens", "Jetons d’API");

type Token = Awaited<ReturnType<typeof readTokens>>[number];

export default async function TokensPage() {
  const actor = await requireActor();
  const t = useTranslation();
  const tokens = await readTokens(actor);
  const all = may(actor, "administer");
  return (
    <>
      <PageHead
        title={t("API tokens", "Jetons d’API")}
        about={t(
          "A program that sends a token in its Authorization header does exactly what the token's person may do.",
          "Un programme qui envoie un jeton dans son en-tête Authorization fait exactement ce que peut faire la personne à qui est le jeton.",
        )}
      />
      <Section title={t("New token", "Nouveau jeton")}>
        <NewTokenForm />
      </Section>
      <Section
        title={
          all
            ? t("Tokens of this newsroom", "Jetons de cette rédaction")
            : t("Your tokens", "Vos jetons")
        }
      >
        {tokens.length === 0 ? (
          <EmptyState
            act={
              <ButtonLink href="/api">
                {t(
                  "What a program can ask",
                  "Ce qu’un programme peut demander",
                )}
              </ButtonLink>
            }
          >
            {t(
              "There is no token yet. Say above what the first one is for; it is shown once, when it is made.",
              "Il n’y a pas encore de jeton. Dites ci-dessus à quoi servira le premier\u00a0; il ne s’affiche qu’une fois, à sa création.",
            )}
          </EmptyState>
        ) : (
          <ul
            aria-label={t("Tokens", "Jetons")}
            className="divide-y divide-rule"
          >
            {tokens.map((token) => (
              <TokenLine key={token.id} token={token} withPerson={all} />
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

const SCOPE_WORDS: Record<Token["scope"], Said> = {
  read: { en: "read", fr: "lecture" },
  desk: { en: "desk", fr: "bureau" },
};

function standing({ revokedAt, expiresAt }: Token, t: Translate) {
  if (revokedAt) return t("revoked", "révoqué");
  return expiresAt && expiresAt <= new Date()
    ? t("expired", "expiré")
    : undefined;
}

function TokenLine(props: { token: Token; withPerson: boolean }) {
  const t = useTranslation();
  const { token, withPerson } = props;
  const ended = standing(token, t);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-2">
          <span className="font-medium" dir="auto">
            {token.name}
          </span>
          <Tag>{t.of(SCOPE_WORDS[token.scope])}</Tag>
          {ended && <Tag>{ended}</Tag>}
          {withPerson && <span className="text-sm">{token.person}</span>}
        </p>
        <p className="text-sm text-ink-soft">
          {t("Made", "Créé le")} <Time at={token.createdAt} />
          {" · "}
          {token.lastUsedAt ? (
            <>
              {t("last used", "dernier emploi le")}{" "}
              <Time at={token.lastUsedAt} />
            </>
          ) : (
            t("never used", "jamais utilisé")
          )}
          {token.expiresAt && (
            <>
              {" · "}
              {t("until", "jusqu’au")} <Time at={token.expiresAt} />
            </>
          )}
        </p>
      </div>
      {!ended && <RevokeForm tokenId={token.id} name={token.name} />}
    </li>
  );
}
