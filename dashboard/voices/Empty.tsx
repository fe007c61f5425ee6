import type { AnyView, VoiceCounts } from '../../shared/schemas/voice.ts'
import { shownCount } from '../i18n/format.ts'
import { useWords } from '../i18n/language.tsx'

interface Props {
  shop: string
  view: AnyView
  /** The words that were looked for. */
  q: string
  counts: VoiceCounts | null
}

/** Nothing here: what that means, and who waits elsewhere. */
export function Empty({ shop, view, q, counts }: Props) {
  const words = useWords()
  const { toDecide = 0, toAnswer = 0 } = counts ?? {}
  const elsewhere =
    view !== 'to_answer' && toAnswer > 0
      ? {
          text: words.empty.toAnswer(shownCount(toAnswer), toAnswer),
          go: words.empty.goAnswer,
          view: 'to_answer',
        }
      : view !== 'to_decide' && toDecide > 0
        ? {
            text: words.empty.toDecide(shownCount(toDecide), toDecide),
            go: words.empty.goDecide,
            view: 'to_decide',
          }
        : null
  return (
    <div class="empty">
      <p class="empty-lead">{q === '' ? words.empty[view] : words.voices.noneFound(q)}</p>
      {elsewhere ? (
        <p>
          {elsewhere.text} <a href={`/dashboard/${shop}/voices/${elsewhere.view}`}>{elsewhere.go}</a>
        </p>
      ) : (
        counts && view !== 'all' && <p class="quiet">{words.empty.done}</p>
      )}
    </div>
  )
}
