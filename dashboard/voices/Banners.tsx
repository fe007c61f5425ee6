import { failureWords } from '../i18n/failure-words.ts'
import { useWords } from '../i18n/language.tsx'
import { CloseIcon } from '../ui/icons.tsx'
import type { Entry } from './outbox.ts'
import { useOutbox } from './outbox-context.tsx'
import { NOTICE } from './voices-state.ts'

/** What could not be sent, whatever the shop, and what was turned down; they stay, so they have a place of their own. */
export function Banners({ onLook }: { onLook: (entry: Entry) => void }) {
  const words = useWords()
  const { entries, outbox, refused, dropped, takeNote } = useOutbox()
  const stuck = entries.filter(
    // Who is signed out is asked to sign in, which sends it.
    ({ delivery, code }) => delivery === 'stuck' && code !== 'unauthenticated',
  )
  const close = (
    <button type="button" class="icon-button" aria-label={words.close} onClick={takeNote}>
      <CloseIcon />
    </button>
  )
  return (
    <div class="banners" role="alert">
      {stuck.length > 0 && (
        <div class="banner">
          <p>
            {stuck[0]!.code === 'offline'
              ? words.decide.stuck(stuck.length)
              : words.decide.stuckOurs(stuck.length)}
          </p>
          <button type="button" class="link" onClick={() => outbox.retry()}>
            {words.decide.retry}
          </button>
        </div>
      )}
      {refused.length === 1 && (
        <div class="banner">
          <p>
            {NOTICE[refused[0]!.code]
              ? words.decide.refused(refused[0]!.entry.voice.name ?? words.voices.someone)
              : failureWords(words, refused[0]!.code)}
          </p>
          <button
            type="button"
            class="link"
            onClick={() => {
              takeNote()
              onLook(refused[0]!.entry)
            }}
          >
            {words.decide.look}
          </button>
          {close}
        </div>
      )}
      {refused.length > 1 && (
        <div class="banner">
          <div>
            <p>{words.together.refused(refused.length)}</p>
            <ul class="banner-list">
              {refused.map(({ entry, code }) => (
                <li key={entry.voice.id}>
                  <button type="button" class="link" onClick={() => onLook(entry)}>
                    <bdi>{entry.voice.name ?? words.voices.someone}</bdi>
                  </button>
                  <span class="quiet">{failureWords(words, code)}</span>
                </li>
              ))}
            </ul>
          </div>
          {close}
        </div>
      )}
      {dropped.length > 0 && (
        <div class="banner">
          <p>{words.decide.dropped(dropped.length, dropped[0]!.by)}</p>
          {close}
        </div>
      )}
    </div>
  )
}
