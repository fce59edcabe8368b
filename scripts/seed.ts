import { hashPassword } from "@/lib/password";
import { findDemoPeople } from "@/usecases/people/demo-people";
import { setUpNewsroom } from "@/usecases/people/set-up-newsroom";

/** The demo's people sign in with this; it is printed at every start. */
export const DEMO_PASSWORD = "countersign";

const PEOPLE = [
  {
    email: "contributor@desk.example",
    name: "Noor Haidara",
    role: "contributor",
  },
  { email: "checker@desk.example", name: "Idris Falk", role: "checker" },
  { email: "editor@desk.example", name: "Ana Ruiz", role: "editor" },
  { email: "editor2@desk.example", name: "Mark Osei", role: "editor" },
  { email: "admin@desk.example", name: "Lena Voss", role: "admin" },
] as const;

/** Loads the example into an installation that has no newsroom yet. */
export async function seedDemo(): Promise<boolean> {
  if ((await findDemoPeople()).anyNewsroom) return false;
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await setUpNewsroom({
    name: "The Countersign Desk",
    language: "en",
    people: PEOPLE.map((person) => ({ ...person, passwordHash })),
  });
  return true;
}

/** One line for each demo person who is still on the desk. */
export async function demoSignIns(): Promise<string[]> {
  const { emails } = await findDemoPeople();
  return PEOPLE.filter((person) => emails.includes(person.email)).map(
    (person) =>
      `${person.email.padEnd(26)} ${DEMO_PASSWORD}   (${person.role})`,
  );
}
