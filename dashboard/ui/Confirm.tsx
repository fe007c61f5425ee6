import { useWords } from '../i18n/language.tsx'
import { Dialog } from './Dialog.tsx'
import { type Because, useAttempt } from './use-attempt.ts'

interface Props {
  title: string
  text: string
  /** What the button says that does it. */
  go: string
  because?: Because
  act: () => Promise<unknown>
  /** Called once it is done. */
  onDone: () => void
  onClose: () => void
}

/** Asks before something that cannot be undone, and stays open where it fails. */
export function Confirm({ title, text, go, because, act, onDone, onClose }: Props) {
  const words = useWords()
  const { busy, problem, attempt } = useAttempt()
  return (
    <Dialog title={title} class="small" onClose={onClose}>
      <p>{text}</p>
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="dialog-foot">
        <button
          type="button"
          class="button primary"
          aria-disabled={busy}
          onClick={async () => {
            if (await attempt(act, because)) {
              onClose()
              onDone()
            }
          }}
        >
          {go}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </Dialog>
  )
}
