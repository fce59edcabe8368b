import type { Disposition } from "@/domain/articles/version";

/** The key that sets a sentence aside as each of the four. */
export const DISPOSITION_KEYS: Record<Disposition, string> = {
  not_checkable: "N",
  opinion: "O",
  background: "B",
  out_of_scope: "X",
};
