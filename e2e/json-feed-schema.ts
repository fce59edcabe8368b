const text = { type: "string" } as const;
const url = { type: "string", format: "uri" } as const;
const moment = { type: "string", format: "date-time" } as const;

const author = {
  type: "object",
  anyOf: ["name", "url", "avatar"].map((name) => ({ required: [name] })),
  properties: { name: text, url, avatar: url },
} as const;

/** What the text of JSON Feed 1.1 asks of a feed, as JSON Schema. */
export const JSON_FEED_SCHEMA = {
  type: "object",
  required: ["version", "title", "items"],
  propertyNames: {
    pattern:
      "^(version|title|home_page_url|feed_url|description|user_comment|next_url|icon|favicon|authors|language|expired|hubs|items|_.+)$",
  },
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    next_url: url,
    authors: { type: "array", items: author },
    language: text,
    expired: { type: "boolean" },
    hubs: {
      type: "array",
      items: {
        type: "object",
        required: ["type", "url"],
        properties: { type: text, url },
      },
    },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id"],
        anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
        properties: {
          id: text,
          url,
          title: text,
          content_html: text,
          content_text: text,
          date_published: moment,
          date_modified: moment,
          authors: { type: "array", items: author },
          tags: { type: "array", items: text },
          language: text,
        },
      },
    },
  },
} as const;
