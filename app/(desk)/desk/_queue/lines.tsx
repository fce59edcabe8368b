import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslation } from "#translation";

import { StateWord, Tag } from "@/components/marks";
import { Section } from "@/components/page";
import { Time } from "@/components/time";
import { CORRECTION_CHOICES } from "@/components/words";
import type { ClaimState } from "@/domain/claims/claim";
import type { Queue } from "@/usecases/queue/read-queue";

export function Part(props: {
  title: string;
  count: number;
  children: ReactNode;
}) {
  if (props.count === 0) return null;
  return (
    <Section title={props.title}>
      <ul className="divide-y divide-rule">{props.children}</ul>
    </Section>
  );
}

type Line = {
  id: string;
  statement: string;
  state: ClaimState;
  dueAt: Date | null;
};

export function ClaimLine(props: { claim: Line; children?: ReactNode }) {
  const t = useTranslation();
  const { claim } = props;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2">
      <Link href={`/desk/claims/${claim.id}`} className="font-serif">
        {claim.statement}
      </Link>
      <span className="flex flex-wrap items-baseline gap-2 text-sm text-ink-soft">
        {props.children}
        {claim.dueAt && (
          <span>
            {t("due", "pour le")} <Time at={claim.dueAt} />
          </span>
        )}
        <StateWord state={claim.state} />
      </span>
    </li>
  );
}

export function deskPath(kind: "claim" | "summary", id: string): string {
  return `/desk/${kind === "claim" ? "claims" : "summaries"}/${id}`;
}

export function CorrectionLine(props: {
  correction:
    | Queue["corrections"][number]
    | Queue["returnedCorrections"][number];
  children: ReactNode;
}) {
  const t = useTranslation();
  const { subjectKind, subjectId, title, kind } = props.correction;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2">
      <Link href={deskPath(subjectKind, subjectId)} className="font-serif">
        {title}
      </Link>
      <span className="flex flex-wrap items-baseline gap-2 text-sm text-ink-soft">
        {props.children}
        <Tag>{t.of(CORRECTION_CHOICES[kind])}</Tag>
      </span>
    </li>
  );
}
