import { Hint } from './Hint.tsx'
import type { Part } from './parts.ts'

interface Props extends Part {
  field: 'body' | 'name' | 'email'
  required?: boolean
  label: string
  hint: string
}

/** A field for text, with its reason; several lines where it is for the words of the review. */
export function TextField({ required, label, hint, ...part }: Props) {
  const { field, values, problems, sending, change, check, say } = part
  const attributes = {
    id: field,
    dir: 'auto',
    required,
    readOnly: sending,
    'aria-describedby': `${field}-hint`,
    'aria-invalid': !!problems[field],
    value: values[field],
    onInput: (event: { currentTarget: { value: string } }) => change({ [field]: event.currentTarget.value }),
    onBlur: () => check(field),
  } as const
  return (
    <div class="field">
      <label for={field}>
        {label}
        {!required && <span class="minor">{` ${say('optional')}`}</span>}
      </label>
      {field === 'body' ? (
        <textarea {...attributes} />
      ) : (
        <input
          type={field === 'email' ? 'email' : 'text'}
          list={undefined}
          autocomplete={field}
          {...attributes}
        />
      )}
      <Hint {...part}>{hint}</Hint>
    </div>
  )
}
