import { useEffect, useState } from 'preact/hooks'
import type { StatementPreview, StatementQuery } from '../../shared/schemas/decision.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'

/** Long enough for somebody who types on, short enough to be there when they stop. */
const PAUSE_MS = 400

/** The very mail that the author will get, in the author's language. */
export function Statement({ shop, id, query }: { shop: string; id: string; query: StatementQuery | null }) {
  const words = useWords()
  const [preview, setPreview] = useState<StatementPreview | null>(null)
  const key = JSON.stringify(query)
  useEffect(() => {
    if (!query) return
    let wanted = true
    const timer = setTimeout(() => {
      // In silence: the decision can be taken without having seen it.
      api.statement(shop, id, query).then(
        (shown) => wanted && setPreview(shown),
        () => undefined,
      )
    }, PAUSE_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [shop, id, key])
  if (!preview) return <p class="quiet statement">{words.reasons.mailWaits}</p>
  const isSent = preview.sent === 'to_author'
  return (
    <section class="statement" aria-label={words.reasons.mail}>
      <p class="quiet">{isSent ? words.reasons.mail : words.reasons.mailNobody}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must get there (WCAG 2.1.1) */}
      <div class="statement-letter" lang={preview.locale} dir="auto" tabIndex={0}>
        <p class="statement-subject">{preview.subject}</p>
        <p class="statement-text">{preview.text}</p>
      </div>
      {isSent && <p class="quiet">{words.reasons.mailLater}</p>}
    </section>
  )
}
