import { Component, createRef } from 'preact'
import type { PublishedReview } from '../../shared/schemas/review.ts'
import { Stars } from '../reviews/Stars.tsx'
import { photoAddress } from './photo-address.ts'
import type { Reading } from './reading.ts'

/** One photo with the review it belongs to. */
export interface Shot {
  review: PublishedReview
  /** Its place among the review's photos. */
  at: number
}

interface Props extends Reading {
  shots: Shot[]
  first: number
  /** Called once it is closed. */
  done(): void
}

/** Photos one by one over the page: arrows walk, Escape closes, and the focus goes back to where it was. */
export class Lightbox extends Component<Props, { at: number }> {
  override state = { at: this.props.first }
  #dialog = createRef<HTMLDialogElement>()

  override componentDidMount(): void {
    this.#dialog.current!.showModal()
  }

  #go = (by: number): void => {
    const { length } = this.props.shots
    this.setState({ at: (this.state.at + by + length) % length })
  }

  #key = (event: KeyboardEvent): void => {
    const rtl = this.#dialog.current!.matches(':dir(rtl)')
    const by = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key]
    if (!by) return
    event.preventDefault()
    event.stopPropagation()
    this.#go(by)
  }

  override render({ shots, done, place, language: { say, number } }: Props) {
    const { review, at } = shots[this.state.at]!
    const { id, width, height } = review.photos[at]!
    const name = review.name ?? say('anonymous')
    return (
      <dialog
        ref={this.#dialog}
        class="lightbox"
        aria-label={say('photos')}
        onClose={done}
        onKeyDown={this.#key}
      >
        <div class="sort">
          <button
            type="button"
            class="secondary"
            aria-label={say('shut')}
            onClick={() => this.#dialog.current!.close()}
          >
            ×
          </button>
          <button type="button" class="secondary" aria-label={say('before')} onClick={() => this.#go(-1)}>
            ‹
          </button>
          <span>{`${number(this.state.at + 1)} / ${number(shots.length)}`}</span>
          <button type="button" class="secondary" aria-label={say('next')} onClick={() => this.#go(1)}>
            ›
          </button>
        </div>
        <div aria-live="polite">
          <img
            key={id}
            src={photoAddress(place, id)}
            width={width}
            height={height}
            alt={say('photoOf', { n: at + 1, of: review.photos.length, name })}
          />
        </div>
        <p>
          <Stars rating={review.rating} label={say('rated', { average: review.rating })} />{' '}
          <b>
            <bdi>{name}</bdi>
          </b>
        </p>
        <p class="text" lang={review.language ?? undefined} dir="auto">
          {review.body}
        </p>
      </dialog>
    )
  }
}
