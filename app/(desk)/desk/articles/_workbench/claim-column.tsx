"use client";

import type { ReactNode } from "react";

import type { ClaimNames } from "@/usecases/claims/read-claim-names";
import { Column } from "./column";
import { MentionsHere } from "./mentions-here";
import { NewClaim } from "./new-claim";
import type { TextLayout } from "./text-layout";
import type { WorkbenchView } from "./types";
import { type InHand, nameOfSpan } from "./use-in-hand";
import type { Moves } from "./use-moves";
import type { Pick } from "./use-pick";

type Props = {
  view: WorkbenchView;
  layout: TextLayout;
  names: ClaimNames;
  hand: InHand;
  pick: Pick;
  moves: Moves;
  children: ReactNode;
};

/** The claim in hand, or the form that makes one. */
export function ClaimColumn({ view, layout, hand, pick, ...props }: Props) {
  const { claimId, spot } = hand;
  return (
    <Column name="claim" shown={hand.column === "claim"} busy={hand.loading}>
      {spot ? (
        <NewClaim
          key={`${nameOfSpan(spot)} ${spot.offered}`}
          spot={{
            ...spot,
            articleId: view.article.id,
            versionId: view.version.id,
          }}
          layout={layout}
          outlet={view.article.outlet}
          names={props.names}
          figure={hand.figure}
          onFigure={hand.takeFigure}
          onSaved={(made) => {
            pick.drop();
            hand.made(made);
          }}
          onCancel={hand.cancel}
        />
      ) : (
        <>
          {claimId && (
            <MentionsHere
              claimId={claimId}
              mentions={view.mentions}
              waiting={view.waiting}
              layout={layout}
              picked={pick.span}
              onShow={props.moves.take}
            />
          )}
          {props.children}
        </>
      )}
    </Column>
  );
}
