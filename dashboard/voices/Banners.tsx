import { useWords } from '../i18n/language.tsx'
import { CloseIcon } from '../ui/icons.tsx'
import type { Desk } from './use-desk.ts'

/** What could not be sent yet, and what was turned down; they stay, so they have a place of their own. */
export function Banners({ desk }: { desk: Desk }) {
  const words = useWords()
  const { entries, outbox, message } = desk
  const stuck = entries.filter(
    // Who is signed out is asked to sign in, which sends it.
    ({ delivery, code }) => delivery === 'stuck' && code !== 'unauthenticated',
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
      {message?.about && (
        <div class="banner">
          <p>{message.text}</p>
          <button
            type="button"
            class="link"
            onClick={() => {
              desk.dismiss()
              desk.open(message.about!)
            }}
          >
            {words.decide.look}
          </button>
          <button type="button" class="icon-button" aria-label={words.close} onClick={desk.dismiss}>
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  )
}
