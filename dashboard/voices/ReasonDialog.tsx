import { useRef, useState } from 'preact/hooks'
import type { Reason } from '../../shared/schemas/decision.ts'
import { useWords } from '../i18n/language.tsx'
import { Dialog } from '../ui/Dialog.tsx'

// One key for each of the fourteen, none of which needs a modifier on an English or Italian keyboard but "=".
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-', '=', ',', '.']

interface Props {
  decision: 'reject' | 'remove'
  onDecide: (reason: Reason) => void
  onClose: () => void
}

/** The closed list of reasons against a review: a key or a click chooses, Enter or the button confirms. */
export function ReasonDialog({ decision, onDecide, onClose }: Props) {
  const words = useWords()
  const { list } = words.reasons
  const reasons = Object.keys(list) as Reason[]
  const [chosen, setChosen] = useState<Reason | null>(null)
  const [missing, setMissing] = useState(false)
  const options = useRef<HTMLFieldSetElement>(null)

  const choose = (reason: Reason) => {
    setChosen(reason)
    setMissing(false)
    options.current!.querySelector<HTMLInputElement>(`[value=${reason}]`)!.focus()
  }

  const press = (event: KeyboardEvent) => {
    const reason = reasons[KEYS.indexOf(event.key)]
    if (!reason || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    choose(reason)
  }

  return (
    <Dialog
      title={decision === 'reject' ? words.reasons.rejectTitle : words.reasons.removeTitle}
      class="wide"
      onClose={onClose}
      onKey={press}
    >
      <form
        class="reasons"
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen) onDecide(chosen)
          else setMissing(true)
        }}
      >
        <p class="quiet">{words.reasons.lead}</p>
        <fieldset ref={options}>
          <legend class="unseen">{words.reasons.legend}</legend>
          {reasons.map((reason, index) => (
            <label key={reason} class="reason">
              <input
                type="radio"
                name="reason"
                autofocus={index === 0}
                value={reason}
                aria-labelledby={`reason-${reason}`}
                aria-describedby={`reason-${reason}-means`}
                checked={chosen === reason}
                onChange={() => choose(reason)}
              />
              <span class="key" aria-hidden="true">
                {KEYS[index]}
              </span>
              <span>
                <span class="reason-name" id={`reason-${reason}`}>
                  {list[reason].name}
                </span>
                <span id={`reason-${reason}-means`}>
                  <span class="reason-meaning">{list[reason].meaning}</span>
                  <span class="reason-example">
                    {words.reasons.example} {list[reason].example}
                  </span>
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="dialog-foot">
          <p class="problem" role="alert">
            {missing && words.reasons.missing}
          </p>
          <button type="button" class="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" class="button primary">
            {words.reasons[decision]}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
