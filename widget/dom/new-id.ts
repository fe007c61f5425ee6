/**
 * A random UUID, version 4. Taken from an object's address, since `crypto.randomUUID` is missing on pages without TLS.
 */
export function newId(): string {
  const address = URL.createObjectURL(new Blob())
  URL.revokeObjectURL(address)
  return address.slice(-36)
}
