import { describe, expect, test } from 'vitest'
import { TRANSLATIONS } from '../../../shared/languages.ts'
import type { Stars } from '../../../worker/reviews/rules.ts'
import { starsLabels } from '../../../worker/reviews/stars-labels.ts'

describe('the label', () => {
  test.each<[Stars, string, string]>([
    [[0, 0, 0, 0, 0], 'en', ''],
    [[0, 0, 0, 0, 1], 'en', 'Rated 5.0 out of 5, 1 rating'],
    [[0, 0, 0, 0, 2], 'en-GB', 'Rated 5.0 out of 5, 2 ratings'],
    [[0, 0, 0, 1000, 234], 'en', 'Rated 4.2 out of 5, 1,234 ratings'],
    [[0, 0, 0, 0, 1], 'it', 'Voto medio 5,0 su 5, 1 voto'],
    [[0, 0, 0, 1, 1], 'it-IT', 'Voto medio 4,5 su 5, 2 voti'],
    [[0, 0, 0, 1, 1], 'IT', 'Voto medio 4,5 su 5, 2 voti'],
    [[0, 0, 0, 1, 1], 'sv', 'Betyg 4,5 av 5, 2 betyg'],
    [[0, 0, 0, 1, 21], 'pl', 'Ocena 5,0 na 5, 22 oceny'],
    [[0, 0, 0, 1, 1], 'fi', 'Rated 4.5 out of 5, 2 ratings'],
  ])('of %j in %s reads %j', (counts, locale, label) => expect(starsLabels(locale)(counts)).toBe(label))
})

test.each(TRANSLATIONS)('%s has words of its own, whatever the count', (language) => {
  const said = starsLabels(language)
  const english = starsLabels('en')
  for (const n of [1, 2, 3, 5, 11, 21, 100, 1_000_000]) {
    expect(said([0, 0, 0, 0, n])).not.toBe(english([0, 0, 0, 0, n]))
    expect(said([0, 0, 0, 0, n])).not.toMatch(/[{}]|undefined/)
  }
})
