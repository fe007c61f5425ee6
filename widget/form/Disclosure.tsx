import { Hint } from './Hint.tsx'
import type { Part } from './parts.ts'

/** One unticked line; ticked, it opens what exactly is to be said beside the review. */
export function Disclosure(part: Part) {
  const { values, sending, change, say } = part
  const box = (name: 'disclosed' | 'reward' | 'staff' | 'friend', label: string, id?: string) => (
    <label class="actions tick">
      <input
        type="checkbox"
        id={id}
        checked={!!values[name]}
        aria-disabled={sending}
        onChange={(event) => change({ [name]: event.currentTarget.checked })}
      />
      <span>{label}</span>
    </label>
  )
  return (
    <div>
      {box('disclosed', say('disclosure'))}
      {values.disclosed && (
        <fieldset class="inner" aria-label={say('disclosure')} aria-describedby="disclosure-hint">
          <Hint {...part} field="disclosure">
            {say('disclosureWhy')}
          </Hint>
          {box('reward', say('gotReward'), 'disclosure')}
          {box('staff', say('isStaff'))}
          {box('friend', say('isFriend'))}
        </fieldset>
      )}
    </div>
  )
}
