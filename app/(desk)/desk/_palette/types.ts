import type { Found } from "@/usecases/search/show-found";

/** A thing of the desk as the palette offers it. */
export type QuickFound = Pick<
  Found,
  "kind" | "id" | "title" | "snippet" | "state" | "rating" | "confidential"
> & { href: string };
