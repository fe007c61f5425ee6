import { SHOP_PRODUCT } from '../../shared/limits.ts'
import type { Insight } from '../../shared/schemas/today.ts'
import { useWords } from '../i18n/language.tsx'

/** The one thing of the last four weeks that is most worth knowing, and the voices it rests on. */
export function StandsOut({ shop, insight }: { shop: string; insight: Insight | null }) {
  const words = useWords()
  if (!insight) return null
  return (
    <section class="today" aria-labelledby="stands-out">
      <h2 id="stands-out">{words.today.standsOut}</h2>
      <p class="today-insight">{words.today.insight(insight, nameOf(insight, words.today.theShop))}</p>
      {'product' in insight && (
        <p>
          <a href={`/dashboard/${shop}/voices/all?${new URLSearchParams({ product: insight.product.id })}`}>
            {words.today.readThem}
          </a>
        </p>
      )}
    </section>
  )
}

function nameOf(insight: Insight, theShop: string): string {
  if (!('product' in insight)) return ''
  const { id, title } = insight.product
  return id === SHOP_PRODUCT ? theShop : (title ?? id)
}
