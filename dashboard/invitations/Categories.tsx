import { useWords } from '../i18n/language.tsx'
import type { AskingDraft } from './asking-draft.ts'

type Category = AskingDraft['categories'][number]

interface Props {
  categories: Category[]
  isWrong: boolean
  readOnly: boolean
  onChange: (categories: Category[]) => void
}

/** Categories that are asked about at another time, or named to nobody. */
export function Categories({ categories, isWrong, readOnly, onChange }: Props) {
  const words = useWords()
  const says = words.invitations.asking
  const change = (at: number, changed: Partial<Category>) =>
    onChange(categories.map((one, n) => (n === at ? { ...one, ...changed } : one)))
  return (
    <div class="rows">
      <p>{says.categories}</p>
      {categories.map((one, at) => (
        // A row has no other name of its own while it is typed.
        <fieldset key={String(at)} class="row" aria-label={one.name || says.newRow}>
          <label class="field">
            {says.category}
            <input
              value={one.name}
              readOnly={readOnly}
              autoComplete="off"
              onInput={({ currentTarget }) => change(at, { name: currentTarget.value })}
            />
          </label>
          <label class="field">
            {says.categoryDays}
            <input
              type="number"
              min={3}
              max={30}
              value={one.days ?? ''}
              readOnly={readOnly}
              aria-invalid={isWrong && one.days !== null && !(one.days >= 3 && one.days <= 30)}
              onInput={({ currentTarget }) =>
                change(at, { days: currentTarget.value === '' ? null : currentTarget.valueAsNumber })
              }
            />
          </label>
          <label class="choice">
            <input
              type="checkbox"
              checked={one.discreet}
              disabled={readOnly}
              onChange={({ currentTarget }) => change(at, { discreet: currentTarget.checked })}
            />
            {says.categoryDiscreet}
          </label>
          {!readOnly && (
            <button
              type="button"
              class="link"
              aria-label={says.removeWhich(one.name || says.newRow)}
              onClick={() => onChange(categories.filter((_, n) => n !== at))}
            >
              {words.people.team.remove}
            </button>
          )}
        </fieldset>
      ))}
      <p class="problem" role="alert">
        {isWrong && says.between(3, 30)}
      </p>
      {!readOnly && (
        <button
          type="button"
          class="button"
          onClick={() => onChange([...categories, { name: '', days: null, discreet: false }])}
        >
          {says.addCategory}
        </button>
      )}
    </div>
  )
}
