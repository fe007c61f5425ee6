import type { Phrases } from '../../shared/language.ts'
import type { Formality } from '../../shared/schemas/review.ts'
import { findPhrases, type Part } from './load-language.ts'

/** The words of a part as the shop speaks them; nothing, so English, where Voce lacks them or they cannot be loaded. */
export async function loadPhrases(
  locale: string,
  part: Part,
  formality?: Formality,
): Promise<Partial<Phrases> | undefined> {
  const chunk = await findPhrases(locale, part)
  return formality === 'polite' ? { ...chunk?.phrases, ...chunk?.polite } : chunk?.phrases
}
