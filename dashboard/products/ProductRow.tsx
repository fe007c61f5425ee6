import { useState } from 'preact/hooks'
import type { Product } from '../../shared/schemas/product.ts'
import { useSpeech } from '../i18n/language.tsx'
import { EditProduct } from './EditProduct.tsx'

interface Props {
  shop: string
  product: Product
  mayChange: boolean
  onChanged: () => void
}

/** One product: what it is, what people think of it, and what is missing. */
export function ProductRow({ shop, product, mayChange, onChanged }: Props) {
  const { words, locale } = useSpeech()
  const says = words.products
  const [editing, setEditing] = useState(false)
  const { id, title, imageUrl, average, ratings, withWords, gtin, category, retired, sharesWith, groupSize } =
    product
  const name = title ?? id
  const number = (value: number) => value.toLocaleString(locale)
  return (
    <li class={`product${retired ? ' quiet' : ''}`}>
      <span class="product-picture">
        {imageUrl?.startsWith('http') && (
          <img src={imageUrl} alt="" width="48" height="48" loading="lazy" referrerpolicy="no-referrer" />
        )}
      </span>
      <div class="product-what">
        <p>
          <b>
            <bdi>{name}</bdi>
          </b>{' '}
          {title && <bdi class="quiet product-id">{id}</bdi>}
        </p>
        <p>
          {average === null
            ? says.noStars
            : says.stars(
                average.toLocaleString(locale, { minimumFractionDigits: 1 }),
                number(ratings),
                number(withWords),
              )}
        </p>
        <p class="product-facts quiet">
          {category && <bdi>{category}</bdi>}
          {retired ? (
            <span>{says.isRetired}</span>
          ) : (
            gtin === null && <span class="waits">{says.noGtin}</span>
          )}
          {gtin && <span>GTIN {gtin}</span>}
          {sharesWith ? (
            <span>{says.sharesWith(sharesWith.title ?? sharesWith.id)}</span>
          ) : (
            groupSize > 1 && <span>{says.groupText(groupSize)}</span>
          )}
        </p>
      </div>
      <p class="product-acts">
        <a
          href={`/dashboard/${shop}/voices/all?${new URLSearchParams({ product: id })}`}
          aria-label={says.voicesOf(name)}
        >
          {says.voices}
        </a>
        {mayChange && (
          <button
            type="button"
            class="link"
            aria-label={says.editWhat(name)}
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            {says.edit}
          </button>
        )}
      </p>
      {editing && (
        <EditProduct
          shop={shop}
          product={product}
          onDone={() => {
            setEditing(false)
            onChanged()
          }}
        />
      )}
    </li>
  )
}
