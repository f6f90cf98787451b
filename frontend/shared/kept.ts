/**
 * Fetches data whose address is made from its content, so that the browser asks for it only once.
 *
 * @throws if it cannot be had now
 */
export async function kept<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok || answer.redirected) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return (await answer.json()) as T;
}
