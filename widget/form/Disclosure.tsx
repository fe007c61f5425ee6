import { Hint } from './Hint.tsx'
import type { Part } from './parts.ts'

/** One unticked line; ticked, it opens what exactly is to be said beside the review. */
export function Disclosure({ values, problems, change, language }: Part) {
  const { say } = language
  const box = (name: 'disclosed' | 'reward' | 'staff' | 'friend', label: string, id?: string) => (
    <label class="tick">
      <input
        type="checkbox"
        id={id}
        checked={values[name]}
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
          <Hint field="disclosure" problems={problems} language={language}>
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
