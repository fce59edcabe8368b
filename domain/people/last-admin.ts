/**
 * Whether this person is the only one left who can manage the newsroom. Such
 * a person is neither disabled nor given another role.
 *
 * @param admins the newsroom's admins who are not disabled.
 */
export function isLastAdmin(
  admins: readonly string[],
  userId: string,
): boolean {
  return admins.length === 1 && admins[0] === userId;
}
