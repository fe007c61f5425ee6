import type { Part } from './parts.ts'
import type { Field } from './validate.ts'

/** The sentence under a field that is wrong; the field names it by `aria-describedby`. */
export const Problem = ({
  field,
  problems,
  language,
}: Pick<Part, 'problems' | 'language'> & { field: Field }) => {
  const problem = problems[field]
  return problem ? (
    <p class="problem" id={`${field}-problem`}>
      {language.say(problem.say, { n: problem.n ?? 0 })}
    </p>
  ) : null
}
