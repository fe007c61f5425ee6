import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface Props<Value extends string> {
  label: string
  value: Value
  options: ReadonlyArray<{ value: Value; name: string }>
  hint?: ComponentChildren
  onChange: (value: Value) => void
}

/** One of a few, from a list that opens. */
export function Choice<Value extends string>({ label, value, options, hint, onChange }: Props<Value>) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} class="quiet setup-hint">
          {hint}
        </p>
      )}
    </div>
  )
}
