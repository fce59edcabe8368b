import type { VersionText } from "./version";

/** What a page or file says about its article; null where it says nothing. */
export type ArticleDetails = {
  title: string | null;
  outlet: string | null;
  byline: string | null;
  /** ISO 8601, a date alone where no time or no zone is given. */
  publishedAt: string | null;
  /** BCP 47, as the page writes it. */
  language: string | null;
  dir: "ltr" | "rtl" | null;
};

/** An article read from a page or file, for a person to look over and save. */
export type CapturedArticle = ArticleDetails &
  VersionText & {
    /** What the bytes are, whatever the name or header said. */
    mediaType: string;
    /** Where each page of a PDF starts in the text, in code points. */
    pages: number[];
  };
