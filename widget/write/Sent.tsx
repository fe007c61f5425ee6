import { Component, createRef } from 'preact'
import type { ErrorBody } from '../../shared/errors.ts'
import type { ReviewInput, SubmissionReceipt } from '../../shared/schemas/review.ts'
import type { FormKey } from '../i18n/en/form.ts'
import type { WriteKey } from '../i18n/en/write.ts'
import type { WriteLanguage } from './language.ts'

/** How long one attempt may take. */
const TIMEOUT_MS = 10_000

interface Props {
  /** Address of the shop's API. */
  api: string
  review: ReviewInput
  receipt: SubmissionReceipt
  /** The most characters of its words. */
  longest: number
  /** What is said of it as long as nothing else is. */
  waits: string
  say: WriteLanguage['say']
}

interface State {
  is: 'shown' | 'changing' | 'asking' | 'over'
  rating: number
  body: string
  /** What was said last, instead of what is said of any review. */
  said?: string
  wrong?: string
}

/** A review that was received and waits: its author may change it or take it back until it is decided. */
export class Sent extends Component<Props, State> {
  /** What the server has. */
  #stands = { rating: this.props.review.rating, body: this.props.review.body! }
  override state: State = { is: 'shown', ...this.#stands }
  #place = createRef<HTMLDivElement>()
  #busy = false

  #go(state: Partial<State>, focus = '[tabindex]'): void {
    // What was pressed is gone: reading goes on where something new is.
    this.setState(state as State, () => this.#place.current!.querySelector<HTMLElement>(focus)!.focus())
  }

  async #ask(method: 'PATCH' | 'POST', path: string, more: object, done: Partial<State>): Promise<void> {
    const { api, review, receipt, say } = this.props
    if (this.#busy) return
    this.#busy = true
    try {
      const answer = await fetch(`${api}/reviews/${receipt.id}${path}`, {
        method,
        body: JSON.stringify({ authorKey: review.submissionId, ...more }),
        credentials: 'omit',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      if (answer.ok) {
        const { rating, body } = { ...this.state, ...done }
        this.#stands = { rating, body }
        this.#go(done)
      } else {
        const { error }: ErrorBody = await answer.json()
        if (error.code !== 'not_possible' && error.code !== 'review_not_found') throw error
        this.#go({ is: 'over', said: say('decided') })
      }
    } catch {
      this.setState({ wrong: say('notDone') })
    }
    this.#busy = false
  }

  #save = (event: Event): void => {
    event.preventDefault()
    const { say, longest } = this.props
    const { rating, body } = this.state
    const words = body.trim()
    const long = [...words].length > longest
    if (!words || long)
      this.#go({ wrong: say(long ? 'body_too_long' : 'body_required', { n: longest }) }, 'textarea')
    else this.#ask('PATCH', '', { rating, body: words }, { is: 'shown', body: words, said: say('changed') })
  }

  #button(label: WriteKey, act: () => void) {
    return (
      <button type="button" class="link" onClick={act}>
        {this.props.say(label)}
      </button>
    )
  }

  #change() {
    const { say } = this.props
    const { rating, body, wrong } = this.state
    return (
      <form class="field" noValidate onSubmit={this.#save}>
        <label for="sent-rating">{say('howIsIt')}</label>
        <select
          id="sent-rating"
          value={rating}
          onChange={(event) => this.setState({ rating: Number(event.currentTarget.value) })}
        >
          {[1, 2, 3, 4, 5].map((n) => (
            <option key={n} value={n}>{`${say('stars', { n })}: ${say(`star${n}` as FormKey)}`}</option>
          ))}
        </select>
        <label for="sent-body">{say('words')}</label>
        <p id="sent-wrong" class="minor problem" role="status">
          {wrong}
        </p>
        <textarea
          id="sent-body"
          dir="auto"
          aria-invalid={!!wrong}
          aria-describedby="sent-wrong"
          value={body}
          onInput={(event) => this.setState({ body: event.currentTarget.value, wrong: '' })}
        />
        <p class="actions last">
          <button type="submit" class="primary">
            {say('save')}
          </button>
          {this.#button('keep', () => this.#go({ is: 'shown', wrong: '', ...this.#stands }))}
        </p>
      </form>
    )
  }

  override render({ waits, say, review }: Props, { is, said, wrong }: State) {
    return (
      <div ref={this.#place} class="field">
        <p tabIndex={-1}>{said ?? waits}</p>
        {is === 'changing' && this.#change()}
        {is === 'shown' && !review.test && (
          <p class="actions">
            {this.#button('change', () => this.#go({ is: 'changing' }, 'textarea'))}
            {this.#button('withdraw', () => this.#go({ is: 'asking' }, 'button'))}
          </p>
        )}
        {is === 'asking' && (
          <p class="actions">
            {this.#button('withdrawSure', () => {
              this.#ask('POST', '/withdraw', {}, { is: 'over', said: say('withdrawn') })
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
