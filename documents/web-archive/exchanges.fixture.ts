import { gzipSync } from "node:zlib";

import type { Exchange } from "@/domain/sources/exchange";

export const PAGE = "<!doctype html><p>Le pont a coûté 48 millions.</p>";

/** As it came over the wire: packed by the site. */
export const PACKED = gzipSync(PAGE);

const request: Exchange["request"] = {
  method: "GET",
  headers: [
    ["host", "www.site.example"],
    ["connection", "close"],
    ["accept", "text/html"],
  ],
};

/** A page that was moved, and the page. */
export const EXCHANGES: Exchange[] = [
  {
    url: "http://www.site.example/old?b=2&a=1",
    at: new Date("2022-07-28T10:00:00.000Z"),
    request,
    response: {
      status: 301,
      statusText: "Moved Permanently",
      headers: [
        ["Location", "/Bridge"],
        ["Content-Length", "5"],
      ],
      body: Buffer.from("Moved"),
      whole: true,
    },
  },
  {
    url: "http://www.site.example/Bridge",
    at: new Date("2022-07-28T10:00:00.250Z"),
    request,
    response: {
      status: 200,
      statusText: "OK",
      headers: [
        ["Content-Type", "text/html; charset=utf-8"],
        ["Content-Encoding", "gzip"],
        ["Transfer-Encoding", "chunked"],
        ["X-Vérité", "caf\u00e9"],
        ["Set-Cookie", "a=1"],
        ["Set-Cookie", "b=2"],
      ],
      body: PACKED,
      whole: true,
    },
  },
];
