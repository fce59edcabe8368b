"use client";

import { useTranslation } from "#translation";

import { Key } from "@/components/button";
import { ClaimList } from "./claim-list";
import { Column } from "./column";
import { SuggestionList } from "./suggestion-list";
import type { TextLayout } from "./text-layout";
import type { ClaimLine } from "./types";
import type { Account } from "./use-account";
import type { InHand } from "./use-in-hand";
import type { Suggestions } from "./use-suggestions";

type Props = {
  claims: ClaimLine[];
  account: Account;
  layout: TextLayout;
  hand: InHand;
  suggestions: Suggestions;
  pointed: string | null;
  onPoint: (claimId: string | null) => void;
};

/** The claims there are, or what may be worth one. */
export function MiddleColumn(props: Props) {
  const t = useTranslation();
  const { claims, account, hand, suggestions } = props;
  const { shown, setShown, free } = suggestions;
  const offered = free?.filter(({ dismissed }) => !dismissed).length;
  return (
    <Column name="claims" shown={hand.column === "claims"}>
      <fieldset
        aria-label={t("List", "Liste")}
        className="-mt-1 mb-3 flex flex-wrap gap-x-4"
      >
        <Tab chosen={!shown} onChoose={() => setShown(false)}>
          {t("Claims", "Affirmations")} <Count>{claims.length}</Count>
        </Tab>
        <Tab chosen={shown} shortcut="S" onChoose={() => setShown(true)}>
          Suggestions {offered !== undefined && <Count>{offered}</Count>}
        </Tab>
      </fieldset>
      {shown ? (
        <SuggestionList suggestions={suggestions} layout={props.layout} />
      ) : (
        <ClaimList
          claims={claims}
          underlinesOf={account.underlinesOf}
          inHand={hand.claimId}
          pointed={props.pointed}
          onOpen={hand.open}
          onPoint={props.onPoint}
          onSuggest={suggestions.next}
        />
      )}
    </Column>
  );
}

function Count({ children }: { children: number }) {
  return (
    <span className="font-normal text-ink-soft tabular-nums">{children}</span>
  );
}

function Tab(props: {
  chosen: boolean;
  shortcut?: string;
  onChoose: () => void;
  children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={props.chosen}
      aria-keyshortcuts={props.shortcut}
      onClick={props.onChoose}
      className="flex min-h-8 cursor-pointer items-center gap-1.5 border-b-2 border-transparent text-sm aria-pressed:border-accent aria-pressed:font-semibold"
    >
      {props.children}
      {props.shortcut && <Key>{props.shortcut}</Key>}
    </button>
  );
}
