"use client";

import { useEffect, useState } from "react";
import {
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { newMentionInput } from "@/domain/claims/claim-input";
import type { CreatedClaim } from "@/usecases/claims/create-claim";
import {
  findClaimsAction,
  type KnownClaim,
  mentionClaimAction,
} from "./actions";
import type { Spot } from "./new-claim";
import { SpotFields } from "./spot-fields";

/** How long typing must rest before the desk is searched, in ms. */
const REST = 150;

type Props = {
  spot: Spot;
  exact: string;
  onSaved: (claimId: string) => void;
};

/** Marks the words as a mention of a claim that the desk has. */
export function KnownClaimForm({ spot, exact, onSaved }: Props) {
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<KnownClaim>();
  const found = useFoundClaims(typed);
  return (
    <Form<CreatedClaim>
      action={mentionClaimAction}
      schema={newMentionInput}
      aria-label="Mention of a known claim"
      onSaved={({ claim }) => onSaved(claim.id)}
    >
      <SpotFields spot={spot} exact={exact} />
      <input type="hidden" name="claimId" value={chosen?.id ?? ""} />
      <ComboBox
        items={found}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={chosen?.id ?? null}
        onSelectionChange={(key) => {
          const claim = found.find(({ id }) => id === key);
          setChosen(claim);
          if (claim) setTyped(claim.statement);
        }}
        menuTrigger="focus"
        allowsEmptyCollection
        className="space-y-1"
      >
        <Label className="block text-sm font-medium">Claim</Label>
        <Text slot="description" className="block text-sm text-ink-soft">
          Type some of its words.
        </Text>
        <Input className="w-full rounded border border-rule-strong bg-sheet px-2.5 py-1.5" />
        <Popover className="max-h-80 w-(--trigger-width) overflow-y-auto rounded border border-rule-strong bg-sheet shadow-lg">
          <ListBox<KnownClaim>
            renderEmptyState={() => (
              <p className="p-2 text-sm text-ink-soft">
                No claim has all these words.
              </p>
            )}
          >
            {(claim) => (
              <ListBoxItem
                id={claim.id}
                textValue={claim.statement}
                className="cursor-pointer px-2 py-1.5 outline-none data-focused:bg-accent-wash"
              >
                <span className="block font-serif leading-snug">
                  {claim.statement}
                </span>
                <span className="text-sm text-ink-soft">{claim.about}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <SubmitButton disabled={!chosen}>Mark as a mention of it</SubmitButton>
    </Form>
  );
}

function useFoundClaims(typed: string): KnownClaim[] {
  const [found, setFound] = useState<KnownClaim[]>([]);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const claims = await findClaimsAction(typed);
      if (!stale) setFound(claims);
    }, REST);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [typed]);
  return found;
}
