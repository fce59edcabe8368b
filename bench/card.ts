import { cardOf } from "@/documents/card/card";
import { maliEdition } from "@/documents/public/mali-example/editions";

const ROUNDS = 20;

function print(name: string, value: number, unit: string, n: number): void {
  console.log(JSON.stringify({ name, value, unit, n }));
}

const edition = maliEdition();
const began = performance.now();
const card = await cardOf(edition);
print("card: the first", Math.round(performance.now() - began), "ms", 1);
print("card: bytes", card.length, "bytes", 1);
const before = process.cpuUsage();
for (let n = 0; n < ROUNDS; n += 1) {
  const statement = `${edition.claim.statement} (${n})`;
  await cardOf({ ...edition, claim: { ...edition.claim, statement } });
}
const { user, system } = process.cpuUsage(before);
const each = (user + system) / 1_000 / ROUNDS;
print("card: CPU each", Number(each.toFixed(1)), "ms", ROUNDS);
