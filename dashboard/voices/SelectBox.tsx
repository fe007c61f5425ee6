import type { Voice } from '../../shared/schemas/voice.ts'
import { useWords } from '../i18n/language.tsx'
import type { Selection } from './use-selection.ts'

/** Takes one voice of the list in or out; with Shift all from the one before. */
export function SelectBox({ voice, selection }: { voice: Voice; selection: Selection }) {
  const words = useWords()
  const isIn = selection.ids.has(voice.id)
  return (
    <label class="select-box">
      <input
        type="checkbox"
        checked={isIn}
        aria-label={words.together.select(voice.name ?? words.voices.someone)}
        onClick={({ currentTarget, shiftKey }) => {
          selection.toggle(voice.id, shiftKey)
          // What is shown follows from what is stored, also where it did not change.
          currentTarget.checked = !isIn
        }}
      />
    </label>
  )
}
