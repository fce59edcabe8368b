import { type EventKind, sayOrigins } from "@/domain/provenance/say-origins";
import type { OriginsView } from "@/domain/publishing/checked-claim";
import { eventKindOf } from "@/domain/publishing/cited-claim";
import type { PublicClaim } from "@/domain/publishing/public-claim";
import type { Language } from "@/lib/language";
import {
  describeOrigins,
  type OriginsInWords,
} from "../../provenance/describe";
import { drawOrigins } from "../../provenance/drawing";
import { claimWords } from "../words/claim-words";
import { Svg } from "./raw";

type OriginsProps = { claim: PublicClaim; language: Language };

/** The line of origins for the claim and, where there are any, against it. */
export function OriginsLines({ claim, language }: OriginsProps) {
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

/** Where the reports for and against the claim come from. */
export function Origins({ claim, language }: OriginsProps) {
  const words = claimWords(language);
  const { supports, contradicts } = claim.origins;
  const eventKind = eventKindOf(claim);
  const hasSupport = supports.count.documents > 0;
  const isOpposed = contradicts.count.documents > 0;
  if (!hasSupport && !isOpposed) return null;
  return (
    <section>
      <h2>{words.comesDownTo}</h2>
      {hasSupport && <Drawn view={supports} {...{ language, eventKind }} />}
      {isOpposed && (
        <>
          <h3>{words.against}</h3>
          <Drawn view={contradicts} {...{ language, eventKind }} />
        </>
      )}
    </section>
  );
}

type DrawnProps = {
  view: OriginsView;
  language: Language;
  eventKind: EventKind;
};

/** The drawing of origins with its equivalent in words. */
function Drawn({ view, language, eventKind }: DrawnProps) {
  const told = describeOrigins(view, { language, eventKind });
  const svg = drawOrigins(view, { language, eventKind });
  return (
    <figure className="drawing">
      <Svg svg={svg} />
      <figcaption className="meta">
        <ul>
          {told.origins.map((origin) => (
            <li key={origin.name}>
              <Origin origin={origin} />
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

type OriginInWords = OriginsInWords["origins"][number];

/** An origin, whose it is, and the documents that repeat it. */
function Origin({ origin }: { origin: OriginInWords }) {
  const { name, party, documents, sourceIds } = origin;
  const repeats = documents.filter(({ id }) => !sourceIds.includes(id));
  return (
    <>
      {party ? `${name}, ${party}` : name}
      {repeats.length > 0 && (
        <ul>
          {repeats.map(({ id, title, how }) => (
            <li key={id}>
              <cite>{title}</cite> {how}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
