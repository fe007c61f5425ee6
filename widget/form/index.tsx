import { Component, type VNode } from 'preact'
import type { Language } from '../../shared/language.ts'
import type { Storefront } from '../../shared/schemas/review.ts'
import { emit } from '../dom/emit.ts'
import { newId } from '../dom/new-id.ts'
import type { Place } from '../dom/place.ts'
import { createSheet } from '../dom/sheet.ts'
import { openStorage } from '../dom/storage.ts'
import { english } from '../i18n/en/form.ts'
import type { LiveKey } from '../i18n/en/live.ts'
import type { ReviewsKey } from '../i18n/en/reviews.ts'
import { baseLocale } from '../i18n/locale.ts'
import type { Written } from '../photo-picker/index.ts'
import type { Helps } from '../write/index.tsx'
import { draftOf } from './draft.ts'
import css from './form.css?inline'
import { Notice } from './Notice.tsx'
import { productOnPage } from './product-on-page.ts'
import { queue } from './queue.ts'
import type { Delivery } from './send-queue.ts'
import { isTest, toReview, type Values } from './values.ts'
import { WriteForm } from './WriteForm.tsx'

/** What other forms stand on too. */
export const tools = { newId, openStorage, productOnPage, baseLocale }
export type Tools = typeof tools

/** For the shadow root that `Writing` is in. */
export const sheet = createSheet(css)

interface Props {
  open: boolean
  place: Place
  shop: Storefront
  language: Language<ReviewsKey | LiveKey>
  /** The form has done its part; what becomes of the review is shown in its place. */
  sent(): void
  /** Where there is something else to go back to. */
  close?: () => void
  /** The place where the photos are chosen. */
  photos(written: Written): VNode
}

interface State {
  deliveries: Delivery[]
  /** The id of what was sent from this form. */
  own?: string
  /** What makes writing easier, once it is there. */
  helps?: Helps
}

/** The form, and what becomes of the reviews that were sent or still wait since an earlier visit. */
export class Writing extends Component<Props, State> {
  override state: State = { deliveries: [] }
  #language = this.props.language.with(english)
  #draft = draftOf(this.props.place.api, this.props.place.product)
  /** Where the photos come once their program is there; without it the review goes without. */
  #photos = this.props.photos({ draft: this.#draft, queue })
  #unwatch: (() => void) | undefined

  override componentDidMount(): void {
    this.#unwatch = queue.watch(this.#follow)
    queue.resume()
    this.#follow()
    import('../write/index.tsx')
      .then(({ help }) =>
        help(this.props.place, this.#language, isTest(), (helps) => this.setState({ helps })),
      )
      .catch(() => {})
  }

  override componentWillUnmount(): void {
    this.#unwatch!()
  }

  #follow = (changed?: Delivery): void => {
    const { open, place, sent } = this.props
    const { api, product } = place
    this.setState({ deliveries: queue.deliveries().filter((delivery) => delivery.api === api) })
    if (changed?.api !== api || changed.review.product.id !== product) return
    const { state, id } = changed
    if (state.is === 'received') emit(place.host, 'submitted', { ...state.receipt, product })
    if (!open || !this.#draft.is(id) || state.is === 'sending' || state.is === 'refused') return
    this.setState({ own: id })
    sent()
  }

  #send = (values: Values): void => {
    const { place } = this.props
    queue.send(place.api, { ...toReview(values, place), ...this.state.helps?.stamp(values) })
  }

  override render({ open, shop, close }: Props, { deliveries, own, helps }: State) {
    const { say } = helps ?? this.#language
    const mine = deliveries.find(({ id }) => (open ? this.#draft.is(id) : id === own))
    return (
      <div class="writing">
        {open && (
          <WriteForm
            draft={this.#draft}
            state={mine?.state}
            shop={shop}
            say={say}
            helps={helps}
            send={this.#send}
            close={close}
            photos={this.#photos}
          />
        )}
        {deliveries
          .filter((delivery) => !open || delivery !== mine)
          .map((delivery) => (
            <Notice
              key={delivery.id}
              delivery={delivery}
              own={delivery === mine}
              shop={shop}
              say={say}
              helps={helps}
            />
          ))}
        {helps?.earlier}
        {!open && own && this.#photos}
      </div>
    )
  }
}
