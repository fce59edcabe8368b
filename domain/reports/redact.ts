import type { OriginsView } from "@/domain/publishing/checked-claim";
import { namerOf } from "@/domain/publishing/confidentiality";
import { shortened, toPublicMention } from "@/domain/publishing/quotation";
import { UNNAMED, unnamed } from "@/domain/publishing/to-public-claim";
import { canonicalJson } from "@/lib/canonical-json";
import { sha256 } from "@/lib/hash";
import type { ReportClaim, ReportEvidence } from "./claim-schema";
import { redactExpert } from "./expert-schema";
import { hideNames } from "./hide-names";
import type { VerificationReport } from "./report";

/** How much of a sentence that no claim quotes is shown, in code points. */
const OPENING_AT_MOST = 80;

type Hidden = {
  /** Outside names of confidential sources, by their ids at the desk. */
  aliases: Map<string, string>;
  title: string;
  newsroom: string;
};

/**
 * The report as it may leave the desk. A confidential source still counts,
 * keeps its grade and stance, and leaves a digest that the newsroom can prove
 * later; its name, words, copy and ids stay behind, as do texts that name it,
 * the desk's notes and the names of searchers. Another publisher's text is cut
 * to quotations.
 */
export function redactReport(report: VerificationReport): VerificationReport {
  if (report.audience === "outside") return report;
  const hidden: Hidden = {
    aliases: aliasesOf(report.claims),
    title: UNNAMED[report.language],
    newsroom: report.newsroom.name,
  };
  const redacted: VerificationReport = {
    ...report,
    audience: "outside",
    claims: report.claims.map((claim) => redactClaim(claim, hidden)),
    // Why it was proposed is between colleagues; the note is for all.
    corrections: report.corrections.map((one) => ({
      ...one,
      reason: one.publicNote,
    })),
    ...shortenSentences(report),
  };
  return hideNames(redacted, namerOf(report.claims));
}

function aliasesOf(claims: ReportClaim[]): Map<string, string> {
  const ids = claims
    .flatMap(({ evidence, origins }) => [
      ...evidence.map(({ source }) => source),
      ...origins.supports.sources,
      ...origins.contradicts.sources,
    ])
    .filter(({ confidential }) => confidential)
    .map(({ id }) => id);
  const once = [...new Set(ids)];
  return new Map(once.map((id, i) => [id, `confidential-${i + 1}`]));
}

function redactClaim(claim: ReportClaim, hidden: Hidden): ReportClaim {
  const origins = (view: OriginsView) =>
    unnamed(view, hidden.aliases, hidden.title);
  return {
    ...claim,
    mentions: claim.mentions.map((mention) => {
      const { cut: _cut, ...shown } = toPublicMention(mention);
      return { ...mention, ...shown };
    }),
    evidence: claim.evidence.map((item, i) => redactEvidence(item, i, hidden)),
    origins: {
      supports: origins(claim.origins.supports),
      contradicts: origins(claim.origins.contradicts),
    },
    searchNotes: claim.searchNotes.map((note) => ({
      ...note,
      by: hidden.newsroom,
    })),
    ...(claim.experts && {
      experts: claim.experts.map((one) => redactExpert(one, hidden.newsroom)),
    }),
  };
}

function redactEvidence(
  item: ReportEvidence,
  index: number,
  { aliases, title }: Hidden,
): ReportEvidence {
  const alias = aliases.get(item.source.id);
  if (alias === undefined) {
    return { ...item, excerpt: shortened(item.excerpt).text, note: null };
  }
  return {
    id: `confidential-evidence-${index + 1}`,
    source: {
      ...item.source,
      id: alias,
      title,
      publisher: null,
      author: null,
      url: null,
      publishedAt: null,
      language: null,
    },
    stance: item.stance,
    excerpt: "",
    locator: null,
    credibility: item.credibility,
    note: null,
    snapshot: null,
    digest: sha256(canonicalJson(item)),
  };
}

function shortenSentences(report: VerificationReport) {
  const { coverage, subject } = report;
  const othersText =
    subject.kind === "article" && subject.rights === "third_party";
  if (!othersText || !coverage) return {};
  return {
    coverage: {
      ...coverage,
      dispositioned: coverage.dispositioned.map(opening),
      open: coverage.open.map(opening),
    },
    openQuestions: report.openQuestions.map((question) =>
      question.kind === "open_sentence" ? opening(question) : question,
    ),
  };
}

function opening<Quoted extends { words: string }>(quoted: Quoted): Quoted {
  return { ...quoted, words: shortened(quoted.words, OPENING_AT_MOST).text };
}
