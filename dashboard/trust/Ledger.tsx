import { api } from '../api.ts'
import { useSpeech } from '../i18n/language.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { MoreButton } from '../ui/MoreButton.tsx'
import { usePages } from '../ui/use-pages.ts'
import { nameOf } from '../voices/name-of.ts'
import type { LedgerSought } from './ledger-address.ts'

/** The events that a figure was counted from; each leads to its voice. */
export function Ledger({ shop, sought }: { shop: string; sought: LedgerSought }) {
  const { words, locale } = useSpeech()
  const say = words.trust.ledger
  const pages = usePages(
    async (cursor) => {
      const page = await api.ledger(shop, sought, cursor)
      return { items: page.entries, cursor: page.cursor }
    },
    [shop, JSON.stringify(sought)],
  )
  const { figure, rating, signal, days } = sought
  const names = { ...words.trust, decided: say.decided, blind: say.blindOnes, restored: say.restored }
  const title = [names[figure], rating && words.stars.given(Number(rating)), signal && words.signal[signal]]
    .filter(Boolean)
    .join(' · ')
  const { state } = pages
  return (
    <section class="trust-part" aria-labelledby="ledger">
      <p>
        <a href={`/dashboard/${shop}/trust`}>{say.back}</a>
      </p>
      <h2 id="ledger">{say.title(title, Number(days))}</h2>
      <p>
        {say.lead} {rating && say.covered}
      </p>
      {state.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {state.phase === 'failed' && <FailureNote code={state.code} onRetry={pages.again} />}
      {state.phase === 'ready' && state.items.length === 0 && !state.hasMore && <p>{say.none}</p>}
      {state.phase === 'ready' && (
        <ol class="ledger">
          {state.items.map((entry) => (
            <li key={entry.seq}>
              <a href={`/dashboard/${shop}/voices/all/${entry.review}`}>
                <bdi>{entry.name ?? words.voices.someone}</bdi>
              </a>
              <span>
                {words.work.event[entry.type] ?? entry.type}
                {entry.reason && `: ${words.reasons.list[entry.reason].name}`}
              </span>
              <span class="quiet">
                <bdi>{entry.product}</bdi>
              </span>
              <span class="quiet">
                {nameOf(entry.who, words.work)}
                {entry.blind !== null && `, ${entry.blind ? say.blind : say.seen}`}
              </span>
              <time class="quiet" dateTime={entry.at}>
                {new Date(entry.at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
            </li>
          ))}
        </ol>
      )}
      <MoreButton of={pages} />
    </section>
  )
}
