/** What can be set, where, and who may; the hub and its navigation list it. */
export const SETTINGS = [
  {
    href: "/desk/settings/people",
    label: "People",
    about: "Who works on this desk, with which role; new passwords.",
    administers: true,
  },
  {
    href: "/desk/settings/tokens",
    label: "API tokens",
    about: "Keys for programs that read the desk or work on it for you.",
    administers: false,
  },
  {
    href: "/desk/settings/bookmarklet",
    label: "Bookmarklet",
    about: "A bookmark that hands the page you are reading over to the desk.",
    administers: false,
  },
  {
    href: "/desk/settings/webhooks",
    label: "Webhooks",
    about: "Programs elsewhere that are told of what is published.",
    administers: true,
  },
  {
    href: "/desk/settings/scale",
    label: "Rating scale",
    about: "The ratings a verdict can give, and what each means.",
    administers: true,
  },
  {
    href: "/desk/settings/policies",
    label: "Evidence policies",
    about: "What evidence a rating needs before it is countersigned.",
    administers: true,
  },
  {
    href: "/desk/imports",
    label: "Imports",
    about: "Checks of other houses: who may come in, and how they rate.",
    administers: false,
  },
  {
    href: "/desk/settings/newsroom",
    label: "Newsroom",
    about:
      "Name, language and time zone, contact, what readers are told of your rules.",
    administers: true,
  },
] as const;
