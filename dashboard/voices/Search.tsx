import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { AnyView } from '../../shared/schemas/voice.ts'
import { useWords } from '../i18n/language.tsx'
import { addressOf } from './address.ts'
import { type Sought, soughtText } from './sought.ts'

/** Looks for words in the voices of a view; what is looked for stands in the address. */
export function Search({ shop, view, sought }: { shop: string; view: AnyView; sought: Sought }) {
  const words = useWords()
  const { route } = useLocation()
  const [typed, setTyped] = useState(sought.q ?? '')
  const addressWith = (q: string) => addressOf(shop, view, soughtText({ ...sought, q }), null)
  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault()
          route(addressWith(typed.trim()))
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
      {sought.q && (
        <p class="quiet">
          {words.voices.found(sought.q)}{' '}
          <a href={addressWith('')} onClick={() => setTyped('')}>
            {words.voices.searchEnd}
          </a>
        </p>
      )}
    </search>
  )
}
