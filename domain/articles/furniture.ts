/** Whole lines, folded, that pages put around an article in English and French. */
const PHRASES = new Set(
  `
  accessibility links|liens d'accessibilité|accès rapide|aller au contenu
  breaking news|dernière minute|dernières nouvelles|alerte info
  home|accueil|menu|search|rechercher|recherche|close|fermer|next|previous|suivant|précédent
  back to top|haut de page|retour en haut de page|site map|plan du site
  comments|commentaires|comment|commenter|réagir|réagir à cet article|contribuer
  leave a comment|leave a reply|add a comment|post a comment|join the conversation|view comments
  laisser un commentaire|ajouter un commentaire|laisser une réponse|voir les commentaires
  share|share this|share this article|share this story|share this page|copy link|link copied|copy url
  partager|partager cet article|partager l'article|copier le lien|lien copié
  print|print this page|email|email this|save|save for later|bookmark|download|embed|gift this article
  imprimer|envoyer|envoyer par e-mail|envoyer par mail|enregistrer|lire plus tard|offrir cet article
  tweet|tweeter|facebook|twitter|whatsapp|telegram|linkedin|instagram
  the code has been copied to your clipboard|the url has been copied to your clipboard
  no media source currently available|direct link|pop-out player
  listen|listen to this article|écouter|écouter l'article|écouter cet article
  newsletter|newsletters|infolettre|sign up|subscribe|subscribe now|s'abonner|s'inscrire|abonnez-vous|je m'abonne
  subscribers only|for subscribers only|this article is for subscribers only
  réservé aux abonnés|article réservé aux abonnés|article réservé à nos abonnés
  log in|login|sign in|my account|register|create an account|create a free account
  se connecter|connexion|mon compte|créer un compte
  advertisement|advertising|sponsored|sponsored content|ad|publicité|annonce|contenu sponsorisé
  story continues below advertisement|article continues below|article continues after advertisement
  la suite après la publicité|la suite après cette publicité
  continue reading|keep reading|read more|read full story|read the full story|lire la suite|voir plus|en savoir plus
  read also|also read|see also|read next|up next|à lire aussi|lire aussi|à lire également|à voir aussi|voir aussi
  read the op-ed|read the editorial|lire la tribune|lire l'éditorial|lire l'enquête|lire l'analyse|lire l'entretien
  related|related articles|related stories|related content|related topics|more on this story|more on this topic
  sur le même sujet|articles liés|articles similaires|dans la même rubrique
  most read|most popular|most viewed|trending|trending now|recommended|recommended for you|you may also like|editors' picks
  les plus lus|les plus partagés|vous aimerez aussi|nos recommandations|à la une
  accept|accept all|accept cookies|accept all cookies|reject all|manage cookies|manage preferences|cookie settings|cookie policy
  tout accepter|tout refuser|accepter|refuser|accepter et fermer|continuer sans accepter|gérer les cookies|gérer mes préférences
  privacy policy|terms of use|terms of service|contact us|about us
  politique de confidentialité|mentions légales|conditions générales d'utilisation|contactez-nous
  follow us|suivez-nous|all rights reserved|tous droits réservés
  `
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== ""),
);

/** Folded lines whose beginning or form is enough, whatever title follows. */
const PATTERNS = [
  // "Read also: …", "Watch: …", "Read the op-ed: …".
  /^(?:also )?(?:read|see|watch|listen|hear)(?: also| more| next| now| (?:the|our) \S+(?: \S+){0,2})? ?[:>→|] ?\S/,
  /^(?:(?:read|see|watch|listen) also|also read) \S/,
  /^(?:related|related (?:article|story|stories)|more on this) ?: ?\S/,
  // "Lire aussi …", "À lire : …", "Lire la tribune de … : …".
  /^(?:article réservé (?:à nos|aux) abonnés )?(?:à )?(?:lire|voir|écouter) (?:aussi|également)\b/,
  /^(?:à )?(?:lire|relire|voir|revoir|écouter)(?: (?:la|le|les|notre|nos|l')? ?\S+(?: \S+){0,6})? ?[:>→|] ?\S/,
  /^(?:skip|jump|go) to (?:the )?(?:main )?(?:content|navigation|search|menu|article|footer)$/,
  /^(?:aller|accéder|passer) (?:au|à la|à l') ?(?:contenu|contenu principal|navigation|recherche|menu|pied de page)$/,
  /^(?:share|tweet|email|print|partager|envoyer)(?: this| this article| cet article| l'article)? (?:on|via|by|sur|par) \S+(?: \S+)?$/,
  /^(?:follow|suivez)(?: us|-nous) \S/,
  /^(?:\d+ (?:comments?|commentaires?|shares?|partages?)|(?:comments?|commentaires?) ?\(\d+\))$/,
  /^(?:reading time|temps de lecture)? ?:? ?\d+ ?min(?:ute)?s?(?: read| de lecture)?$/,
  /^\d{1,2}:\d\d(?::\d\d)?(?: ?[/–-]? ?\d{1,2}:\d\d(?::\d\d)?)*$/,
  /^(?:sign up|subscribe|register|get|inscrivez-vous|abonnez-vous|recevez|s'inscrire|s'abonner) .*(?:newsletter|infolettre|inbox|boîte mail)/,
  /^(?:we|this site|this website|our site|nous|ce site|notre site) (?:and our partners |et nos partenaires )?(?:uses? |utilis)\S* ?(?:des )?cookies/,
  /^(?:©|\(c\)|copyright) .*(?:19|20)\d\d/,
  /^.{0,80}(?:all rights reserved|tous droits(?: de reproduction)? réservés)$/,
];

/** Furniture that pages glue to the last sentence; as written, capital first. */
const GLUED =
  /(?:(?<=[.!?…”»"')\]]) ?|(?<=\p{L}))(?:Leave a [Cc]omment|Add a [Cc]omment|Post a [Cc]omment|Laisser un commentaire|Ajouter un commentaire|Share this article|Partager cet article|Accessibility links)[.…]?$/u;

/** Longer lines are never furniture: a whole paragraph must not go unchecked. */
const LONGEST = 300;

/**
 * Whether a line or block is what a page wraps around an article (menus,
 * sharing, "Read also", comment links, cookie notices, rules of asterisks) in
 * English or French. It judges whole lines only and prefers to miss some:
 * furniture is not covered by the check, so a sentence must not be taken for it.
 */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(line)) return true;
  const folded = line
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}©(]+|[^\p{L}\p{N})]+$/gu, "");
  return (
    PHRASES.has(folded) || PATTERNS.some((pattern) => pattern.test(folded))
  );
}

/**
 * Where furniture begins that is glued to the end of a paragraph ("… Niger.Leave
 * a Comment"), as a UTF-16 offset; null where there is none.
 */
export function gluedFurniture(paragraph: string): number | null {
  const from = Math.max(0, paragraph.length - LONGEST);
  const glued = GLUED.exec(paragraph.slice(from));
  return glued && from + glued.index > 0 ? from + glued.index : null;
}
