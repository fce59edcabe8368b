import { waitingTimes } from "@/domain/reports/embargo";
import type { VerificationReport } from "@/domain/reports/report";
import { subjectTitle } from "@/domain/reports/subject-schema";
import { clockInWords } from "@/lib/dates";
import {
  correctionsSection,
  figuresSection,
  questionsSection,
} from "./back-sections";
import type { ReportLayout, Section } from "./blocks";
import { claimSections, type DrawOrigins } from "./claim-sections";
import { coverageSection } from "./coverage-section";
import { glanceSection, subjectSection } from "./front-sections";
import {
  copiesSection,
  editionsSection,
  ledgerSection,
  signaturesSection,
} from "./record-sections";
import { type Voice, voiceOf } from "./voice";

/**
 * Lays a report out in the order a person reads it. PDF, HTML, DOCX and
 * Markdown are this layout, set; none adds to it or leaves anything out.
 */
export function layOut(
  report: VerificationReport,
  draw: DrawOrigins,
): ReportLayout {
  const voice = voiceOf(report.language);
  const { head } = report.ledger;
  return {
    kind: voice.words.report,
    title: subjectTitle(report.subject),
    headline: `${voice.words.report}${voice.words.colon}${subjectTitle(report.subject)}`,
    titleLang: report.subject.language,
    language: report.language,
    newsroom: report.newsroom.name,
    madeAt: report.madeAt,
    contents: voice.words.contents,
    embargo: embargoLine(report, voice),
    foot: voice.words.ledgerLine(head.seq, head.hash),
    sections: [
      subjectSection(report, voice),
      glanceSection(report, voice),
      ...coverageSection(report, voice),
      ...claimsPart(report, voice, draw),
      ...figuresSection(report, voice),
      questionsSection(report, voice),
      correctionsSection(report, voice),
      ...editionsSection(report, voice),
      ...signaturesSection(report, voice),
      ...copiesSection(report, voice),
      ledgerSection(report, voice),
    ],
  };
}

function embargoLine(
  { embargo, language }: VerificationReport,
  { words }: Voice,
): string | null {
  if (!embargo) return null;
  const { until, timeZone } = embargo;
  return words.embargoed(clockInWords(until, timeZone, language));
}

function claimsPart(
  { claims, embargo, language }: VerificationReport,
  voice: Voice,
  draw: DrawOrigins,
): Section[] {
  if (claims.length === 0) return [];
  const title = voice.words.headings.claims;
  const waiting = waitingTimes(embargo);
  const embargoed = (id: string) => {
    const until = waiting.get(id);
    return until && clockInWords(until, embargo?.timeZone ?? "UTC", language);
  };
  return [
    { id: "claims", level: 1, title, blocks: [] },
    ...claims.flatMap((claim, i) =>
      claimSections({
        claim,
        n: i + 1,
        embargoed: embargoed(claim.id),
        voice,
        draw,
      }),
    ),
  ];
}
