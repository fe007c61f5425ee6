/**
 * Makes something when it is first asked for, and keeps it. Schemas take longer to build than an isolate takes to
 * start; so a request builds only the one that it needs.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
