import type { Choice, ReviewList } from '../live/review-list.ts'
import type { ScaleChoice } from '../scales/index.ts'

interface Props {
  choices: ScaleChoice[]
  choice: Choice
  list: ReviewList
}

/** The public scales that enough people answered, each to choose by. */
export const Scales = ({ choices, choice, list }: Props) => (
  <div class="chips">
    {choices.map(({ name, scale, words }) => (
      <select
        key={name}
        class="chip"
        aria-label={scale}
        value={choice[name] ?? 0}
        onChange={(event) => list.choose({ [name]: +event.currentTarget.value })}
      >
        {words.map((word, step) => (
          <option key={word} value={step}>
            {word}
          </option>
        ))}
      </select>
    ))}
  </div>
)
