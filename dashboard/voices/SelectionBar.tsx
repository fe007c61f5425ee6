import type { Decision } from '../../shared/schemas/decision.ts'
import { useWords } from '../i18n/language.tsx'
import type { Selection } from './use-selection.ts'

interface Props {
  /** How many are in the list, and how many of them are selected. */
  shown: number
  chosen: number
  /** What can be decided about all that are selected. */
  possible: readonly Decision[]
  selection: Selection
  onDecide: (decision: Decision) => void
}

/** Above the list: selects all of it, and decides about what is selected. */
export function SelectionBar({ shown, chosen, possible, selection, onDecide }: Props) {
  const words = useWords()
  return (
    <fieldset class="selection">
      <legend class="unseen">{words.together.title}</legend>
      <label class="selection-all">
        <input
          type="checkbox"
          checked={chosen > 0 && chosen === shown}
          indeterminate={chosen > 0 && chosen < shown}
          onClick={chosen === shown ? selection.clear : selection.all}
        />
        <span aria-live="polite">
          {chosen === 0 ? words.together.all(shown) : words.together.selected(chosen)}
        </span>
      </label>
      {chosen > 0 && (
        <span class="selection-acts">
          {possible.map((decision) => (
            <button key={decision} type="button" class="button" onClick={() => onDecide(decision)}>
              {words.decide[decision]}
            </button>
          ))}
          {possible.length === 0 && <span class="quiet">{words.together.unlike}</span>}
          <button type="button" class="link" onClick={selection.clear}>
            {words.together.none}
          </button>
        </span>
      )}
    </fieldset>
  )
}
