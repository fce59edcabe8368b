import type { OriginsView } from "@/domain/publishing/checked-claim";
import type { InterfaceLanguage } from "@/domain/publishing/newsroom-view";
import type { PublicClaim } from "@/domain/publishing/public-claim";
import { originsLine } from "../../words/origins-line";
import { type ClaimWords, claimWords } from "../words/claim-words";
import { Svg } from "./raw";

type OriginsProps = {
  claim: PublicClaim;
  /** The drawing of what supports the claim; null where there is none. */
  drawing: string | null;
  language: InterfaceLanguage;
};

/** The line of origins for the claim and, where there are any, against it. */
export function OriginsLines({
  claim,
  language,
}: Omit<OriginsProps, "drawing">) {
  const words = claimWords(language);
  const ofForce = claim.claimant?.kind === "force";
  const { supports, contradicts } = claim.origins;
  return (
    <p className="origins">
      {originsLine(supports.count, ofForce, language)}
      {contradicts.count.documents > 0 && (
        <>
          <br />
          {words.against} {originsLine(contradicts.count, ofForce, language)}
        </>
      )}
    </p>
  );
}

/** The drawing of origins with its equivalent in words. */
export function OriginsFigure({ claim, drawing, language }: OriginsProps) {
  const words = claimWords(language);
  const { supports } = claim.origins;
  if (supports.count.groups.length === 0) return null;
  return (
    <section>
      <h2>{words.comesDownTo}</h2>
      <figure className="drawing">
        {drawing && <Svg svg={drawing} />}
        <figcaption className="meta">
          <ul>
            {groupsInWords(supports, words).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </figcaption>
      </figure>
    </section>
  );
}

/** Each origin in a sentence: what it is, whose it is, who repeats it. */
function groupsInWords(view: OriginsView, words: ClaimWords): string[] {
  const titles = new Map(view.sources.map(({ id, title }) => [id, title]));
  const named = (ids: string[]) =>
    ids.map((id) => titles.get(id) ?? id).join(", ");
  return view.count.groups.map((group) => {
    const origin = named(group.originIds);
    const repeats = group.documentIds.filter(
      (id) => !group.originIds.includes(id),
    );
    return [
      group.originIds.length > 1 ? words.oneOrigin(origin) : origin,
      ...(group.partyToEvent ? [words.partyToEvent] : []),
      ...(repeats.length > 0 ? [words.repeatedBy(named(repeats))] : []),
    ].join(" — ");
  });
}
