import { Hint } from './Hint.tsx'
import type { Part } from './parts.ts'

interface Props extends Part {
  field: 'name' | 'email'
  required?: boolean
  label: string
  hint: string
}

/** A field of one line with its reason. */
export function TextField({
  field,
  required,
  label,
  hint,
  values,
  problems,
  change,
  check,
  language,
}: Props) {
  return (
    <div class="field">
      <label for={field}>
        <span>{label}</span>
        {!required && <span class="minor">{` ${language.say('optional')}`}</span>}
      </label>
      <input
        id={field}
        type={field === 'email' ? 'email' : 'text'}
        list={undefined}
        dir="auto"
        autocomplete={field}
        required={required}
        aria-describedby={`${field}-hint`}
        aria-invalid={!!problems[field]}
        value={values[field]}
        onInput={(event) => change({ [field]: event.currentTarget.value })}
        onBlur={() => check(field)}
      />
      <Hint field={field} problems={problems} language={language}>
        {hint}
      </Hint>
    </div>
  )
}
