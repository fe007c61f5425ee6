import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { EXPLANATION_MAX } from '../../shared/limits.ts'
import type { Reason, StatementQuery } from '../../shared/schemas/decision.ts'
import { useWords } from '../i18n/language.tsx'
import { Dialog } from '../ui/Dialog.tsx'

// One key for each of the fourteen, none of which needs a modifier on an English or Italian keyboard but "=".
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-', '=', ',', '.']

/** What is decided against something, and what its author is told beside the rule. */
export interface Against {
  reason: Reason
  facts?: string
}

interface Props {
  decision: 'reject' | 'remove'
  /** What its author will be told, once a reason is chosen. */
  preview: (query: StatementQuery | null) => ComponentChildren
  /** Whether its author reads more than the rule. */
  withFacts: boolean
  onDecide: (against: Against) => void
  onClose: () => void
}

/** The closed list of reasons: a key or a click chooses, Enter or the button confirms. */
export function ReasonDialog({ decision, preview, withFacts, onDecide, onClose }: Props) {
  const words = useWords()
  const { list } = words.reasons
  const reasons = Object.keys(list) as Reason[]
  const [chosen, setChosen] = useState<Reason | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [facts, setFacts] = useState('')
  const [notAboutService, setNotAboutService] = useState(false)
  const options = useRef<HTMLFieldSetElement>(null)

  const choose = (reason: Reason) => {
    setChosen(reason)
    setProblem(null)
    options.current!.querySelector<HTMLInputElement>(`[value=${reason}]`)!.focus()
  }

  const press = (event: KeyboardEvent) => {
    const reason = reasons[KEYS.indexOf(event.key)]
    const isTyping = event.target instanceof HTMLTextAreaElement
    if (!reason || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
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
          if (!chosen) setProblem(words.reasons.missing)
          else if (chosen === 'off_topic' && !notAboutService)
            setProblem(words.reasons.notAboutServiceMissing)
          else onDecide({ reason: chosen, ...(facts.trim() && { facts: facts.trim() }) })
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
        <div class="reasons-told">
          {chosen === 'off_topic' && (
            <label class="reason">
              <input
                type="checkbox"
                checked={notAboutService}
                onChange={({ currentTarget }) => {
                  setNotAboutService(currentTarget.checked)
                  setProblem(null)
                }}
              />
              <span>{words.reasons.notAboutService}</span>
            </label>
          )}
          {withFacts && (
            <div class="field">
              <label for="facts">{words.reasons.facts}</label>
              <textarea
                id="facts"
                rows={2}
                maxLength={EXPLANATION_MAX}
                value={facts}
                onInput={({ currentTarget }) => setFacts(currentTarget.value)}
              />
            </div>
          )}
          {preview(chosen && { decision, reason: chosen, ...(facts.trim() && { facts: facts.trim() }) })}
        </div>
        <div class="dialog-foot">
          <p class="problem" role="alert">
            {problem}
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
