import type { LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";

import { isPublicAddress } from "./public-address";

/** All addresses of a name, as the system or a test gives them. */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

/** A name led to an address that is not of the open internet. */
export class ClosedAddress extends Error {}

/**
 * Looks names up for one connection. The connection is made to the very
 * addresses that were checked, so a name that answers otherwise the next time
 * gains nothing; one closed address among several closes the name.
 */
export function checkedLookup(
  resolve: Resolve,
  isOpen: (address: string) => boolean = isPublicAddress,
): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (!first || found.some(({ address }) => !isOpen(address))) {
          done(new ClosedAddress(`${host} is not of the open internet.`), []);
        } else if (options.all) done(null, found);
        else done(null, first.address, first.family);
      },
      (error) => done(error, []),
    );
  };
}
