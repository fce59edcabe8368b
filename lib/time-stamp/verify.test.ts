import { Certificate, TimeStampReq } from "pkijs";
import { describe, expect, it } from "vitest";

import { sha256 } from "@/lib/hash";
import { stampRequest } from "./request";
import {
  DATA,
  EC_REPLY,
  OLD_REPLY,
  OTHER_ROOT,
  QUERY,
  REFUSED_REPLY,
  ROOT,
  RSA_REPLY,
  WEB_CERTIFICATE,
} from "./tokens.fixture";
import { derOf, isForTimeStamps, verifyStamp } from "./verify";

const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"));
const nonceOf = (query: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(TimeStampReq.fromBER(query).nonce!.valueBlock.valueHexView);

const NONCE = nonceOf(bytes(QUERY));
const EXPECTED = { sha256: sha256(DATA), nonce: NONCE, roots: [ROOT] };

describe("stampRequest", () => {
  it("asks what openssl asks for the same hash and nonce", () => {
    const ours = stampRequest(sha256(DATA), NONCE);
    expect(Buffer.from(ours).toString("base64")).toBe(QUERY);
  });

  it("writes a nonce that begins with zeros or a high bit as a positive number", () => {
    for (const first of [0, 0x80]) {
      const nonce = new Uint8Array([first, 1, 2, 3, 4, 5, 6, 7]);
      const read = nonceOf(stampRequest(sha256(DATA), nonce));
      const told = BigInt(`0x${Buffer.from(read).toString("hex")}`);
      expect(told).toBe(BigInt(`0x${Buffer.from(nonce).toString("hex")}`));
    }
  });
});

describe("verifyStamp", () => {
  it.each([
    ["ec", EC_REPLY],
    ["rsa", RSA_REPLY],
  ])("tells when and who of a true stamp: %s", async (name, reply) => {
    const roots = [OTHER_ROOT, ROOT];
    const stamp = await verifyStamp(bytes(reply), { ...EXPECTED, roots });
    expect(stamp).toMatchObject({
      value: { signer: `Test authority ${name}` },
    });
    expect(stamp.ok && stamp.value.at.getUTCFullYear()).toBeGreaterThan(2025);
  });

  it.each([
    ["stamp-of-other-bytes", { sha256: sha256("other bytes") }],
    ["stamp-of-another-request", { nonce: new Uint8Array(8).fill(7) }],
    ["stamp-not-trusted", { roots: [OTHER_ROOT] }],
    ["stamp-not-trusted", { roots: [] }],
  ])("refuses what is not as expected: %s", async (error, change) => {
    const expected = { ...EXPECTED, ...change };
    expect(await verifyStamp(bytes(EC_REPLY), expected)).toEqual({
      ok: false,
      error,
    });
  });

  it("holds without the request, of which nobody kept the nonce", async () => {
    const expected = { ...EXPECTED, nonce: undefined };
    expect(await verifyStamp(bytes(EC_REPLY), expected)).toMatchObject({
      ok: true,
    });
  });

  it("refuses a certificate that had expired when it stamped", async () => {
    expect(await verifyStamp(bytes(OLD_REPLY), EXPECTED)).toEqual({
      ok: false,
      error: "stamp-not-trusted",
    });
  });

  it("refuses an authority's refusal, and bytes that are no answer", async () => {
    expect(await verifyStamp(bytes(REFUSED_REPLY), EXPECTED)).toEqual({
      ok: false,
      error: "stamp-not-granted",
    });
    for (const junk of [
      new Uint8Array(),
      bytes(QUERY),
      Buffer.from("<html>"),
    ]) {
      expect(await verifyStamp(junk, EXPECTED)).toEqual({
        ok: false,
        error: "stamp-unreadable",
      });
    }
  });

  it("tells nothing else whatever bit of it was changed", async () => {
    const whole = bytes(EC_REPLY);
    const told = await verifyStamp(whole, EXPECTED);
    let refused = 0;
    for (let at = 0; at < whole.length; at += 1) {
      const changed = whole.slice();
      changed[at] = changed[at]! ^ 1;
      const stamp = await verifyStamp(changed, EXPECTED);
      // A few bits only frame the answer and are nobody's word.
      if (stamp.ok) expect(stamp).toEqual(told);
      else refused += 1;
    }
    expect(refused / whole.length).toBeGreaterThan(0.95);
  });

  it("refuses a stamp whose time was changed", async () => {
    const changed = Buffer.from(bytes(EC_REPLY));
    const year = changed.indexOf(
      /\d{14}Z/.exec(changed.toString("latin1"))![0],
    );
    changed.write("2019", year, "latin1");
    expect(await verifyStamp(changed, EXPECTED)).toMatchObject({ ok: false });
  });
});

it("a certificate for web servers signs no time stamps", () => {
  const web = Certificate.fromBER(derOf(WEB_CERTIFICATE));
  expect(isForTimeStamps(web)).toBe(false);
});
