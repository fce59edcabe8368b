import { answer, answers } from "./answer";

export const FETCH_REFUSALS = answers({
  "answer-too-large": answer(
    422,
    "What stands at that address is larger than 20 MB.",
    "Ce qui se trouve à cette adresse dépasse 20\u00a0Mo.",
  ),
  "answer-unreadable": answer(
    422,
    "The site sent something that can't be unpacked.",
    "Le site a envoyé quelque chose qui ne peut être décompressé.",
  ),
  "credentials-in-address": answer(
    422,
    "Take the name and password out of the address.",
    "Ôtez le nom d’utilisateur et le mot de passe de l’adresse.",
  ),
  "error-status": answer(
    422,
    "The site has no page to show at that address.",
    "Le site n’a pas de page à montrer à cette adresse.",
  ),
  "no-answer": answer(
    422,
    "The site can't be reached.",
    "Le site est injoignable.",
  ),
  "not-a-web-address": answer(
    422,
    "Give a whole address that begins with http:// or https://.",
    "Donnez une adresse entière qui commence par http:// ou https://.",
  ),
  "port-refused": answer(
    422,
    "Addresses with this port are not fetched.",
    "Les adresses avec ce port ne sont pas consultées.",
  ),
  "private-address": answer(
    422,
    "The address leads into a closed network. An administrator can allow its host by the setting FETCH_ALLOWED_HOSTS.",
    "L’adresse mène dans un réseau fermé. Un administrateur peut autoriser son hôte par le réglage FETCH_ALLOWED_HOSTS.",
  ),
  "too-many-redirects": answer(
    422,
    "The address leads from one to the next without end.",
    "L’adresse renvoie de l’une à l’autre sans fin.",
  ),
  "too-slow": answer(
    422,
    "The site took longer than 20 seconds to answer.",
    "Le site a mis plus de 20\u00a0secondes à répondre.",
  ),
  "unexpected-type": answer(
    415,
    "What stands at that address is not an article or a document.",
    "Ce qui se trouve à cette adresse n’est ni un article ni un document.",
  ),
  "unknown-host": answer(
    422,
    "There is no site of that name.",
    "Il n’y a pas de site de ce nom.",
  ),
});
