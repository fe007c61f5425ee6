import type { InputHTMLAttributes } from 'preact'
import { useId } from 'preact/hooks'

interface Props {
  label: string
  value: string
  hint?: string
  /** What is wrong with it; absent where nothing is. */
  problem?: string | false
  /** Lines of the field; a single one unless more are asked for. */
  rows?: number
  input?: InputHTMLAttributes<HTMLInputElement>
  onChange: (value: string) => void
}

/** A labelled text of the settings, with what it is for and what is wrong with it. */
export function Line({ label, value, hint, problem, rows, input, onChange }: Props) {
  const id = useId()
  const told = {
    id,
    value,
    'aria-invalid': Boolean(problem),
    'aria-describedby': `${id}-hint ${id}-problem`,
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...told} rows={rows} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
      ) : (
        <input {...input} {...told} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
      )}
      <p id={`${id}-hint`} class="quiet setup-hint">
        {hint}
      </p>
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem || null}
      </p>
    </div>
  )
}
