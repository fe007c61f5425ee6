import type { Part } from './parts.ts'
import { type Field, longest } from './validate.ts'

type Props = Pick<Part, 'problems' | 'say'> & { field: Field; children?: string | false }

/**
 * The line under a field, named by its `aria-describedby`: what is wrong, else a hint. One takes the other's place, so
 * that what appears when a field is left moves nothing that the pointer is on its way to.
 */
export function Hint({ field, problems, say, children }: Props) {
  const problem = problems[field]
  return (
    <p id={`${field}-hint`} class={problem ? 'minor problem' : 'minor'}>
      {problem ? say(problem, { n: longest(field) }) : children}
    </p>
  )
}
