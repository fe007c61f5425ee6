import { type Experience, type ExperienceGiven, STAGES } from '../../shared/schemas/experience.ts'

/** The columns of an experience by the names that it has everywhere else. */
export const EXPERIENCE_COLUMNS = `feeling, ladder, ${STAGES.map((stage) => `${stage}_mark AS "${stage}"`).join(', ')}, wish`

export const experienceOf = (db: D1Database, shop: string, invitation: string): Promise<Experience | null> =>
  db
    .prepare(`SELECT ${EXPERIENCE_COLUMNS} FROM experiences WHERE shop_id = ? AND invitation_id = ?`)
    .bind(shop, invitation)
    .first<Experience>()

const mark = (given: 'good' | 'bad' | undefined): number | null =>
  given === undefined ? null : given === 'good' ? 1 : -1

/**
 * Keeps what was said about an order, in the place of what was said before. Taken only from whoever has answered in public
 * first; answers whether it was. Safe to repeat.
 */
export async function keepExperience(
  db: D1Database,
  shop: string,
  invitation: string,
  given: ExperienceGiven,
  id: string,
  now: number,
): Promise<boolean> {
  const columns = ['feeling', 'ladder', ...STAGES.map((stage) => `${stage}_mark`), 'wish']
  const said = [
    given.feeling ?? null,
    given.ladder ?? null,
    ...STAGES.map((stage) => mark(given[stage])),
    given.wish ?? null,
  ]
  const kept = await db
    .prepare(
      `INSERT INTO experiences (shop_id, invitation_id, id, created_at, changed_at, ${columns.join(', ')})
       SELECT ?1, ?2, ?3, ?4, ?4, ${columns.map((_, at) => `?${at + 5}`).join(', ')} FROM invitations
       WHERE shop_id = ?1 AND id = ?2 AND answered_at IS NOT NULL AND (expires_at IS NULL OR expires_at > ?4)
       ON CONFLICT (shop_id, invitation_id) DO UPDATE SET changed_at = excluded.changed_at,
         ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}
       RETURNING id`,
    )
    .bind(shop, invitation, id, now, ...said)
    .first()
  return kept !== null
}
