import type { CsvRowsAnswer } from '../../shared/schemas/orders-csv.ts'
import { useSpeech } from '../i18n/language.tsx'

const SHOWN = 20

type Problem = CsvRowsAnswer['problems'][number]

/** Lines that are left out, each with what has to be corrected. */
export function FileProblems({ problems }: { problems: Problem[] }) {
  const { words, locale } = useSpeech()
  const says = words.invitations.upload
  if (problems.length === 0) return null
  const told = (problem: Problem): string =>
    'field' in problem
      ? says.wrong[problem.code](says.field[problem.field], problem.value)
      : says.refused(problem.fields.map(({ path }) => path).join(', '))
  return (
    <section class="note" aria-labelledby="left-out">
      <h3 id="left-out">{says.leftOut(problems.length)}</h3>
      <p>{says.leftOutText}</p>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={JSON.stringify(problem)}>
            {says.line(problem.line.toLocaleString(locale))} <bdi>{told(problem)}</bdi>
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p>{says.andMore(problems.length - SHOWN)}</p>}
    </section>
  )
}
