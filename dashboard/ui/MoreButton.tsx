import { failureWords } from '../i18n/failure-words.ts'
import { useWords } from '../i18n/language.tsx'
import type { Pages } from './use-pages.ts'

/** Brings the next page of a list, and says so where it did not come. */
export function MoreButton<Item>({ of: { state, more } }: { of: Pages<Item> }) {
  const words = useWords()
  if (state.phase !== 'ready' || !state.hasMore) return null
  return (
    <div class="more">
      <p class="problem" role="alert">
        {state.missed && failureWords(words, state.missed)}
      </p>
      <button type="button" class="button" onClick={more}>
        {words.voices.more}
      </button>
    </div>
  )
}
