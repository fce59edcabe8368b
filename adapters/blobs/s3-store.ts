import { AwsClient } from "aws4fetch";

import { env } from "@/lib/env";
import type { BlobStore } from "./blob-store";

/**
 * Keeps blobs in a bucket of any store that speaks S3. The address is the
 * installation's own setting, so it does not go through the guarded fetch.
 */
export function s3Store(at: { endpoint: string; bucket: string }): BlobStore {
  const { S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env();
  const client = new AwsClient({
    accessKeyId: S3_ACCESS_KEY_ID ?? "",
    secretAccessKey: S3_SECRET_ACCESS_KEY ?? "",
    region: S3_REGION,
    service: "s3",
  });
  const root = at.endpoint.replace(/\/+$/, "");
  const addressOf = (hash: string) =>
    `${root}/${at.bucket}/${hash.slice(0, 2)}/${hash}`;
  return {
    async put(hash, bytes) {
      const body = new Uint8Array(bytes);
      const answer = await client.fetch(addressOf(hash), {
        method: "PUT",
        body,
      });
      if (!answer.ok) {
        throw new Error(`The blob store answered ${answer.status} to a PUT.`);
      }
    },
    async get(hash) {
      const answer = await client.fetch(addressOf(hash));
      if (answer.status === 404) return undefined;
      if (!answer.ok) {
        throw new Error(`The blob store answered ${answer.status} to a GET.`);
      }
      return answer.bytes();
    },
    async drop(hash) {
      const method = "DELETE";
      const answer = await client.fetch(addressOf(hash), { method });
      if (!answer.ok && answer.status !== 404) {
        throw new Error(
          `The blob store answered ${answer.status} to a DELETE.`,
        );
      }
    },
  };
}
