import { useRef, useState } from 'preact/hooks'
import type { AskingSettings } from '../../shared/schemas/asking-settings.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { announce } from '../ui/announcer.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { type AskingDraft, draftOf, settingsOf } from './asking-draft.ts'
import { Categories } from './Categories.tsx'
import { Countries } from './Countries.tsx'
import { NumberField } from './NumberField.tsx'

interface Props {
  shop: string
  asking: AskingSettings
  isOwner: boolean
  onSaved: () => void
}

const HOURS = Array.from({ length: 25 }, (_, hour) => hour)

/** When customers are asked, on what it rests, and by whom. */
export function AskingForm({ shop, asking, isOwner, onSaved }: Props) {
  const words = useWords()
  const says = words.invitations.asking
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState(() => draftOf(asking))
  const [wrong, setWrong] = useState<Set<string>>(new Set())
  const [saved, setSaved] = useState(false)
  const { busy, problem, attempt } = useAttempt()
  const set = (changed: Partial<AskingDraft>) => {
    setSaved(false)
    setDraft((now) => ({ ...now, ...changed }))
  }

  async function save(event: Event) {
    event.preventDefault()
    const { settings, wrong: found } = settingsOf(draft)
    setWrong(found)
    if (!settings) {
      // The first of them, once it is marked.
      queueMicrotask(() => form.current!.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    if (await attempt(() => api.keepAsking(shop, settings))) {
      setSaved(true)
      onSaved()
      announce(says.saved)
    }
  }

  const number = (
    field: 'delayDays' | 'shippedDays' | 'reminderDays' | 'capDays',
    min: number,
    max: number,
  ) => (
    <NumberField
      label={says[field]}
      value={draft[field]}
      min={min}
      max={max}
      problem={wrong.has(field) ? says.between(min, max) : null}
      readOnly={!isOwner}
      onInput={(value) => set({ [field]: value })}
    />
  )
  const tick = (field: 'reminder' | 'discreet') => (
    <label class="choice">
      <input
        type="checkbox"
        checked={draft[field]}
        disabled={!isOwner}
        onChange={({ currentTarget }) => set({ [field]: currentTarget.checked })}
      />
      {says[field]}
    </label>
  )
  const hour = (end: 'from' | 'to') => (
    <span class="inline-field">
      <label for={`hour-${end}`}>{says[end]}</label>
      <select
        id={`hour-${end}`}
        value={draft.hours[end]}
        disabled={!isOwner}
        aria-invalid={wrong.has('hours')}
        aria-describedby="hours-problem"
        onChange={({ currentTarget }) =>
          set({ hours: { ...draft.hours, [end]: Number(currentTarget.value) } })
        }
      >
        {HOURS.map((each) => (
          <option key={each} value={each}>
            {String(each).padStart(2, '0')}:00
          </option>
        ))}
      </select>
    </span>
  )

  return (
    <form ref={form} class="asking" noValidate onSubmit={save}>
      <fieldset>
        <legend>{says.when}</legend>
        {number('delayDays', 3, 30)}
        {number('shippedDays', 3, 60)}
        <Categories
          categories={draft.categories}
          isWrong={wrong.has('categoryDays')}
          readOnly={!isOwner}
          onChange={(categories) => set({ categories })}
        />
        {tick('reminder')}
        {draft.reminder && number('reminderDays', 7, 30)}
        {number('capDays', 1, 90)}
        <p class="inline-field">
          {says.hours} {hour('from')} {hour('to')}
        </p>
        <p id="hours-problem" class="problem" role="alert">
          {wrong.has('hours') && says.hoursWrong}
        </p>
      </fieldset>
      <fieldset>
        <legend>{says.howItLooks}</legend>
        {tick('discreet')}
      </fieldset>
      <fieldset>
        <legend>{says.who}</legend>
        {(['voce', 'mine'] as const).map((sender) => (
          <label key={sender} class="choice">
            <input
              type="radio"
              name="sender"
              checked={draft.sender === sender}
              disabled={!isOwner}
              onChange={() => set({ sender })}
            />
            {says.sender[sender]}
          </label>
        ))}
      </fieldset>
      <Countries
        countries={draft.countries}
        isWrong={wrong.has('countries')}
        readOnly={!isOwner}
        onChange={(countries) => set({ countries })}
      />
      {isOwner && (
        <div>
          <p class="problem" role="alert">
            {wrong.size > 0 ? says.wrong : problem}
          </p>
          <button type="submit" class="button primary" aria-disabled={busy}>
            {says.save}
          </button>{' '}
          {saved && <span>{says.saved}</span>}
        </div>
      )}
    </form>
  )
}
