import { Problem } from './Problem.tsx'
import type { Part } from './parts.ts'

interface Props extends Part {
  field: 'name' | 'email'
  autocomplete: 'name' | 'email'
  required?: boolean
  hint: string
}

/** A field of one line with its reason. */
export function TextField({ field, autocomplete, required, hint, ...part }: Props) {
  const { values, problems, change, check, language } = part
  return (
    <div class="field">
      <label for={field}>
        <span>{language.say(field)}</span>
        {!required && <span class="minor">{` ${language.say('optional')}`}</span>}
      </label>
      <input
        id={field}
        type={field === 'email' ? 'email' : 'text'}
        list={undefined}
        dir="auto"
        autocomplete={autocomplete}
        required={required}
        aria-describedby={`${field}-problem`}
        aria-invalid={!!problems[field]}
        value={values[field]}
        onInput={(event) => change({ [field]: event.currentTarget.value })}
        onBlur={() => check(field)}
      />
      {/* In the place of the hint: what appears while the pointer is on its way to the next field must move nothing. */}
      {problems[field] ? (
        <Problem field={field} problems={problems} language={language} />
      ) : (
        <p class="minor" id={`${field}-problem`}>
          {hint}
        </p>
      )}
    </div>
  )
}
