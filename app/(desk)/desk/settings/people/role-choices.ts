import { choicesOf } from "@/components/words";
import type { Role } from "@/domain/people/actor";
import type { Said } from "@/lib/language";
import type { Translate } from "@/lib/translate";

/** Each role with what it adds to the one before. */
const ROLES_WITH_ACTS: Record<Role, Said> = {
  contributor: {
    en: "contributor: enters, comments",
    fr: "contributeur\u00a0: saisit, commente",
  },
  checker: {
    en: "checker: also proposes verdicts",
    fr: "vérificateur\u00a0: propose aussi des verdicts",
  },
  editor: {
    en: "editor: also countersigns, publishes",
    fr: "éditeur\u00a0: contresigne et publie aussi",
  },
  admin: {
    en: "admin: also manages people and settings",
    fr: "administrateur\u00a0: gère aussi l’équipe et les réglages",
  },
};

/** The roles to choose from. */
export const roleChoices = (t: Translate) => choicesOf(ROLES_WITH_ACTS, t);
