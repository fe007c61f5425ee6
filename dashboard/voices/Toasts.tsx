import { useWords } from '../i18n/language.tsx'
import { useOutbox } from './outbox-context.tsx'
import type { Desk } from './use-desk.ts'

/** What just happened, and can still be undone. */
export function Toasts({ desk, onUndo }: { desk: Desk; onUndo: () => void }) {
  const words = useWords()
  const { message } = desk
  const { entries, outbox } = useOutbox()
  const held = entries.find(({ delivery }) => delivery === 'held')
  return (
    <div class="toasts">
      <div role="status">{message && <p class="toast">{message}</p>}</div>
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
