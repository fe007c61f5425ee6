import { Component, createRef } from 'preact'
import type { ErrorBody } from '../../shared/errors.ts'
import type { Language } from '../../shared/language.ts'
import type { OwnReview } from '../../shared/schemas/review.ts'
import type { FormKey } from '../i18n/en/form.ts'
import type { LiveKey } from '../i18n/en/live.ts'
import type { SentKey } from '../i18n/en/sent.ts'
import { forget } from './kept.ts'

/** How long one attempt may take. */
const TIMEOUT_MS = 10_000
/** `BODY_MAX` of the limits, which imported here too would become a chunk, so a request, of its own. */
export const LONGEST = 5_000

interface Props {
  /** Address of the shop's API. */
  api: string
  /** The `submissionId` of the review. */
  authorKey: string
  /** As it stood when it was received, or when this page was loaded. */
  review: OwnReview
  /** Whether that was on an earlier page: then it says what it is about. */
  isEarlier?: boolean
  /** What is said of it while it waits. */
  waits: string
  say: Language<FormKey | LiveKey | SentKey>['say']
}

interface State {
  is: 'shown' | 'changing' | 'adding' | 'asking' | 'over' | 'closed'
  rating: number
  body: string
  /** What was said last, instead of what is said of any review. */
  said?: string
  wrong?: string
  /** On its way: what was typed now would be lost with the form. */
  busy?: boolean
}

/**
 * A review that was received: while it waits its author may change it, once it is on the page add to it, and take it back
 * at any time.
 */
export class Sent extends Component<Props, State> {
  /** What the server has. */
  #stands = { rating: this.props.review.rating, body: this.props.review.body ?? '' }
  override state: State = { is: 'shown', ...this.#stands }
  #place = createRef<HTMLDivElement>()
  #isPublished = this.props.review.status === 'published'

  #go(state: Partial<State>, focus = '[tabindex]'): void {
    // What was pressed is gone: reading goes on where something new is.
    this.setState({ ...state, busy: false } as State, () =>
      this.#place.current!.querySelector<HTMLElement>(focus)!.focus(),
    )
  }

  async #ask(method: 'PATCH' | 'POST', path: string, more: object, done: Partial<State>): Promise<void> {
    const { api, review, authorKey, say } = this.props
    if (this.state.busy) return
    this.setState({ busy: true })
    try {
      const answer = await fetch(`${api}/reviews/${review.id}${path}`, {
        method,
        body: JSON.stringify({ authorKey, ...more }),
        credentials: 'omit',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      if (answer.ok) {
        const { rating, body } = { ...this.state, ...done }
        this.#stands = { rating, body }
        if (done.is === 'over') forget(authorKey)
        this.#go({ wrong: '', ...done })
      } else {
        const { error }: ErrorBody = await answer.json()
        if (error.code !== 'not_possible' && error.code !== 'review_not_found') throw error
        this.#go({ is: 'over', said: say('decided') })
      }
    } catch {
      this.setState({ wrong: say('notDone'), busy: false })
    }
  }

  #save = (event: Event): void => {
    event.preventDefault()
    const { say } = this.props
    const { is, rating, body } = this.state
    const words = body.trim()
    const long = [...words].length > LONGEST
    if (!words || long)
      this.#go({ wrong: say(long ? 'body_too_long' : 'body_required', { n: LONGEST }) }, 'textarea')
    else if (is === 'adding')
      this.#ask('POST', '/updates', { body: words }, { is: 'shown', ...this.#stands, said: say('added') })
    else this.#ask('PATCH', '', { rating, body: words }, { is: 'shown', body: words, said: say('changed') })
  }

  #close = (): void => {
    forget(this.props.authorKey)
    this.setState({ is: 'closed' })
  }

  #button(label: SentKey | 'notNow' | 'close', act: () => void) {
    return (
      <button type="button" class="link" onClick={act}>
        {this.props.say(label)}
      </button>
    )
  }

  #stars = (n: number): string =>
    `${this.props.say('stars', { n })}: ${this.props.say(`star${n}` as FormKey)}`

  #form() {
    const { say } = this.props
    const { is, rating, body, wrong, busy } = this.state
    const isNew = is === 'adding'
    return (
      <form class="field" noValidate onSubmit={this.#save}>
        <div class="field">
          {!isNew && (
            <>
              <label for="sent-rating">{say('howIsIt')}</label>
              <select
                id="sent-rating"
                class="secondary"
                value={rating}
                onChange={(event) => this.setState({ rating: Number(event.currentTarget.value) })}
              >
                {[1, 2, 3, 4, 5].map((n) => (
                  <option key={n} value={n}>
                    {this.#stars(n)}
                  </option>
                ))}
              </select>
            </>
          )}
          <label for="sent-body">{say(isNew ? 'addLabel' : 'words')}</label>
          {isNew && <p class="minor">{say('addLead')}</p>}
          <textarea
            id="sent-body"
            dir="auto"
            readOnly={!!busy}
            aria-invalid={!!wrong}
            aria-describedby="sent-wrong"
            value={body}
            onInput={(event) => this.setState({ body: event.currentTarget.value, wrong: '' })}
          />
        </div>
        {/* Outside the field, which puts its text below everything. */}
        <p id="sent-wrong" class="minor problem" role="status">
          {wrong}
        </p>
        <p class="actions">
          <button type="submit" class="primary" aria-disabled={!!busy}>
            {say(isNew ? 'addSend' : 'save')}
          </button>
          {this.#button(isNew ? 'notNow' : 'keep', () =>
            this.#go({ is: 'shown', wrong: '', ...this.#stands }),
          )}
        </p>
      </form>
    )
  }

  override render({ isEarlier, waits, say }: Props, { is, said, wrong, body: typed }: State) {
    if (is === 'closed') return null
    const { rating, body } = this.#stands
    return (
      <div ref={this.#place} class={isEarlier ? 'notice' : 'field'}>
        {isEarlier && <h3>{say('yours')}</h3>}
        {isEarlier && is !== 'over' && (
          <blockquote class="answer">
            <p class="minor">{this.#stars(rating)}</p>
            <p dir="auto">{body}</p>
          </blockquote>
        )}
        <p tabIndex={-1}>{said ?? (this.#isPublished ? say('published') : waits)}</p>
        {/* What came too late is still its author's, to take elsewhere. */}
        {is === 'over' && typed !== body && (
          <blockquote class="answer" dir="auto">
            {typed}
          </blockquote>
        )}
        {(is === 'changing' || is === 'adding') && this.#form()}
        {is === 'shown' && (
          <p class="actions">
            {this.#isPublished
              ? this.#button('add', () => this.#go({ is: 'adding', body: '' }, 'textarea'))
              : this.#button('change', () => this.#go({ is: 'changing' }, 'textarea'))}
            {this.#button('withdraw', () => this.#go({ is: 'asking' }, 'button'))}
            {isEarlier && this.#button('close', this.#close)}
          </p>
        )}
        {is === 'asking' && (
          <p class="actions">
            {this.#button('withdrawSure', () => {
              const over = say(this.#isPublished ? 'gone' : 'withdrawn')
              this.#ask('POST', '/withdraw', {}, { is: 'over', said: over })
            })}
            {this.#button('keep', () => this.#go({ is: 'shown', wrong: '' }))}
          </p>
        )}
        {is === 'asking' && (
          <p class="minor problem" role="status">
            {wrong}
          </p>
        )}
      </div>
    )
  }
}
