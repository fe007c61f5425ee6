import { useWords } from '../i18n/language.tsx'
import { CloseIcon } from '../ui/icons.tsx'
import type { Desk } from './use-desk.ts'

/** What just happened and can still be changed, what could not be sent yet, and what was turned down. */
export function Toasts({ desk, onUndo }: { desk: Desk; onUndo: () => void }) {
  const words = useWords()
  const { entries, outbox, message } = desk
  const held = entries.find(({ delivery }) => delivery === 'held')
  const stuck = entries.filter(
    // Who is signed out is asked to sign in, which sends it.
    ({ delivery, code }) => delivery === 'stuck' && code !== 'unauthenticated',
  )
  return (
    <div class="toasts">
      <div role="alert">
        {stuck.length > 0 && (
          <div class="toast">
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
      </div>
      <div role="status">
        {message && (
          <div class="toast">
            <p>{message.text}</p>
            {message.about && (
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
            )}
            <button type="button" class="icon-button" aria-label={words.close} onClick={desk.dismiss}>
              <CloseIcon />
            </button>
          </div>
        )}
      </div>
      {/* Not a live region: the announcer has said it, together with what comes next. */}
      {held && (
        <div class="toast" key={held.voice.id}>
          <p>{words.decide.done[held.input.decision]}</p>
          <button
            type="button"
            class="link"
            onClick={onUndo}
            onMouseEnter={() => outbox.pause()}
            onMouseLeave={() => outbox.resume()}
            onFocus={() => outbox.pause()}
            onBlur={() => outbox.resume()}
          >
            {words.decide.undo}
          </button>
        </div>
      )}
    </div>
  )
}
