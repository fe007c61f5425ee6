import { useRef, useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import { PRODUCT_LISTS, type ProductList } from '../../shared/schemas/product.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { MoreButton } from '../ui/MoreButton.tsx'
import { Shell } from '../ui/Shell.tsx'
import { usePages } from '../ui/use-pages.ts'
import { ProductRow } from './ProductRow.tsx'
import { Unknown } from './Unknown.tsx'

type Shop = SignedIn['shops'][number]

const isList = (name: string | undefined): name is ProductList => PRODUCT_LISTS.some((list) => list === name)

/** What is reviewed: its ratings, its groups, and what is missing. */
export function ProductsPage({ shop }: { shop: Shop }) {
  const words = useWords()
  const says = words.products
  const { params, query } = useRoute()
  const list = isList(params.list) ? params.list : 'all'
  const q = query.q ?? ''
  const [changes, setChanges] = useState(0)
  const pages = usePages(
    async (cursor) => {
      const { products, cursor: next } = await api.products(shop.id, { list, q, cursor })
      return { items: products, cursor: next }
    },
    [shop.id, list, q, changes],
  )
  const mayChange = shop.role !== 'viewer'
  const changed = () => setChanges((n) => n + 1)
  const address = `/dashboard/${shop.id}/products`
  return (
    <Shell shop={shop} page="products">
      <nav class="setup-sections" aria-label={says.lists}>
        {PRODUCT_LISTS.map((each) => (
          <a
            key={each}
            href={each === 'all' ? address : `${address}/${each}`}
            aria-current={each === list ? 'page' : undefined}
          >
            {says.list[each]}
          </a>
        ))}
      </nav>
      <Search key={`${list} ${q}`} q={q} address={list === 'all' ? address : `${address}/${list}`} />
      {pages.state.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {pages.state.phase === 'failed' && <FailureNote code={pages.state.code} onRetry={pages.again} />}
      {pages.state.phase === 'ready' &&
        (pages.state.items.length === 0 ? (
          <p>{q === '' ? says.emptyList[list] : says.foundNone}</p>
        ) : (
          <ul class="products">
            {pages.state.items.map((product) => (
              <ProductRow
                key={product.id}
                shop={shop.id}
                product={product}
                mayChange={mayChange}
                onChanged={changed}
              />
            ))}
          </ul>
        ))}
      <MoreButton of={pages} />
      {list === 'all' && q === '' && <Unknown shop={shop.id} mayChange={mayChange} onChanged={changed} />}
    </Shell>
  )
}

function Search({ q, address }: { q: string; address: string }) {
  const says = useWords().products
  const { route } = useLocation()
  const field = useRef<HTMLInputElement>(null)
  return (
    <search>
      <form
        class="products-search"
        onSubmit={(event) => {
          event.preventDefault()
          const typed = field.current!.value.trim()
          route(typed ? `${address}?${new URLSearchParams({ q: typed })}` : address)
        }}
      >
        <input
          ref={field}
          type="search"
          aria-label={says.search}
          placeholder={says.search}
          defaultValue={q}
        />
        <button type="submit" class="button">
          {says.go}
        </button>
      </form>
    </search>
  )
}
