import type { Language } from '../../shared/language.ts'
import type { Sort } from '../../shared/schemas/review.ts'
import type { LiveKey } from '../i18n/en/live.ts'

const SORTS: readonly Sort[] = ['newest', 'helpful', 'highest', 'lowest']

interface Props {
  sort: Sort
  choose(sort: Sort): void
  say: Language<LiveKey>['say']
}

/** The order of the list, and by what it goes: no order is a secret. */
export const SortSelect = ({ sort, choose, say }: Props) => (
  <div class="sort">
    <select
      aria-label={say('sort')}
      aria-describedby="why"
      value={sort}
      onChange={(event) => choose(event.currentTarget.value as Sort)}
    >
      {SORTS.map((each) => (
        <option key={each} value={each}>
          {say(each)}
        </option>
      ))}
    </select>
    <span id="why">{say(`${sort}Why`)}</span>
  </div>
)
