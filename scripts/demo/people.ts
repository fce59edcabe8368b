import type { Role } from "@/domain/people/actor";

/** The demo's people sign in with this; it is printed at every start. */
export const DEMO_PASSWORD = "countersign";

export const DEMO_PEOPLE = [
  {
    email: "contributor@desk.example",
    name: "Noor Haidara",
    role: "contributor",
  },
  { email: "checker@desk.example", name: "Idris Falk", role: "checker" },
  { email: "editor@desk.example", name: "Ana Ruiz", role: "editor" },
  { email: "editor2@desk.example", name: "Mark Osei", role: "editor" },
  { email: "admin@desk.example", name: "Lena Voss", role: "admin" },
] as const satisfies { email: string; name: string; role: Role }[];
