import type { AnyView, VoiceCounts } from '../../shared/schemas/voice.ts'
import { shownCount } from '../i18n/format.ts'
import { useWords } from '../i18n/language.tsx'
import { filtersIn, type Sought } from './sought.ts'

interface Props {
  shop: string
  view: AnyView
  sought: Sought
  counts: VoiceCounts | null
}

/** Nothing here: what that means, and who waits elsewhere. */
export function Empty({ shop, view, sought, counts }: Props) {
  const words = useWords()
  const lead =
    filtersIn(sought) > 0
      ? words.filters.none
      : sought.q
        ? words.voices.noneFound(sought.q)
        : words.empty[view]
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
      <p class="empty-lead">{lead}</p>
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
