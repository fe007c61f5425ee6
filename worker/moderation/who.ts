import type { Who } from '../../shared/schemas/voice.ts'

/** Who acted, as stored: a member's id or one of a few words, with the name a member goes by in this shop now. */
export interface StoredActor {
  actor: string
  actorName: string | null
}

/** The same as the interface has it. */
export function whoOf({ actor, actorName }: StoredActor): Who {
  if (actor === 'author' || actor === 'voce' || actor === 'key' || actor === 'reader') return { kind: actor }
  return { kind: 'member', id: actor, name: actorName }
}

/** SQL for the name of a member of the shop in ?2. */
export const nameOf = (id: string): string =>
  `(SELECT display_name FROM members m WHERE m.shop_id = ?2 AND m.user_id = ${id})`
