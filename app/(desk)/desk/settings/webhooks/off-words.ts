import type { OffReason } from "@/domain/webhooks/webhook";
import type { Said } from "@/lib/language";

/** Why an address was turned off, as an admin reads it. */
export const OFF_WORDS: Record<OffReason, Said> = {
  gone: {
    en: "It answered 410 Gone, which asks us to stop.",
    fr: "Il a répondu 410 Gone, ce qui nous demande d’arrêter.",
  },
  failing: {
    en: "Nothing that was sent to it arrived for three days.",
    fr: "Rien de ce qui lui a été envoyé n’est arrivé pendant trois jours.",
  },
  "secret-unreadable": {
    en: "Its secret was encrypted under another AUTH_SECRET and can't be read. Remove it and add it anew.",
    fr: "Son secret a été chiffré sous un autre AUTH_SECRET et ne peut être lu. Supprimez-le, puis ajoutez-le de nouveau.",
  },
};
