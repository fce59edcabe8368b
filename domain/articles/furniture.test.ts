import { describe, expect, it } from "vitest";

import { gluedFurniture, isFurniture } from "./furniture";

describe("isFurniture", () => {
  it.each([
    "Accessibility links",
    "BREAKING NEWS",
    "Skip to main content",
    "Read also: A title of any kind",
    "Read the op-ed: A title",
    "READ MORE »",
    "Watch: The minister leaves",
    "Leave a Comment",
    "12 comments",
    "Comments (12)",
    "Share on Facebook",
    "Follow us on WhatsApp",
    "Sign up for our daily newsletter",
    "Get the news in your inbox",
    "We use cookies to improve this site.",
    "© 2022 The Paper. All rights reserved.",
    "5 min read",
    "0:00 0:03:10",
    "Story continues below advertisement",
    "Lire aussi : Un titre",
    "Article réservé à nos abonnés Lire aussi Un titre",
    "À lire aussi",
    "Lire la tribune",
    "Lire l’entretien : Un titre",
    "Laisser un commentaire",
    "Partager",
    "Partager sur Facebook",
    "Inscrivez-vous à notre newsletter",
    "Nous utilisons des cookies.",
    "Temps de lecture : 3 min",
    "Tous droits réservés",
    "* * *",
    "———",
  ])("knows %j", (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each([
    "Share prices fell by 3 percent",
    "Share this burden, Macron tells Europe",
    "Readers were not told",
    "Subscribers left in thousands",
    "Breaking news: 18 killed",
    "See you in court",
    "Watch out",
    "Home Office refuses",
    "Cookies track refugees, report finds",
    "Lire est un plaisir",
    "Voir Bamako et mourir",
    "18",
    "🎉",
    "He wrote: 18 dead",
    `Read also: ${"a".repeat(300)}`,
  ])("does not take %j for it", (line) => {
    expect(isFurniture(line)).toBe(false);
  });
});

describe("gluedFurniture", () => {
  it("finds where it begins", () => {
    expect(gluedFurniture("He left.Leave a Comment")).toBe(8);
    expect(gluedFurniture("He left Leave a Comment")).toBeNull();
    expect(gluedFurniture("Please do not leave a comment")).toBeNull();
    expect(gluedFurniture("Leave a Comment")).toBeNull();
  });
});
