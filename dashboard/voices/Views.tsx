import type { AnyView, VoiceCounts } from '../../shared/schemas/voice.ts'
import type { DeskView } from '../desk/views.ts'
import { shownCount } from '../i18n/format.ts'
import { useWords } from '../i18n/language.tsx'

/** The views of the voices, with how many wait in each. */
export function Views({
  shop,
  view,
  counts,
}: {
  shop: string
  view: AnyView | DeskView
  counts: VoiceCounts | null
}) {
  const words = useWords()
  const waiting: Record<AnyView | DeskView, number> = {
    to_decide: counts?.toDecide ?? 0,
    to_answer: counts?.toAnswer ?? 0,
    people: counts?.people ?? 0,
    photos: counts?.photos ?? 0,
    questions: counts?.questions ?? 0,
    contested: counts?.contested ?? 0,
    mine: counts?.mine ?? 0,
    spam: 0,
    all: 0,
  }
  return (
    <nav class="views" aria-label={words.voices.views}>
      {(Object.keys(waiting) as Array<AnyView | DeskView>).map((each) => (
        <a
          key={each}
          href={`/dashboard/${shop}/voices/${each}`}
          aria-current={each === view ? 'page' : undefined}
        >
          {words.voices.view[each]}
          {waiting[each] > 0 && <span class="waiting">{shownCount(waiting[each])}</span>}
        </a>
      ))}
    </nav>
  )
}
