import type { Who } from '../../shared/schemas/voice.ts'

/** Who did something, in words. */
export const nameOf = (
  who: Who,
  words: { who: Record<Exclude<Who['kind'], 'member'>, string>; someone: string },
): string => (who.kind === 'member' ? (who.name ?? words.someone) : words.who[who.kind])
