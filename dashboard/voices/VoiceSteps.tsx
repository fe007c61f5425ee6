import { useWords } from '../i18n/language.tsx'
import { BackIcon, ForwardIcon } from '../ui/icons.tsx'
import type { Desk } from './use-desk.ts'

/** Where the open voice stands in the list, and the way to the next. */
export function VoiceSteps({ desk, opened }: { desk: Desk; opened: string }) {
  const words = useWords()
  const { shown, voices } = desk
  const index = shown.findIndex(({ id }) => id === opened)
  const total = voices.state.cursor === null ? `${shown.length}` : `${shown.length}+`
  return (
    <div class="voice-steps">
      <button type="button" class="link back" onClick={() => desk.open(null)}>
        <BackIcon /> {words.voices.back}
      </button>
      <span class="quiet">{index >= 0 && words.voices.position(index + 1, total)}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={words.voices.previous}
        aria-disabled={index <= 0}
        onClick={() => desk.step(-1)}
      >
        <BackIcon />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words.voices.next}
        aria-disabled={index < 0 || index >= shown.length - 1}
        onClick={() => desk.step(1)}
      >
        <ForwardIcon />
      </button>
    </div>
  )
}
