import type { Decision } from '../../shared/schemas/decision.ts'
import { useWords } from '../i18n/language.tsx'

interface Props {
  possible: readonly Decision[]
  canAnswer: boolean
  hasReply: boolean
  /** Shows the keys on the buttons. */
  keys: boolean
  onDecide: (decision: Decision) => void
  onPublishAndAnswer: () => void
  onAnswer: () => void
}

/** What can be done with the open voice, always in the same place; on a phone under the thumb. */
export function DecisionBar({ possible, canAnswer, hasReply, keys, ...on }: Props) {
  const words = useWords()
  const key = (name: string) =>
    keys && (
      <span class="key" aria-hidden="true">
        {name}
      </span>
    )
  if (possible.length === 0 && !canAnswer) return null
  return (
    <fieldset class="decision-bar">
      <legend class="unseen">{words.decide.actions}</legend>
      {possible.includes('publish') && (
        <>
          <button type="button" class="button primary" onClick={() => on.onDecide('publish')}>
            {words.decide.publish} {key('p')}
          </button>
          <button type="button" class="button" onClick={on.onPublishAndAnswer}>
            {words.decide.publishAndAnswer} {key('a')}
          </button>
        </>
      )}
      {canAnswer && (
        <button type="button" class={hasReply ? 'button' : 'button primary'} onClick={on.onAnswer}>
          {hasReply ? words.answer.edit : words.decide.answer} {key('a')}
        </button>
      )}
      {possible.includes('restore') && (
        <button type="button" class="button" onClick={() => on.onDecide('restore')}>
          {words.decide.restore} {key('p')}
        </button>
      )}
      {possible.includes('reject') && (
        <button type="button" class="button against" onClick={() => on.onDecide('reject')}>
          {words.decide.reject} {key('r')}
        </button>
      )}
      {possible.includes('remove') && (
        <button type="button" class="button against" onClick={() => on.onDecide('remove')}>
          {words.decide.remove} {key('r')}
        </button>
      )}
    </fieldset>
  )
}
