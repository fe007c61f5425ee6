import type { Voice } from '../../shared/schemas/voice.ts'
import { useWords } from '../i18n/language.tsx'

export type Reader = 'everyone' | 'author'

interface Props {
  voice: Voice
  reader: Reader
  /** While the answer is on its way. */
  fixed: boolean
  onChoose: (reader: Reader) => void
}

/** Who reads the answer: said before it is written, because the two are written differently. */
export function Audience({ voice, reader, fixed, onChoose }: Props) {
  const words = useWords()
  const first = voice.name?.split(' ')[0]
  const options: Array<[Reader, string]> = [
    ['everyone', words.answering.everyone],
    ['author', first ? words.answering.only(first) : words.answering.onlyAuthor],
  ]
  return (
    <fieldset class="audience">
      <legend class="unseen">{words.answering.audience}</legend>
      {options.map(([value, text]) => (
        <label key={value}>
          <input
            type="radio"
            name="audience"
            value={value}
            checked={reader === value}
            disabled={fixed}
            onChange={() => onChoose(value)}
          />
          <bdi>{text}</bdi>
        </label>
      ))}
    </fieldset>
  )
}
