import { all, phraseLists } from "@/domain/language/lists";

/** What a word tells of a sentence, for or against checking it. */
export type CheckWord =
  | "change"
  | "comparison"
  | "cause"
  | "past"
  | "deed"
  | "record"
  | "scope"
  | "public"
  | "opinion"
  | "ought"
  | "future"
  | "condition"
  | "judgement"
  | "courtesy"
  | "address";

/** The words of each kind; a sentence has a kind or hasn't, however often. */
export const CHECK_WORDS = phraseLists<CheckWord>({
  en: [
    ...all(
      "change" as const,
      ...["rose", "risen", "rise", "fell", "fallen", "fall in", "dropped"],
      ...["increased", "increase", "increases", "decreased", "declined"],
      ...["doubled", "tripled", "halved", "grew", "grown", "shrank"],
      ...["cut", "cuts", "reduced", "lowered", "raised", "gained", "lost"],
      ...["gone up", "went up", "gone down", "went down", "soared", "slumped"],
      ...["worsened", "improved", "expanded", "slashed", "climbed", "jumped"],
    ),
    ...all(
      "comparison" as const,
      ...["more than", "less than", "fewer than", "higher than", "lower than"],
      ...["larger than", "smaller than", "compared with", "compared to"],
      ...["than in", "than ever", "twice as", "times as", "on average"],
      ...["average", "the most", "the highest", "the lowest", "the largest"],
      ...["the biggest", "the worst", "record", "in history", "first time"],
      ...["the fewest", "the least", "the only", "per capita", "half of"],
      ...[
        "a third of",
        "majority of",
        "as many as",
        "as much as",
        "the same as",
      ],
    ),
    ...all(
      "cause" as const,
      ...["because of", "due to", "as a result", "led to", "leads to"],
      ...["caused", "causes", "thanks to", "responsible for", "resulted in"],
      ...["brought about", "contributed to", "is driving", "forced"],
    ),
    ...all(
      "past" as const,
      ...["since", "last year", "last month", "last week", "years ago"],
      ...["months ago", "weeks ago", "ago", "in the last", "in the past"],
      ...["over the last", "over the past", "yesterday", "was", "were", "had"],
      ...["has been", "have been", "took", "went", "came", "became", "under"],
    ),
    ...all(
      "deed" as const,
      ...["voted", "passed", "signed", "vetoed", "supported", "opposed"],
      ...["proposed", "introduced", "endorsed", "created", "spent", "paid"],
      ...["appointed", "banned", "approved", "launched", "attacked", "killed"],
      ...["invaded", "arrested", "closed", "opened", "sent", "sold", "bought"],
      ...["received", "promised", "built", "destroyed", "won", "elected"],
      ...["withdrew", "ordered", "accused", "convicted", "charged", "fired"],
      ...["hired", "declared", "announced", "gave", "given", "taken", "made"],
      ...["said that", "told", "called for", "blocked", "abolished", "ended"],
    ),
    ...all(
      "record" as const,
      ...["according to", "study", "report", "survey", "poll", "statistics"],
      ...["figures show", "data", "records show", "found that", "research"],
      ...["published", "estimates", "estimated", "in fact", "the fact"],
    ),
    ...all(
      "scope" as const,
      ...["never", "every", "all of", "none of", "no one", "nobody", "only"],
      ...["not one", "always", "most of", "many", "thousands", "hundreds"],
      ...["millions", "billions", "dozens", "majority", "half", "each"],
    ),
    ...all(
      "public" as const,
      ...["tax", "taxes", "budget", "deficit", "debt", "spending", "jobs"],
      ...["unemployment", "inflation", "wages", "income", "prices", "rate"],
      ...["rates", "bill", "law", "act", "senate", "congress", "parliament"],
      ...[
        "court",
        "troops",
        "soldiers",
        "army",
        "weapons",
        "nuclear",
        "treaty",
      ],
      ...["crime", "prison", "insurance", "medicare", "pensions", "schools"],
      ...["hospitals", "oil", "energy", "trade", "exports", "imports"],
      ...["election", "votes", "governor", "administration", "immigrants"],
      ...["companies", "businesses", "workers", "poverty", "dollars", "euros"],
      ...["percent", "per cent", "casualties", "deaths", "cases", "vaccine"],
      ...["emissions", "population", "agreement", "program", "programme"],
    ),
    ...all(
      "opinion" as const,
      ...["i think", "i believe", "i feel", "i hope", "in my opinion"],
      ...["in my view", "we believe", "i don't think", "i guess", "i'm sure"],
      ...["i'm proud", "i am proud", "i love", "i want", "we want", "i wish"],
      ...["i'd like", "i would like", "i agree", "i disagree", "hope", "hopes"],
      ...["i'm not", "i am not", "i know", "i don't", "seems to me"],
    ),
    ...all(
      "ought" as const,
      ...["should", "must", "ought to", "need to", "needs to", "have to"],
      ...["has to", "let's", "let us", "let me", "we can", "cannot", "can't"],
      ...["got to", "we need", "it is time", "it's time"],
    ),
    ...all(
      "future" as const,
      ...["will", "won't", "shall", "going to", "would", "i'll", "we'll"],
      ...["they'll", "he'll", "may", "might", "could", "tomorrow", "expected"],
    ),
    ...all("condition" as const, "if", "unless", "whether", "suppose"),
    ...all(
      "judgement" as const,
      ...["important", "good", "great", "bad", "wrong", "right", "best"],
      ...["tough", "difficult", "hard", "strong", "wonderful", "terrible"],
      ...["beautiful", "tremendous", "serious", "fair", "unfair", "better"],
      ...["values", "freedom", "peace", "future", "opportunity", "leadership"],
      ...["question", "issue", "issues", "answer", "idea", "judgment"],
      ...["responsibility", "principle", "something", "somebody", "kind of"],
    ),
    ...all(
      "courtesy" as const,
      ...["thank you", "thanks", "good evening", "good morning", "welcome"],
      ...["excuse me", "i'm sorry", "please", "congratulations", "god bless"],
      ...["ladies and gentlemen", "read also", "sign up", "click here"],
      ...["subscribe", "leave a comment", "hello", "well"],
    ),
    ...all("address" as const, "you", "your", "me", "my", "i", "i'm", "am"),
  ],
  fr: [
    ...all(
      "change" as const,
      ...["augmenté", "augmente", "hausse", "baisse", "baissé", "diminué"],
      ...["doublé", "triplé", "chuté", "recul", "reculé", "progressé"],
      ...["réduit", "supprimé", "perdu", "gagné", "bondi", "relevé"],
      ...["passé de", "grimpé", "aggravé", "amélioré"],
    ),
    ...all(
      "comparison" as const,
      ...["plus de", "moins de", "davantage que", "plus que", "moins que"],
      ...["par rapport à", "comparé à", "contre", "deux fois plus"],
      ...["en moyenne", "le plus", "la plus", "les plus", "record"],
      ...["première fois", "le seul", "la seule", "par habitant", "autant que"],
      ...["la majorité", "la moitié", "un tiers", "jamais vu"],
    ),
    ...all(
      "cause" as const,
      ...["à cause de", "en raison de", "grâce à", "provoqué", "provoque"],
      ...["causé", "entraîné", "entraîne", "responsable de", "dû à", "due à"],
      ...["à la suite de", "conduit à", "parce que"],
    ),
    ...all(
      "past" as const,
      ...["depuis", "l'an dernier", "l'année dernière", "il y a", "hier"],
      ...["le mois dernier", "la semaine dernière", "a été", "ont été"],
      ...["était", "étaient", "avait", "avaient", "a", "ont", "fut"],
    ),
    ...all(
      "deed" as const,
      ...["voté", "adopté", "signé", "soutenu", "proposé", "créé", "dépensé"],
      ...["payé", "nommé", "interdit", "approuvé", "lancé", "attaqué", "tué"],
      ...["tués", "arrêté", "arrêtés", "fermé", "ouvert", "envoyé", "vendu"],
      ...["acheté", "reçu", "promis", "construit", "détruit", "élu", "retiré"],
      ...["ordonné", "accusé", "condamné", "licencié", "déclaré", "annoncé"],
    ),
    ...all(
      "record" as const,
      ...["selon", "d'après", "étude", "rapport", "enquête", "sondage"],
      ...["statistiques", "chiffres", "données", "publié", "estime"],
    ),
    ...all(
      "scope" as const,
      ...["jamais", "chaque", "tous les", "toutes les", "aucun", "aucune"],
      ...["personne", "seul", "seulement", "la plupart", "des milliers"],
      ...["des centaines", "des millions", "des dizaines", "toujours"],
    ),
    ...all(
      "public" as const,
      ...["impôt", "impôts", "budget", "déficit", "dette", "dépenses"],
      ...["emplois", "chômage", "inflation", "salaires", "revenu", "prix"],
      ...["taux", "loi", "parlement", "assemblée", "tribunal", "soldats"],
      ...["armée", "armes", "nucléaire", "traité", "prison", "retraites"],
      ...["écoles", "hôpitaux", "pétrole", "énergie", "commerce", "élection"],
      ...["voix", "gouvernement", "entreprises", "salariés", "pauvreté"],
      ...["pour cent", "morts", "cas", "vaccin", "émissions", "habitants"],
    ),
    ...all(
      "opinion" as const,
      ...["je pense", "je crois", "j'espère", "à mon avis", "selon moi"],
      ...["nous croyons", "je trouve", "je suis fier", "je veux"],
      ...["nous voulons", "je souhaite", "j'aime", "il me semble"],
    ),
    ...all(
      "ought" as const,
      ...["doit", "doivent", "devrait", "devraient", "devons", "il faut"],
      ...["faut", "faudrait", "pouvons", "peut", "peuvent"],
    ),
    ...all(
      "future" as const,
      ...["sera", "seront", "aura", "auront", "va", "vont", "serait"],
      ...["pourrait", "pourraient", "demain", "prévoit", "devrait être"],
    ),
    ...all("condition" as const, "si", "s'il", "à moins que", "à condition"),
    ...all(
      "judgement" as const,
      ...["important", "importante", "bon", "bonne", "grand", "mauvais"],
      ...["juste", "injuste", "difficile", "formidable", "terrible", "beau"],
      ...["belle", "meilleur", "meilleure", "valeurs", "liberté", "avenir"],
      ...["question", "enjeu", "idée", "responsabilité", "inacceptable"],
    ),
    ...all(
      "courtesy" as const,
      ...["merci", "bonjour", "bonsoir", "bienvenue", "s'il vous plaît"],
      ...["pardon", "félicitations", "lire aussi", "abonnez-vous"],
      ...["cliquez ici", "mesdames et messieurs"],
    ),
    ...all(
      "address" as const,
      "vous",
      "votre",
      "vos",
      "moi",
      "mon",
      "je",
      "j'",
    ),
  ],
});
