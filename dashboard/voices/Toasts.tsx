import { useWords } from '../i18n/language.tsx'
import { useOutbox } from './outbox-context.tsx'
import type { Desk } from './use-desk.ts'

/** What just happened, and can still be undone. */
export function Toasts({ desk, onUndo }: { desk: Desk; onUndo: () => void }) {
  const words = useWords()
  const { message } = desk
  const { entries, outbox } = useOutbox()
  const held = entries.filter(({ delivery }) => delivery === 'held')
  const onTheWay = entries.filter(({ delivery }) => delivery === 'sending').length
  const decision = held[0]?.input.decision
  return (
    <div class="toasts">
      <div role="status">
        {message && <p class="toast">{message}</p>}
        {onTheWay > 1 && <p class="toast">{words.together.sending(onTheWay)}</p>}
      </div>
      {/* Not a live region: the announcer has said it, together with what comes next. */}
      {decision && (
        <div class="toast" key={held[0]!.voice.id}>
          <p>
            {held.length === 1 ? words.decide.done[decision] : words.together.done[decision](held.length)}
          </p>
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
