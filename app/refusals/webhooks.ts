import { answer, answers } from "./answer";

export const WEBHOOK_REFUSALS = answers({
  "https-needed": answer(
    422,
    "Give an address that begins with https://.",
    "Donnez une adresse qui commence par https://.",
  ),
  "too-many-webhooks": answer(
    409,
    "There are as many webhooks as a newsroom may have; remove one.",
    "Il y a autant de webhooks qu’une rédaction peut en avoir\u00a0; supprimez-en un.",
  ),
  "webhook-off": answer(
    409,
    "This webhook is off. Turn it on first.",
    "Ce webhook est désactivé. Activez-le d’abord.",
  ),
});
