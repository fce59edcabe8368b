import { STATUS_CODES } from "node:http";

import {
  type Exchange,
  type HeaderLine,
  headerOf,
} from "@/domain/sources/exchange";
import { sha256 } from "@/lib/hash";

/** Names what wrote the file, inside it. */
export const SOFTWARE = "Countersign";

/** One record of a WARC file: what the file says of it, and its bytes. */
export type WarcRecord = {
  type: "warcinfo" | "request" | "response";
  url: string;
  at: Date;
  /** The record with its header and its end, ready to be written. */
  bytes: Uint8Array;
  /** Of an answer only. */
  payloadDigest?: string;
  status?: number;
  mediaType?: string;
};

/**
 * A WARC 1.1 (ISO 28500:2017) of what went over the wire, request and response
 * of every hop, in order. The same exchanges make the same bytes: names of
 * records are made from their contents, and nothing is compressed.
 */
export function warcOf(exchanges: Exchange[], filename: string): WarcRecord[] {
  const info = warcinfo(exchanges, filename);
  const records = exchanges.flatMap((exchange) => {
    const response = responseRecord(exchange, info.id);
    const request = requestRecord(exchange, info.id, response.id);
    return [response.record, request];
  });
  return [info.record, ...records];
}

function warcinfo(exchanges: Exchange[], filename: string) {
  const at = exchanges[0]?.at ?? new Date(0);
  const block = latin1(
    [
      `software: ${SOFTWARE}`,
      "format: WARC File Format 1.1",
      "conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
      "robots: ignore",
      "",
    ].join("\r\n"),
  );
  const id = recordId("warcinfo", at, block);
  const head: HeaderLine[] = [
    ["WARC-Type", "warcinfo"],
    ["WARC-Record-ID", id],
    ["WARC-Date", at.toISOString()],
    ["WARC-Filename", filename],
    ["Content-Type", "application/warc-fields"],
  ];
  const bytes = recordBytes(head, block);
  return { id, record: { type: "warcinfo" as const, url: "", at, bytes } };
}

function responseRecord({ url, at, response }: Exchange, infoId: string) {
  const { status, headers, body, whole } = response;
  const statusText = response.statusText || (STATUS_CODES[status] ?? "");
  const start = `HTTP/1.1 ${status} ${statusText}`;
  const block = httpMessage(start, headers.map(inOnePiece), body);
  const id = recordId("response", at, block);
  const payloadDigest = digestOf(body);
  const head: HeaderLine[] = [
    ["WARC-Type", "response"],
    ["WARC-Record-ID", id],
    ["WARC-Warcinfo-ID", infoId],
    ["WARC-Target-URI", url],
    ["WARC-Date", at.toISOString()],
    ["WARC-Payload-Digest", payloadDigest],
    ...(whole ? [] : [["WARC-Truncated", "length"] as HeaderLine]),
    ["Content-Type", "application/http; msgtype=response"],
  ];
  const [mediaType = ""] = headerOf(headers, "content-type").split(";");
  const record: WarcRecord = {
    type: "response",
    url,
    at,
    bytes: recordBytes(head, block),
    payloadDigest,
    status,
    mediaType: mediaType.trim().toLowerCase(),
  };
  return { id, record };
}

function requestRecord(
  { url, at, request }: Exchange,
  infoId: string,
  responseId: string,
): WarcRecord {
  const { pathname, search } = new URL(url);
  const start = `${request.method} ${pathname}${search} HTTP/1.1`;
  const block = httpMessage(start, request.headers, new Uint8Array());
  const head: HeaderLine[] = [
    ["WARC-Type", "request"],
    ["WARC-Record-ID", recordId("request", at, block)],
    ["WARC-Warcinfo-ID", infoId],
    ["WARC-Concurrent-To", responseId],
    ["WARC-Target-URI", url],
    ["WARC-Date", at.toISOString()],
    ["Content-Type", "application/http; msgtype=request"],
  ];
  return { type: "request", url, at, bytes: recordBytes(head, block) };
}

/**
 * The body is kept put together, so a header that says it comes in chunks is
 * kept under the name that archives use for what was said on the wire only.
 */
function inOnePiece([name, value]: HeaderLine): HeaderLine {
  const chunked = name.toLowerCase() === "transfer-encoding";
  return [chunked ? `X-Archive-Orig-${name}` : name, value];
}

function httpMessage(
  start: string,
  headers: HeaderLine[],
  body: Uint8Array,
): Uint8Array {
  const lines = [start, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return Buffer.concat([latin1(`${lines.join("\r\n")}\r\n\r\n`), body]);
}

function recordBytes(head: HeaderLine[], block: Uint8Array): Uint8Array {
  const all: HeaderLine[] = [
    ...head,
    ["WARC-Block-Digest", digestOf(block)],
    ["Content-Length", String(block.length)],
  ];
  const lines = all.map(([name, value]) => `${name}: ${value}`);
  const top = `WARC/1.1\r\n${lines.join("\r\n")}\r\n\r\n`;
  return Buffer.concat([Buffer.from(top), block, latin1("\r\n\r\n")]);
}

/** A digest as web archives label it. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${sha256(bytes)}`;
}

/** A name for a record out of what it holds: a UUID of version 8 (RFC 9562). */
function recordId(type: string, at: Date, block: Uint8Array): string {
  const hash = sha256(`${type} ${at.toISOString()} ${sha256(block)}`);
  const variant = ((Number.parseInt(hash[16] ?? "0", 16) & 3) | 8).toString(16);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `<urn:uuid:${parts.join("-")}>`;
}

/** Header lines are bytes; each is one character here and there. */
function latin1(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}
