import type { MentionView } from "@/domain/publishing/checked-claim";
import type { MentionBesideFirst } from "@/usecases/claims/compare-mentions";
import { MentionSource } from "./mention-source";
import { BesideFirst } from "./mentions-beside";

type Props = { mentions: MentionView[]; wordings: MentionBesideFirst[] };

/** Where the claim is made: one passage, or each beside the first. */
export function MentionsPart({ mentions, wordings }: Props) {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  if (wordings.length === 0) {
    return mentions.map((mention) => (
      <Passage key={mention.id} mention={mention} />
    ));
  }
  return (
    <div className="space-y-6">
      {wordings.map((wording) => {
        const [first, other] = [wording.baseId, wording.mentionId].map((id) =>
          byId.get(id),
        );
        return (
          first &&
          other && <BesideFirst key={other.id} {...{ wording, first, other }} />
        );
      })}
    </div>
  );
}

function Passage({ mention }: { mention: MentionView }) {
  return (
    <figure className="space-y-1">
      <blockquote
        lang={mention.language}
        dir="auto"
        className="font-serif text-ink-soft"
      >
        …{mention.prefix}
        <mark className="bg-transparent text-ink underline decoration-accent decoration-2 underline-offset-4">
          {mention.exact}
        </mark>
        {mention.suffix}…
      </blockquote>
      <figcaption className="text-sm text-ink-soft">
        <MentionSource mention={mention} />
      </figcaption>
    </figure>
  );
}
