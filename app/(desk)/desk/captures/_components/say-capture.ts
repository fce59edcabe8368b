import { REFUSALS, type Refusal, say } from "@/app/refusals";
import type {
  CaptureOutcome,
  CapturePurpose,
  CaptureState,
} from "@/domain/captures/capture";
import type { Said } from "@/lib/language";
import type { Translate } from "@/lib/translate";

/** What a capture is for, as a line of a list says it. */
export const PURPOSE_WORDS: Record<CapturePurpose, Said> = {
  new_article: { en: "new article", fr: "nouvel article" },
  new_version: { en: "capture again", fr: "nouvelle saisie" },
  source_copy: { en: "copy of a source", fr: "copie d’une source" },
};

type Standing = {
  state: CaptureState;
  outcome: CaptureOutcome | null;
  reason: string | null;
  status: number | null;
  nextTryAt: Date | null;
  /** When what was read was saved or put away. */
  closedAt?: Date | null;
};

/** Where a capture stands, in a few words. */
export function sayStanding(capture: Standing, t: Translate): string {
  switch (capture.state) {
    case "waiting":
      return capture.nextTryAt
        ? `${sayReason(capture, t)} ${t("It is tried again by itself.", "La saisie est retentée d’elle-même.")}`
        : t("Waiting for its turn.", "En attente de son tour.");
    case "fetching":
      return t("Fetching the page.", "Récupération de la page.");
    case "reading":
      return t(
        "The page is kept. Reading the article in it.",
        "La page est conservée. Lecture de l’article qu’elle contient.",
      );
    case "failed":
      return sayReason(capture, t);
    case "done":
      return capture.outcome === "draft" && !capture.closedAt
        ? t(
            "Read. Look it over and save it.",
            "Lue. À relire et à enregistrer.",
          )
        : t("Done.", "Terminée.");
  }
}

/** Why a try came to nothing, in a sentence. */
export function sayReason(
  capture: { reason: string | null; status: number | null },
  t: Translate,
): string {
  const { reason, status } = capture;
  if (reason === "error-status" && status) return sayStatus(status, t);
  const known = reason !== null && reason in REFUSALS;
  return say(known ? (reason as Refusal) : "capture-broke", t.language);
}

function sayStatus(status: number, t: Translate): string {
  if (status === 404 || status === 410) {
    return t(
      `The site has no such page any more (${status}).`,
      `Le site n’a plus cette page (${status}).`,
    );
  }
  if (status === 401 || status === 402 || status === 403 || status === 451) {
    return t(
      `The site doesn't show this page to us (${status}). Open it in your browser and hand it over with the bookmarklet, or save it and bring in the file.`,
      `Le site ne nous montre pas cette page (${status}). Ouvrez-la dans votre navigateur et transmettez-la par le marque-page actif, ou enregistrez-la et déposez le fichier.`,
    );
  }
  if (status === 429) {
    return t(
      "The site asks us to wait (429).",
      "Le site nous demande d’attendre (429).",
    );
  }
  if (status >= 500) {
    return t(
      `The site is out of order (${status}).`,
      `Le site est en panne (${status}).`,
    );
  }
  return t(
    `The site answered with an error (${status}).`,
    `Le site a répondu par une erreur (${status}).`,
  );
}
