import { describe, expect, it } from 'vitest'
import { en } from '../../dashboard/i18n/en.ts'
import { fullTime, relativeTime, shownCount } from '../../dashboard/i18n/format.ts'
import { it as italian } from '../../dashboard/i18n/it.ts'
import { REASONS } from '../../shared/schemas/decision.ts'

/** Every string of a language by its path; functions are called with plain values. */
function strings(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): Array<[string, string]> => {
      const here = `${path}.${key}`
      if (typeof value === 'string') return [[here, value]]
      if (typeof value === 'function') return [[here, String(value('2', 2))]]
      return [...strings(value as object, here)]
    }),
  )
}

describe('words', () => {
  it('are the same set in both languages, none empty', () => {
    expect([...strings(italian).keys()].sort()).toEqual([...strings(en).keys()].sort())
    for (const words of [en, italian])
      for (const [path, text] of strings(words)) expect(text.trim(), path).not.toBe('')
  })

  it('are translated', () => {
    const same = new Set(['.work.who.voce', '.voices.view.spam', '.status.spam', '.statusBecause'])
    const english = strings(en)
    const untranslated = [...strings(italian)].filter(
      ([path, text]) => text === english.get(path) && !same.has(path),
    )
    expect(untranslated).toEqual([])
  })

  it('take in what they are given, in both languages', () => {
    for (const { voices, answer, decide, empty } of [en, italian]) {
      expect(voices.newer(2)).toContain('2')
      expect(answer.placeholder('Anna')).toContain('Anna')
      expect(decide.stuck(3)).toContain('3')
      expect(empty.toAnswer('99+', 100)).toContain('99+')
    }
    expect(italian.answer.placeholder('Anna')).toMatch(/^Rispondi ad Anna/)
    expect(italian.answer.placeholder('Luca')).toMatch(/^Rispondi a Luca/)
  })

  it('know every reason, in the order of the contract', () => {
    expect(Object.keys(en.reasons.list)).toEqual([...REASONS])
    expect(Object.keys(italian.reasons.list)).toEqual([...REASONS])
  })
})

describe('times and counts', () => {
  const now = Date.parse('2026-11-21T10:00:00.000Z')
  it.each([
    ['2026-11-21T09:59:30.000Z', 'now'],
    ['2026-11-21T09:00:00.000Z', '1 hour ago'],
    ['2026-11-18T09:00:00.000Z', '3 days ago'],
    ['2026-11-27T10:00:00.000Z', 'in 6 days'],
    ['2025-10-01T10:00:00.000Z', '1 year ago'],
  ])('%s is %s', (iso, words) => {
    expect(relativeTime(iso, 'en', now)).toBe(words)
  })

  it('speak the reader’s language', () => {
    expect(relativeTime('2026-11-18T09:00:00.000Z', 'it', now)).toBe('3 giorni fa')
    expect(fullTime('2026-11-18T09:00:00.000Z', 'it')).toContain('18 novembre 2026')
  })

  it('count to 99', () => {
    expect([-1, 0, 99, 100].map(shownCount)).toEqual(['0', '0', '99', '99+'])
  })
})
