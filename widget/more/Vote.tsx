import { Component } from 'preact'
import type { HelpfulReceipt, PublishedReview } from '../../shared/schemas/review.ts'
import type { Reading } from './reading.ts'
import { send } from './send.ts'

interface Props extends Reading {
  review: PublishedReview
}

/** "Helpful (12)": one vote, which can be taken back. Nothing is kept on the device; the server knows. */
export class Vote extends Component<Props, { given?: boolean; votes?: number; failed?: boolean }> {
  #vote = async (): Promise<void> => {
    const { review, place } = this.props
    const given = !this.state.given
    const before = this.state
    this.setState({ given, votes: (before.votes ?? review.helpful) + (given ? 1 : -1), failed: false })
    try {
      const { helpful } = await send<HelpfulReceipt>(place, `reviews/${review.id}/helpful`, {
        helpful: given,
      })
      this.setState({ votes: helpful })
    } catch {
      this.setState({ given: !given, votes: before.votes ?? review.helpful, failed: true })
    }
  }

  override render({ review, language: { say } }: Props) {
    const { given, votes = review.helpful, failed } = this.state
    return (
      <>
        <button
          type="button"
          class="link"
          aria-pressed={!!given}
          aria-describedby={review.id}
          onClick={this.#vote}
        >
          {votes ? say('votes', { n: votes }) : say('vote', { n: 0 })}
        </button>
        {failed && <span role="alert">{say('voteFailed')}</span>}
      </>
    )
  }
}
