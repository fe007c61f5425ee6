import type { Reason } from '../../shared/schemas/decision.ts'

/** The rules for reviewers, in the order in which their page numbers them. */
export const REVIEWER_RULES = ['own', 'any', 'honest', 'people', 'kind', 'topic', 'legal', 'links'] as const

const BROKEN: Record<Reason, (typeof REVIEWER_RULES)[number] | null> = {
  spam_or_ad: 'links',
  fake_or_not_genuine: 'own',
  abusive_or_obscene: 'kind',
  discriminatory: 'kind',
  personal_data: 'people',
  confidential_info: 'legal',
  off_topic: 'topic',
  illegal: 'legal',
  false_or_misleading: 'legal',
  duplicate: 'own',
  conflict_of_interest: 'honest',
  ip_infringement: 'legal',
  malicious_link: 'links',
  author_request: null,
}

/** The number of the rule that a reason rests on, as reviewers read it; null where the author asked for it. */
export function ruleNumber(reason: Reason): number | null {
  const broken = BROKEN[reason]
  return broken && REVIEWER_RULES.indexOf(broken) + 1
}
