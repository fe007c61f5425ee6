import { Component, createRef } from 'preact'
import type { ReviewPage } from '../../shared/schemas/review.ts'
import type { PolicyAnswer } from '../../shared/schemas/trust.ts'
import type { Reading } from './reading.ts'

interface Props extends Reading {
  page: ReviewPage
}

/** What the average stands on, in plain words, and how reviews are checked. */
export class Facts extends Component<Props, { asked?: boolean; policy?: PolicyAnswer }> {
  #dialog = createRef<HTMLDialogElement>()

  override async componentDidMount(): Promise<void> {
    const { place } = this.props
    let policy: PolicyAnswer | undefined
    try {
      const answer = await fetch(`${place.api}/policy`, { credentials: 'omit', signal: place.signal })
      if (answer.ok) policy = (await answer.json()) as PolicyAnswer
    } catch {
      // The share that an order proves is known without it.
    }
    this.setState({ asked: true, policy })
  }

  override render({ page, place, language }: Props) {
    const { say, number } = language
    const { verified, ratings } = page.summary
    const { asked, policy } = this.state
    // All at once: a fact that came later would push down what stands below it.
    if (!asked) return null
    const hours = policy?.answerHours
    const time =
      hours != null &&
      number(Math.max(1, Math.round(hours < 48 ? hours : hours / 24)), {
        style: 'unit',
        unit: hours < 48 ? 'hour' : 'day',
        unitDisplay: 'long',
      })
    const shop = place.api.slice(place.api.lastIndexOf('/') + 1)
    const figures = policy && policy.received > 0 && (
      <span>{say('publishedOf', { published: policy.published, n: policy.received })}</span>
    )
    const wait = time && <span>{say('answersIn', { time })}</span>
    return (
      <>
        {ratings > 0 && (
          <span>{say('verifiedShare', { share: number(verified / ratings, { style: 'percent' }) })}</span>
        )}
        {figures}
        {wait}
        <button type="button" class="link" onClick={() => this.#dialog.current!.showModal()}>
          {say('how')}
        </button>
        <dialog ref={this.#dialog} class="policy" aria-labelledby="policy-title">
          <h3 id="policy-title">{say('how')}</h3>
          {figures && <p>{figures}</p>}
          {wait && <p>{wait}</p>}
          <p>{say('policyStars')}</p>
          <p>{say('policyFake')}</p>
          <p>{say('policyReward')}</p>
          <p>{`${say('newest')}: ${say('newestWhy')}`}</p>
          <p>{`${say('helpful')}: ${say('helpfulWhy')}`}</p>
          <p>
            <a
              href={new URL(`/policy/${shop}?locale=${language.locale}`, place.api).href}
              target="_blank"
              rel="noopener"
            >
              {say('policyMore')}
            </a>
          </p>
          <button type="button" class="secondary" onClick={() => this.#dialog.current!.close()}>
            {say('shut')}
          </button>
        </dialog>
      </>
    )
  }
}
