/** The form that was sent; undefined where what was sent is none. */
export async function readForm(
  request: Pick<Request, "formData">,
): Promise<FormData | undefined> {
  try {
    return await request.formData();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
