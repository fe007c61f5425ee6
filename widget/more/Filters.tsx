import { Component } from 'preact'
import type { ReviewPage } from '../../shared/schemas/review.ts'
import type { ReviewList, Shown } from '../live/review-list.ts'
import type { Reading } from './reading.ts'

/** `SEARCH_MAX` of the limits, which imported here and by the form would become a chunk, so a request, of its own. */
export const TYPED_MAX = 100

interface Props extends Reading {
  page: ReviewPage
  list: ReviewList
  shown: Shown
  /** What languages are called. */
  names: Intl.DisplayNames
}

/** What narrows the list beside the bars: photos, proof, language, words. */
export class Filters extends Component<Props> {
  /** Languages met so far: those of reviews that a filter hides stay to choose. */
  #languages = new Set<string>()

  #search = (event: SubmitEvent): void => {
    event.preventDefault()
    const q = new FormData(event.currentTarget as HTMLFormElement).get('q') as string
    this.props.list.choose({ q: q.trim() || undefined })
  }

  override render({ page, list, shown, names, language }: Props) {
    const { say } = language
    const { choice } = shown
    for (const review of shown.reviews) if (review.language) this.#languages.add(review.language)
    const { withPhotos, verified, ratings } = page.summary
    return (
      <>
        <search>
          <form onSubmit={this.#search}>
            <input
              key={choice.q}
              type="search"
              name="q"
              aria-label={say('search')}
              placeholder={say('search')}
              maxLength={TYPED_MAX}
              defaultValue={choice.q}
            />
          </form>
        </search>
        <fieldset class="chips" aria-label={say('filters')}>
          {withPhotos > 0 && (
            <button
              type="button"
              class="chip"
              aria-pressed={!!choice.photos}
              onClick={() => list.choose({ photos: choice.photos ? undefined : '1' })}
            >
              {say('withPhotos', { n: withPhotos })}
            </button>
          )}
          {verified > 0 && verified < ratings && (
            <button
              type="button"
              class="chip"
              aria-pressed={!!choice.proof}
              onClick={() => list.choose({ proof: choice.proof ? undefined : 'order' })}
            >
              {say('verifiedOnly')}
            </button>
          )}
          {this.#languages.size > 1 && (
            <select
              class="chip"
              aria-label={say('language')}
              value={choice.language ?? ''}
              onChange={(event) => list.choose({ language: event.currentTarget.value || undefined })}
            >
              <option value="">{say('anyLanguage')}</option>
              {[...this.#languages].sort().map((code) => (
                <option key={code} value={code}>
                  {names.of(code)}
                </option>
              ))}
            </select>
          )}
        </fieldset>
      </>
    )
  }
}
