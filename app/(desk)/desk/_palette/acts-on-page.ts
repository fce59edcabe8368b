import type { Translate } from "@/lib/translate";
import type { DeskAct } from "./acts";

/** What the thing at hand is most often opened for. */
export function actsOn(path: string, t: Translate): DeskAct[] {
  const [, kind, id] = /^\/desk\/(\w+)\/([\w-]{36})(?:\/|$)/.exec(path) ?? [];
  const page = `/desk/${kind}/${id}`;
  const here = (label: string, rest: string, also: string): DeskAct => ({
    ...{ id: page + rest, label, href: page + rest, also },
  });
  if (kind === "articles") {
    return [
      here(
        t("Capture this article again", "Saisir à nouveau cet article"),
        "/capture",
        t("version update fetch", "version actualiser récupérer"),
      ),
      here(
        t(
          "Compare this article’s versions",
          "Comparer les versions de cet article",
        ),
        "/versions",
        t("changes diff", "changements différences"),
      ),
      here(
        t(
          "Place this article’s mentions",
          "Replacer les mentions de cet article",
        ),
        "/reanchor",
        t("re-anchor waiting", "attente ancrer"),
      ),
    ];
  }
  if (kind === "claims") {
    return [
      here(
        t(
          "Propose, countersign or publish this claim",
          "Proposer, contresigner ou publier cette affirmation",
        ),
        "#verdict",
        t("verdict rating page sign", "verdict appréciation page signer"),
      ),
      here(
        t(
          "Add evidence to this claim",
          "Ajouter un élément de preuve à cette affirmation",
        ),
        "#evidence",
        t("source excerpt", "source extrait"),
      ),
      here(
        t("Comment on this claim", "Commenter cette affirmation"),
        "#comments",
        t("say discuss", "dire discuter"),
      ),
    ];
  }
  return [];
}
