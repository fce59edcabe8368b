import { cues } from "./cue";

/** The words of English news for what happens to those it counts. */
export const ENGLISH_CUES = [
  ...cues("killed", {
    both: "killed, slain, massacred, murdered, executed, assassinated, shot dead, stabbed to death, shot and killed, gunned down, beheaded",
    act: "kill, kills, killing, claimed the lives of, claiming the lives of, claim the lives of, took the lives of, cost the lives of, costing the lives of, killing of, killings of, deaths of, death of, murder of, murders of, murdering, executing, slaying",
    becomes: "drowned",
    state: "dead, deceased, burned to death, crushed to death, burnt to death",
    event:
      "died, die, dies, dying, perished, lost their lives, lost his life, lost her life, losing their lives, have died, succumbed",
    noun: "deaths, death, fatalities, fatality, killings, murders, homicides, dead bodies, fatal injuries",
  }),
  ...cues("wounded", {
    both: "wounded, injured, hurt",
    act: "wounding, wounds, injuring, injures, wound, injure, hurting",
    noun: "injuries, injury",
  }),
  ...cues("seriously_wounded", {
    both: "seriously wounded, seriously injured, critically wounded, critically injured, severely wounded, severely injured, gravely wounded, gravely injured, badly wounded, badly injured, seriously hurt",
    act: "seriously wounding, seriously injuring, critically injuring, critically wounding",
    state:
      "in critical condition, in serious condition, in a critical condition, in a serious condition",
    noun: "serious injuries, critical injuries, severe injuries",
  }),
  ...cues("casualties", { noun: "casualties, casualty" }),
  ...cues("neutralized", {
    both: "neutralized, neutralised",
    act: "neutralize, neutralizes, neutralizing, neutralise, neutralises, neutralising",
  }),
  ...cues("captured", {
    both: "captured, taken prisoner, taken captive, took prisoner",
    act: "capture, captures, capturing, took captive",
    noun: "captures",
  }),
  ...cues("kidnapped", {
    both: "kidnapped, abducted, taken hostage",
    act: "kidnapping, kidnap, abducting, abduct, took hostage, kidnapping of",
    noun: "kidnappings, abductions",
  }),
  ...cues("surrendered", {
    event: "surrendered, surrender, surrendering, laid down their arms",
    noun: "surrenders",
  }),
  ...cues("missing", {
    state: "missing, unaccounted for, feared missing, reported missing",
    event: "disappeared, went missing, gone missing",
    noun: "disappearances",
  }),
  ...cues("displaced", {
    both: "displaced, uprooted, left homeless, forced from their homes, driven from their homes",
    act: "displacing, displace, displaces, uprooting",
    event: "fled, fled their homes, forced to flee, have fled",
    state:
      "homeless, to flee, to leave their homes, forced to flee, forced to leave their homes",
  }),
  ...cues("evacuated", {
    both: "evacuated",
    act: "evacuating, evacuate, evacuates",
    noun: "evacuations",
  }),
  ...cues("rescued", { both: "rescued", act: "rescuing, rescue" }),
  ...cues("arrested", {
    both: "arrested, detained, taken into custody",
    act: "arresting, arrest, arrests, detaining, detain, arrest of, arrests of",
    noun: "arrests, arrest, detentions",
  }),
  ...cues("infected", {
    both: "infected",
    state: "sick, ill",
    act: "infecting",
    event: "fell ill, tested positive",
    noun: "infections",
  }),
  ...cues("hospitalised", {
    both: "hospitalised, hospitalized, taken to hospital, admitted to hospital",
    noun: "hospitalisations, hospitalizations",
  }),
  ...cues("attacks", {
    noun: "attacks, attack, assaults, assault, raids, raid, ambushes, ambush, bombings, bombing, air strikes, airstrikes, shootings, suicide bombings, suicide attacks",
  }),
];

/** A toll named before its number: "the death toll rose to 48". */
export const ENGLISH_TOLLS = [
  ...cues("killed", {
    act: "death toll, toll, number of dead, number of deaths, number of those killed, number of people killed, number killed, body count, deaths rose to",
  }),
  ...cues("wounded", {
    act: "number of injured, number of wounded, number of injuries, number of people injured",
  }),
  ...cues("missing", { act: "number of missing, number of people missing" }),
  ...cues("displaced", {
    act: "number of displaced, number of people displaced",
  }),
  ...cues("arrested", { act: "number of arrests" }),
  ...cues("infected", { act: "number of infections" }),
];
