import { Component, createRef } from 'preact'
import type { Storefront } from '../../shared/schemas/review.ts'
import type { Helps } from '../write/index.tsx'
import type { FormLanguage } from './form-language.ts'
import { queue } from './queue.ts'
import type { Delivery } from './send-queue.ts'

interface Props {
  delivery: Delivery
  /** Whether it was just written here, so that the reader waits for this. */
  own: boolean
  shop: Storefront
  say: FormLanguage['say']
  helps: Helps | undefined
}

/** Where a review stands after "Send": on its way, kept, received, or back in the author's hands. */
export class Notice extends Component<Props, { copied?: boolean }> {
  #heading = createRef<HTMLHeadingElement>()
  #told: string | undefined

  override componentDidMount(): void {
    this.componentDidUpdate()
  }

  override componentDidUpdate(): void {
    const { own, delivery } = this.props
    const { is } = delivery.state
    if (own && is !== 'sending' && is !== this.#told) this.#heading.current!.focus()
    this.#told = is
  }

  #button(label: Parameters<FormLanguage['say']>[0], act: () => void) {
    return (
      <button type="button" class="link" onClick={act}>
        {this.props.say(label)}
      </button>
    )
  }

  #copy = (): void => {
    navigator.clipboard.writeText(this.props.delivery.review.body!).then(
      () => this.setState({ copied: true }),
      // The words stand there to be selected.
      () => {},
    )
  }

  override render({ delivery: { id, review, state }, own, shop, say, helps }: Props) {
    const { is } = state
    const name = review.name?.trim().split(/\s/)[0]
    const back = is === 'given_up' || is === 'refused'
    return (
      <div class="notice">
        <h3 ref={this.#heading} tabIndex={-1}>
          {is === 'received'
            ? say(name ? 'thanksName' : 'thanks', { name: name! })
            : say(is === 'kept' ? state.why : is)}
        </h3>
        {!own && review.product.title && <bdi class="minor">{review.product.title}</bdi>}
        {is === 'received' &&
          state.receipt.status === 'pending' &&
          (helps?.received(review, state.receipt) ?? <p>{say('pending', { shop: shop.name })}</p>)}
        {is === 'kept' && <p>{say(state.lasts ? `${state.why}Next` : 'keptOnPage')}</p>}
        {back && (
          <blockquote class="answer" dir="auto">
            {review.body}
          </blockquote>
        )}
        {is !== 'sending' && (
          <p class="actions">
            {back && this.#button(this.state.copied ? 'copied' : 'copy', this.#copy)}
            {is !== 'received' && this.#button('tryNow', () => queue.again(id))}
            {this.#button(is === 'received' ? 'close' : 'forget', () => queue.forget(id))}
          </p>
        )}
      </div>
    )
  }
}
