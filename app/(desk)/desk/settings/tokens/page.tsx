import type { Metadata } from "next";

import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { Tag } from "@/components/marks";
import { EmptyState, PageHead, Section } from "@/components/page";
import { Time } from "@/components/time";
import { may } from "@/domain/people/actor";
import { readTokens } from "@/usecases/people/manage-tokens";
import { NewTokenForm, RevokeForm } from "./token-forms";

export const metadata: Metadata = { title: "API tokens" };

type Token = Awaited<ReturnType<typeof readTokens>>[number];

export default async function TokensPage() {
  const actor = await requireActor();
  const tokens = await readTokens(actor);
  const all = may(actor, "administer");
  return (
    <>
      <PageHead
        title="API tokens"
        about="A program that sends a token in its Authorization header does exactly what the token's person may do."
      />
      <Section title="New token">
        <NewTokenForm />
      </Section>
      <Section title={all ? "Tokens of this newsroom" : "Your tokens"}>
        {tokens.length === 0 ? (
          <EmptyState
            act={<ButtonLink href="/api">What a program can ask</ButtonLink>}
          >
            There is no token yet. Say above what the first one is for; it is
            shown once, when it is made.
          </EmptyState>
        ) : (
          <ul aria-label="Tokens" className="divide-y divide-rule">
            {tokens.map((token) => (
              <TokenLine key={token.id} token={token} withPerson={all} />
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

function standing({ revokedAt, expiresAt }: Token) {
  if (revokedAt) return "revoked";
  return expiresAt && expiresAt <= new Date() ? "expired" : undefined;
}

function TokenLine(props: { token: Token; withPerson: boolean }) {
  const { token, withPerson } = props;
  const ended = standing(token);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-2">
          <span className="font-medium" dir="auto">
            {token.name}
          </span>
          <Tag>{token.scope}</Tag>
          {ended && <Tag>{ended}</Tag>}
          {withPerson && <span className="text-sm">{token.person}</span>}
        </p>
        <p className="text-sm text-ink-soft">
          Made <Time at={token.createdAt} />
          {" · "}
          {token.lastUsedAt ? (
            <>
              last used <Time at={token.lastUsedAt} />
            </>
          ) : (
            "never used"
          )}
          {token.expiresAt && (
            <>
              {" · "}until <Time at={token.expiresAt} />
            </>
          )}
        </p>
      </div>
      {!ended && <RevokeForm tokenId={token.id} name={token.name} />}
    </li>
  );
}
