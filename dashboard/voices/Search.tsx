import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { AnyView } from '../../shared/schemas/voice.ts'
import { useWords } from '../i18n/language.tsx'

/** Looks for words in the voices of a view; what is looked for stands in the address. */
export function Search({ shop, view, q }: { shop: string; view: AnyView; q: string }) {
  const words = useWords()
  const { route } = useLocation()
  const [typed, setTyped] = useState(q)
  const address = `/dashboard/${shop}/voices/${view}`
  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault()
          const sought = typed.trim()
          route(sought ? `${address}?q=${encodeURIComponent(sought)}` : address)
        }}
      >
        <input
          id="search"
          type="search"
          aria-label={words.voices.search}
          placeholder={words.voices.search}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.voices.searchGo}
        </button>
      </form>
      {q !== '' && (
        <p class="quiet">
          {words.voices.found(q)}{' '}
          <a href={address} onClick={() => setTyped('')}>
            {words.voices.searchEnd}
          </a>
        </p>
      )}
    </search>
  )
}
