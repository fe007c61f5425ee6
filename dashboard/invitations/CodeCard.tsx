import { useMemo, useState } from 'preact/hooks'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { Part } from '../ui/Part.tsx'
import { useFetched } from '../ui/use-fetched.ts'
import { codePath, codeSvg } from './code.ts'

const PLACE_MAX = 60

/** A card with a code, for parcels and counters: to be printed, or downloaded for the printer's. */
export function CodeCard({ shop }: { shop: SignedIn['shops'][number] }) {
  const words = useWords()
  const says = words.invitations.code
  const [product, setProduct] = useState('')
  const [place, setPlace] = useState('')
  const [typed, setTyped] = useState('')
  const address = useMemo(() => {
    const url = new URL(`/s/${encodeURIComponent(shop.id)}`, location.origin)
    if (product.trim() !== '') url.pathname += `/${encodeURIComponent(product.trim())}`
    if (place.trim() !== '') url.searchParams.set('at', place.trim())
    return url.href
  }, [shop.id, product, place])
  const code = useMemo(() => codePath(address), [address])

  function download() {
    const file = URL.createObjectURL(new Blob([codeSvg(code)], { type: 'image/svg+xml' }))
    const link = document.createElement('a')
    link.href = file
    link.download = `${shop.id}-code.svg`
    link.click()
    URL.revokeObjectURL(file)
  }

  return (
    <Part title={words.invitations.section.code} lead={says.lead}>
      <div class="people-form">
        <div class="field">
          <label for="code-product">{says.product}</label>
          <input
            id="code-product"
            autoComplete="off"
            maxLength={128}
            value={product}
            aria-describedby="code-product-hint"
            onInput={({ currentTarget }) => setProduct(currentTarget.value)}
            onChange={({ currentTarget }) => setTyped(currentTarget.value.trim())}
          />
          <p id="code-product-hint" class="quiet">
            {says.productHint}
          </p>
          {typed !== '' && <Unknown key={typed} shop={shop.id} product={typed} />}
        </div>
        <div class="field">
          <label for="code-place">{says.place}</label>
          <input
            id="code-place"
            autoComplete="off"
            maxLength={PLACE_MAX}
            value={place}
            aria-describedby="code-place-hint"
            onInput={({ currentTarget }) => setPlace(currentTarget.value)}
          />
          <p id="code-place-hint" class="quiet">
            {says.placeHint}
          </p>
        </div>
      </div>
      <figure class="code-card">
        <p class="code-question">{says.question}</p>
        <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={says.codeOf(address)}>
          <rect width={code.size} height={code.size} fill="#fff" />
          <path d={code.path} fill="#000" />
        </svg>
        <figcaption>
          <b>{shop.name}</b>
          <span>{says.promise}</span>
          <a href={address} target="_blank" rel="noreferrer">
            {address}
          </a>
        </figcaption>
      </figure>
      <div class="people-acts">
        <button type="button" class="button primary" onClick={() => print()}>
          {says.print}
        </button>
        <button type="button" class="button" onClick={download}>
          {says.download}
        </button>
      </div>
    </Part>
  )
}

/** What would be printed for nothing: a code of an id that no product has. */
function Unknown({ shop, product }: { shop: string; product: string }) {
  const says = useWords().invitations.code
  const [found] = useFetched(() => api.products(shop, { list: 'all', q: product }), [shop, product])
  const isKnown =
    found.phase !== 'ready' ||
    found.value.cursor !== null ||
    found.value.products.some(({ id }) => id === product)
  return (
    <p class="problem" role="alert">
      {!isKnown && says.unknown(product)}
    </p>
  )
}
