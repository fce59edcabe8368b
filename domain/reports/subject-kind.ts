/** What a report can be about. */
export const REPORT_SUBJECTS = ["article", "summary", "event"] as const;
export type ReportSubjectKind = (typeof REPORT_SUBJECTS)[number];
