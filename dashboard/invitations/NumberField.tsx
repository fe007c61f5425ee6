import { useId } from 'preact/hooks'

interface Props {
  label: string
  value: number
  min: number
  max: number
  /** What is wrong with it; null where nothing is. */
  problem: string | null
  readOnly: boolean
  onInput: (value: number) => void
}

/** A whole number between two others. */
export function NumberField({ label, value, min, max, problem, readOnly, onInput }: Props) {
  const id = useId()
  return (
    <div class="field short">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        value={Number.isNaN(value) ? '' : value}
        readOnly={readOnly}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onInput={({ currentTarget }) => onInput(currentTarget.valueAsNumber)}
      />
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem}
      </p>
    </div>
  )
}
