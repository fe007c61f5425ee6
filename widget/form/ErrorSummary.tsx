import type { FormLanguage } from './form-language.ts'
import { FIELDS, longest, type Problems } from './validate.ts'

interface Props {
  problems: Problems
  /** What is wrong with the whole. */
  refused: boolean
  say: FormLanguage['say']
}

// The page's address and history are the page's own: the link only moves the focus.
const follow = (event: MouseEvent): void => {
  event.preventDefault()
  const link = event.currentTarget as HTMLAnchorElement
  ;(link.getRootNode() as ShadowRoot).querySelector<HTMLElement>(link.hash)!.focus()
}

/** On top of the form after a refusal: says what is wrong and leads to each field. */
export function ErrorSummary({ problems, refused, say }: Props) {
  const wrong = FIELDS.filter((field) => problems[field])
  return (
    <div class="errors answer" tabIndex={-1} hidden={!wrong.length && !refused}>
      <b>{say(refused ? 'refused' : 'problem', { n: wrong.length })}</b>
      <ul>
        {wrong.map((field) => (
          <li key={field}>
            <a href={`#${field}`} onClick={follow}>
              {say(problems[field]!, { n: longest(field) })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
