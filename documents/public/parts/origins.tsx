import { sayOrigins, sayParty } from "@/domain/provenance/say-origins";
import type { OriginsView } from "@/domain/publishing/checked-claim";
import { eventKindOf } from "@/domain/publishing/cited-claim";
import type { InterfaceLanguage } from "@/domain/publishing/newsroom-view";
import type { PublicClaim } from "@/domain/publishing/public-claim";
import type { Language } from "@/lib/language";
import { claimWords } from "../words/claim-words";
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
  const kind = eventKindOf(claim);
  const { supports, contradicts } = claim.origins;
  return (
    <p className="origins">
      {sayOrigins(supports.count, language, kind)}
      {contradicts.count.documents > 0 && (
        <>
          <br />
          {words.against} {sayOrigins(contradicts.count, language, kind)}
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
            {groupsInWords(claim, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </figcaption>
      </figure>
    </section>
  );
}

/** Each origin in a sentence: what it is, whose it is, who repeats it. */
function groupsInWords(claim: PublicClaim, language: Language): string[] {
  const view: OriginsView = claim.origins.supports;
  const words = claimWords(language);
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
      ...(group.partyToEvent ? [sayParty(language, eventKindOf(claim))] : []),
      ...(repeats.length > 0 ? [words.repeatedBy(named(repeats))] : []),
    ].join(" — ");
  });
}
