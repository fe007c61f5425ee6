import type { PolicyAnswer } from '../../shared/schemas/trust.ts'
import { policyFigures } from '../moderation/policy-store.ts'

/** What a page of the policy is written from. */
export interface Policy {
  answer: PolicyAnswer
  locale: string
  formality: 'familiar' | 'polite'
}

/** A shop's policy of the last twelve months; null for an unknown shop. */
export async function readPolicy(db: D1Database, shop: string, now: number): Promise<Policy | null> {
  const [settings, figures] = await Promise.all([
    db
      .prepare(
        `SELECT name, locale, formality, coalesce(settings ->> '$.countIncentivised', 0) AS counts
         FROM shops WHERE id = ?`,
      )
      .bind(shop)
      .first<{ name: string; locale: string; formality: Policy['formality']; counts: number }>(),
    policyFigures(db, shop, now),
  ])
  return (
    settings && {
      answer: { shop: settings.name, countsIncentivised: Boolean(settings.counts), ...figures },
      locale: settings.locale,
      formality: settings.formality,
    }
  )
}
