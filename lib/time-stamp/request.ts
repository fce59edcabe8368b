import { Integer, Null, OctetString } from "asn1js";
import {
  AlgorithmIdentifier,
  id_sha256,
  MessageImprint,
  TimeStampReq,
} from "pkijs";

/**
 * A request to a time-stamp authority (RFC 3161 §2.4.1) for a SHA-256 in hex.
 * Only the hash leaves the building. The nonce, eight random bytes, ties the
 * answer to this request; the authority is asked to send its certificate.
 */
export function stampRequest(
  sha256: string,
  nonce: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const hash = Buffer.from(sha256, "hex");
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({
        algorithmId: id_sha256,
        algorithmParams: new Null(),
      }),
      hashedMessage: new OctetString({ valueHex: new Uint8Array(hash).buffer }),
    }),
    nonce: integerOf(nonce),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER(false));
}

/** The bytes as a positive number in its shortest form, as DER wants it. */
export function integerOf(bytes: Uint8Array): Integer {
  return Integer.fromBigInt(`0x${Buffer.from(bytes).toString("hex")}`);
}
