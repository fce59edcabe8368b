import { canonicalJson } from "@/lib/canonical-json";
import { sha256 } from "@/lib/hash";
import type { Language } from "@/lib/language";
import { ok, type Result, refuse } from "@/lib/result";
import type {
  CheckedClaim,
  EvidenceView,
  OriginsView,
  VerdictView,
} from "./checked-claim";
import { textsThatName } from "./confidentiality";
import type {
  PublicClaim,
  PublicEvidence,
  PublicSource,
  SignedVerdict,
} from "./public-claim";
import { shortened, toPublicMention } from "./quotation";

export type PublicClaimRefusal =
  | "no-verdict"
  | "not-countersigned"
  | "signature-out-of-date"
  | "names-confidential-source";

/** What stands where a confidential source's name would. */
export const UNNAMED: Record<Language, string> = {
  en: "Confidential source",
  fr: "Source confidentielle",
};

/**
 * Reduces a checked claim to what may be published. Confidential sources stay
 * counted and graded but lose name, words, copies and ids; third-party text is
 * cut to a quotation; the desk's own notes and names of searchers stay behind.
 * Refused unless a countersigned verdict stands on the claim's own revision,
 * and where a text would give a confidential source's name away.
 */
export function toPublicClaim(
  claim: CheckedClaim,
  language: Language,
): Result<PublicClaim, PublicClaimRefusal> {
  const verdict = signedVerdict(claim.verdict, claim.revision);
  if (!verdict.ok) return verdict;
  const texts = textsThatName(claim);
  if (texts.length > 0) return refuse("names-confidential-source", { texts });

  const { slug: _slug, state: _state, ...shown } = claim;
  const aliases = confidentialAliases(claim);
  return ok({
    ...shown,
    verdict: verdict.value,
    mentions: claim.mentions.map(toPublicMention),
    evidence: claim.evidence.map((item, i) => publicEvidence(item, i, aliases)),
    origins: {
      supports: unnamed(claim.origins.supports, aliases, UNNAMED[language]),
      contradicts: unnamed(
        claim.origins.contradicts,
        aliases,
        UNNAMED[language],
      ),
    },
    searchNotes: claim.searchNotes.map(({ by: _by, ...note }) => note),
  });
}

function signedVerdict(
  verdict: VerdictView | null,
  revision: number,
): Result<SignedVerdict, PublicClaimRefusal> {
  if (!verdict) return refuse("no-verdict");
  const { countersignedBy, countersignedAt } = verdict;
  if (!countersignedBy || !countersignedAt) return refuse("not-countersigned");
  if (verdict.claimRevision !== revision)
    return refuse("signature-out-of-date");
  return ok({ ...verdict, countersignedBy, countersignedAt });
}

/** Public ids of confidential sources, by their ids at the desk. */
function confidentialAliases(claim: CheckedClaim): Map<string, string> {
  const { supports, contradicts } = claim.origins;
  const ids = [
    ...claim.evidence.map((item) => item.source),
    ...supports.sources,
    ...contradicts.sources,
  ]
    .filter((source) => source.confidential)
    .map((source) => source.id);
  return new Map(
    [...new Set(ids)].map((id, i) => [id, `confidential-${i + 1}`]),
  );
}

function publicEvidence(
  item: EvidenceView,
  index: number,
  aliases: Map<string, string>,
): PublicEvidence {
  const { note: _note, source, ...rest } = item;
  const alias = aliases.get(source.id);
  if (alias === undefined) {
    return {
      ...rest,
      excerpt: shortened(item.excerpt).text,
      source: { ...source, confidential: false },
    };
  }
  return {
    id: `confidential-evidence-${index + 1}`,
    stance: item.stance,
    credibility: item.credibility,
    source: unnamedSource(item, alias),
    excerpt: null,
    locator: null,
    snapshot: null,
  };
}

function unnamedSource(item: EvidenceView, alias: string): PublicSource {
  const { type, reliability, primary } = item.source;
  const digest = sha256(canonicalJson(item));
  return { id: alias, confidential: true, type, reliability, primary, digest };
}

/** The same graph, its confidential sources without name and desk id. */
export function unnamed(
  view: OriginsView,
  aliases: Map<string, string>,
  title: string,
): OriginsView {
  const alias = (id: string) => aliases.get(id) ?? id;
  return {
    count: {
      ...view.count,
      groups: view.count.groups.map((group) => ({
        ...group,
        originIds: group.originIds.map(alias),
        documentIds: group.documentIds.map(alias),
      })),
    },
    sources: view.sources.map((source) =>
      aliases.has(source.id)
        ? { ...source, id: alias(source.id), title }
        : source,
    ),
    documentIds: view.documentIds.map(alias),
    derivations: view.derivations.map((edge) => ({
      ...edge,
      childId: alias(edge.childId),
      parentId: alias(edge.parentId),
    })),
  };
}
