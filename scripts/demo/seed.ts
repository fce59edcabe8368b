import { hashPassword } from "@/lib/password";
import { findDemoPeople } from "@/usecases/people/demo-people";
import { setUpNewsroom } from "@/usecases/people/set-up-newsroom";
import { loadMali } from "./load-mali";
import { DEMO_PASSWORD, DEMO_PEOPLE } from "./people";

/** Loads the example into an installation that has no newsroom yet. */
export async function seedDemo(): Promise<boolean> {
  if ((await findDemoPeople()).anyNewsroom) return false;
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const { newsroomId, userIds } = await setUpNewsroom({
    name: "The Countersign Desk",
    language: "en",
    people: DEMO_PEOPLE.map((person) => ({ ...person, passwordHash })),
  });
  const people = DEMO_PEOPLE.map(({ name, role }, i) => ({
    newsroomId,
    userId: userIds[i] ?? "",
    name,
    role,
  }));
  const [contributor, checker, editor, secondEditor] = people;
  if (contributor && checker && editor && secondEditor) {
    await loadMali({ contributor, checker, editor, secondEditor });
  }
  return true;
}

/** One line for each demo person who is still on the desk. */
export async function demoSignIns(): Promise<string[]> {
  const { emails } = await findDemoPeople();
  return DEMO_PEOPLE.filter((person) => emails.includes(person.email)).map(
    (person) =>
      `${person.email.padEnd(26)} ${DEMO_PASSWORD}   (${person.role})`,
  );
}
