import type { InputHTMLAttributes, Ref } from 'preact'
import { useId } from 'preact/hooks'

interface Props {
  label: string
  /** What is wrong with it; null where nothing is. */
  problem: string | null
  input: InputHTMLAttributes<HTMLInputElement> & { ref: Ref<HTMLInputElement> }
}

/** A labelled line of text with its problem below it. */
export function Field({ label, problem, input }: Props) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input {...input} id={id} aria-invalid={problem !== null} aria-describedby={`${id}-problem`} />
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem}
      </p>
    </div>
  )
}
