/**
 * Makes something when it is first asked for, and keeps it. Building all schemas and expressions at once would take
 * longer than an isolate takes to start; so a request builds only what it needs.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
