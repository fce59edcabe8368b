import "server-only";

import { db } from "@/db";
import { addLinkMiss, countLinkMisses } from "@/db/queries/link-misses";
import { hashSender } from "@/lib/sender";

const AN_HOUR = 60 * 60 * 1000;

/** As many wrong addresses as one sender may try in an hour. */
const MOST = 20;

/** Whether a sender has tried too many addresses that lead nowhere. */
export async function guessesTooMuch(sender: string): Promise<boolean> {
  return (await countLinkMisses(db, told(sender))) >= MOST;
}

/** Notes that a sender tried one more. */
export async function noteGuess(sender: string): Promise<void> {
  await addLinkMiss(db, told(sender));
}

function told(sender: string) {
  const now = new Date();
  return {
    senderHash: hashSender(sender, "links", now),
    since: new Date(now.getTime() - AN_HOUR),
  };
}
