import type { NextConfig } from "next";

/** What every answer says to the browser; pages add their own content policy. */
const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), browsing-topics=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

const NO_REFERRER = { key: "Referrer-Policy", value: "no-referrer" };

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The annotation container's address ends in a slash, as its protocol asks.
  skipTrailingSlashRedirect: true,
  // Native code, fonts and workers are loaded from node_modules as they are.
  serverExternalPackages: [
    "@myriaddreamin/typst-ts-node-compiler",
    "@node-rs/argon2",
    "@resvg/resvg-wasm",
    "jsdom",
    "mammoth",
    "pg-boss",
    "pino",
    "postgres",
    "unpdf",
  ],
  experimental: {
    // A saved copy of a source may have 50 MB; the rest is the form around it.
    serverActions: { bodySizeLimit: "52mb" },
    proxyClientMaxBodySize: "52mb",
  },
  headers: async () => [
    { source: "/:path*", headers: SECURITY_HEADERS },
    // The address of a link is a secret of its holder.
    { source: "/:kind(r|expert)/:token", headers: [NO_REFERRER] },
  ],
};

export default config;
