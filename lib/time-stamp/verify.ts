import type { OctetString, Sequence } from "asn1js";
import {
  type Attribute,
  Certificate,
  type ContentInfo,
  id_ContentType_Data,
  id_ContentType_SignedData,
  id_ExtKeyUsage,
  id_eContentType_TSTInfo,
  id_sha256,
  SignedData,
  SignedDataVerifyError,
  type SignerInfo,
  TimeStampResp,
  TSTInfo,
} from "pkijs";

import { sha256 } from "@/lib/hash";
import { ok, type Result, refuse } from "@/lib/result";
import { integerOf } from "./request";

export type StampRefusal =
  | "stamp-unreadable"
  | "stamp-not-granted"
  | "stamp-of-other-bytes"
  | "stamp-of-another-request"
  | "stamp-not-signed"
  | "stamp-not-trusted";

/** What an authority said: when it saw the hash, and who it is. */
export type Stamp = { at: Date; signer: string };

type Expected = {
  /** The hash that was to be stamped, in hex. */
  sha256: string;
  /** Of our request, where that is still known. */
  nonce?: Uint8Array;
  /** Root certificates that are trusted, in PEM. */
  roots: readonly string[];
};

const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
const CONTENT_TYPE = "1.2.840.113549.1.9.3";
const COMMON_NAME = "2.5.4.3";
/** ESS signing certificate of RFC 2634 (SHA-1) and of RFC 5035. */
const SIGNING_CERTIFICATES = [
  "1.2.840.113549.1.9.16.2.12",
  "1.2.840.113549.1.9.16.2.47",
];

/**
 * Checks the whole answer of a time-stamp authority (RFC 3161 §2.4.2): that it
 * is granted, of this hash and this request, signed by the certificate it
 * names, and that this was, at the time it gives, a time-stamping certificate
 * under a trusted root. Revocation is not asked for.
 */
export async function verifyStamp(
  reply: Uint8Array,
  expected: Expected,
): Promise<Result<Stamp, StampRefusal>> {
  const read = readReply(reply);
  if (!read.ok) return read;
  const { info, signed } = read.value;
  const imprint = info.messageImprint;
  const hash = hexOf(imprint.hashedMessage.valueBlock.valueHexView);
  const isSha256 = imprint.hashAlgorithm.algorithmId === id_sha256;
  if (!isSha256 || hash !== expected.sha256) {
    return refuse("stamp-of-other-bytes");
  }
  const { nonce } = expected;
  if (nonce && !info.nonce?.isEqual(integerOf(nonce))) {
    return refuse("stamp-of-another-request");
  }
  const signer = await checkSignature(signed, info.genTime, expected.roots);
  if (!signer.ok) return signer;
  if (!isForTimeStamps(signer.value)) return refuse("stamp-not-trusted");
  return ok({ at: info.genTime, signer: nameOf(signer.value) });
}

/** The SHA-256 that an authority's answer is of; undefined where it is of none. */
export function stampedHash(reply: Uint8Array): string | undefined {
  const read = readReply(reply);
  if (!read.ok) return undefined;
  const { hashedMessage } = read.value.info.messageImprint;
  return hexOf(hashedMessage.valueBlock.valueHexView);
}

type Read = { info: TSTInfo; signed: SignedData };

function readReply(
  bytes: Uint8Array,
): Result<Read, "stamp-unreadable" | "stamp-not-granted"> {
  const reply = parsed(() => TimeStampResp.fromBER(new Uint8Array(bytes)));
  if (!reply) return refuse("stamp-unreadable");
  // 0 is granted, 1 granted with changes; all others refuse.
  const token = reply.status.status <= 1 ? reply.timeStampToken : undefined;
  if (!token) return refuse("stamp-not-granted");
  const read = parsed(() => readToken(token));
  return read ? ok(read) : refuse("stamp-unreadable");
}

function readToken(token: ContentInfo): Read | undefined {
  if (token.contentType !== id_ContentType_SignedData) return undefined;
  const signed = new SignedData({ schema: token.content });
  const { eContentType, eContent } = signed.encapContentInfo;
  if (eContentType !== id_eContentType_TSTInfo || !eContent) return undefined;
  const info = TSTInfo.fromBER(eContent.getValue());
  return signed.signerInfos.length === 1 ? { info, signed } : undefined;
}

/** What hostile bytes are read as; the library throws at all that is wrong. */
function parsed<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

async function checkSignature(
  signed: SignedData,
  at: Date,
  roots: readonly string[],
): Promise<Result<Certificate, StampRefusal>> {
  // The library would hash what was stamped, which we know by its hash only,
  // and which has been compared. As plain data it checks the signature alone.
  signed.encapContentInfo.eContentType = id_ContentType_Data;
  try {
    const { signatureVerified, signerCertificate } = await signed.verify({
      signer: 0,
      trustedCerts: roots.map((pem) => Certificate.fromBER(derOf(pem))),
      checkDate: at,
      checkChain: true,
      passedWhenNotRevValues: true,
      extendedMode: true,
    });
    const [info] = signed.signerInfos;
    const holds = signatureVerified && signerCertificate && info;
    return holds && namesItsSigner(info, signerCertificate)
      ? ok(signerCertificate)
      : refuse("stamp-not-signed");
  } catch (error) {
    if (!(error instanceof SignedDataVerifyError)) throw error;
    const untrusted = error.signerCertificateVerified === false;
    return refuse(untrusted ? "stamp-not-trusted" : "stamp-not-signed");
  }
}

/** Whether what is signed says that it is a time stamp, and by which certificate. */
function namesItsSigner(info: SignerInfo, signer: Certificate): boolean {
  const attributes = info.signedAttrs?.attributes ?? [];
  const type = attributes.find(({ type }) => type === CONTENT_TYPE);
  const named = attributes.find(({ type }) =>
    SIGNING_CERTIFICATES.includes(type),
  );
  if (type?.values[0]?.valueBlock.toString() !== id_eContentType_TSTInfo) {
    return false;
  }
  return named !== undefined && namesCertificate(named, signer);
}

function namesCertificate(attribute: Attribute, signer: Certificate): boolean {
  const der = new Uint8Array(signer.toSchema(true).toBER(false));
  // SigningCertificate { certs { ESSCertID { [hashAlgorithm], certHash, … } } }
  const certs = (attribute.values[0] as Sequence).valueBlock.value[0];
  const first = (certs as Sequence | undefined)?.valueBlock.value[0];
  const hash = (first as Sequence | undefined)?.valueBlock.value.find(
    (part): part is OctetString => part.idBlock.tagNumber === 4,
  );
  return hexOf(hash?.valueBlock.valueHexView) === sha256(der);
}

/** Whether a certificate may sign time stamps, and nothing else (§2.3). */
export function isForTimeStamps(certificate: Certificate): boolean {
  const use = certificate.extensions?.find(
    ({ extnID }) => extnID === id_ExtKeyUsage,
  );
  const uses: string[] = use?.parsedValue?.keyPurposes ?? [];
  return use?.critical === true && uses.join() === TIME_STAMPING;
}

function nameOf({ subject }: Certificate): string {
  const name = subject.typesAndValues.find(({ type }) => type === COMMON_NAME);
  return String(name?.value.valueBlock.value ?? "an authority without a name");
}

/** The bytes of a certificate that is written as PEM. */
export function derOf(pem: string): Uint8Array<ArrayBuffer> {
  const base64 = pem.replace(/-----[^-]+-----|\s/g, "");
  return new Uint8Array(Buffer.from(base64, "base64"));
}

function hexOf(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString("hex");
}
