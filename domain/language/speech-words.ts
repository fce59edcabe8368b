import { all, phraseLists } from "./lists";

/** How a word of saying finds who says. */
export type SpeechCue = {
  /** Where the speaker stands: beside the verb, or only behind the words. */
  speaker: "beside" | "behind";
  /** Whether the word itself doubts what is said: "claims", "prétend". */
  doubts: boolean;
  /** Whether what follows is a name for something, not a statement. */
  names?: boolean;
};

const SAYS: SpeechCue = { speaker: "beside", doubts: false };
const CLAIMS: SpeechCue = { speaker: "beside", doubts: true };
const NAMES: SpeechCue = { ...SAYS, names: true };
const BEHIND: SpeechCue = { speaker: "behind", doubts: false };

/** The words that report what somebody says. */
export const SPEECH = phraseLists<SpeechCue>({
  en: [
    ...all(
      SAYS,
      ...["says", "said", "say", "told", "tells", "tell"],
      ...["announced", "announces", "announce", "stated", "states that"],
      ...["declared", "declares", "confirmed", "confirms", "confirm"],
      ...["denied", "denies", "deny", "added", "adds", "warned", "warns"],
      ...["insisted", "insists", "argued", "argues", "explained", "explains"],
      ...["acknowledged", "acknowledges", "admitted that", "admits that"],
      ...["noted", "notes", "wrote", "writes", "tweeted", "posted", "revealed"],
      ...["reveals", "reported", "reports", "estimated", "estimates"],
      ...["indicated", "indicates", "recalled", "recalls", "predicted"],
      ...["predicts", "concluded", "concludes", "found that", "stressed"],
      ...["believes", "thinks", "vowed", "pledged", "promised", "replied"],
      ...["asked", "called on", "accused", "accuses", "blamed", "blames"],
      ...["testified", "suggested", "suggests", "described", "put the toll at"],
      ...["put the number at", "put the death toll at", "said in a statement"],
      ...["issued a statement saying", "released a statement saying"],
      ...["said in a statement that", "issued a statement in which"],
      ...["said that", "says that", "told reporters", "told journalists"],
      ...["told reporters that"],
    ),
    ...all(
      NAMES,
      ...["called it", "calls it", "called them", "called him", "called her"],
    ),
    ...all(
      CLAIMS,
      ...["claims", "claimed", "claim", "alleges", "alleged", "allege"],
      ...["claims to", "claimed to", "claim to", "claims to have"],
      ...["claimed to have", "claim to have", "claims that"],
      ...["claimed that", "asserts", "asserted", "maintains", "maintained"],
      ...["boasted", "boasts", "purports"],
    ),
    ...all(
      BEHIND,
      ...["according to", "in the words of", "as reported by", "reported by"],
      ...["confirmed by", "announced by", "as told by", "quoted by"],
    ),
  ],
  fr: [
    ...all(
      SAYS,
      ...["dit", "disent", "déclare", "déclarent", "déclaré", "affirme"],
      ...["affirment", "affirmé", "indique", "indiquent", "indiqué"],
      ...["précise", "précisent", "précisé", "annonce", "annoncent"],
      ...["annoncé", "rapporte", "rapportent", "rapporté", "assure"],
      ...["assurent", "assuré", "estime", "estiment", "estimé", "explique"],
      ...["expliquent", "expliqué", "souligne", "soulignent", "souligné"],
      ...["ajoute", "ajoutent", "ajouté", "confirme", "confirment"],
      ...["confirmé", "dément", "démentent", "démenti", "reconnaît"],
      ...["reconnaissent", "reconnu", "fait savoir", "fait état d'"],
      ...["fait état de", "font état de", "témoigne", "témoigné", "raconte"],
      ...["raconté", "écrit", "écrivent", "tweeté", "prévient", "averti"],
      ...["avertit", "rappelle", "rappelé", "martèle", "martelé", "lance"],
      ...["lancé", "conclut", "conclu", "dénonce", "dénoncé", "accuse"],
      ...["accusé", "évoque", "évoqué", "juge", "jugé", "promet", "promis"],
      ...["répond", "répondu", "a publié un communiqué indiquant"],
    ),
    ...all(NAMES, "qualifie", "qualifient", "qualifié"),
    ...all(
      CLAIMS,
      ...["prétend", "prétendent", "prétendu", "soutient que"],
      ...[
        "soutiennent que",
        "soutenu que",
        "affirme avoir",
        "affirment avoir",
        "affirmé avoir",
      ],
      ...["dit avoir", "disent avoir", "assure avoir", "prétend avoir"],
    ),
    ...all(
      BEHIND,
      ...["selon", "d'après", "aux dires de", "à en croire", "aux yeux de"],
      ...["de source", "de sources", "confirmé par", "annoncé par"],
      ...["rapporté par"],
    ),
  ],
});

/** Words that say a text is quoted and leave out who wrote it. */
export const WRITTEN = phraseLists<true>({
  en: all(true, "is it written", "it is written", "it reads"),
  fr: all(true, "est-il écrit", "peut-on lire", "lit-on"),
});
