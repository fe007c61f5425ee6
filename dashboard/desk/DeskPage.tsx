import { useState } from 'preact/hooks'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { shownCount } from '../i18n/format.ts'
import { useWords } from '../i18n/language.tsx'
import { LookAgain } from '../ui/Problem.tsx'
import { Rail } from '../ui/Rail.tsx'
import { usePageHeading } from '../ui/use-page-heading.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { useOutbox } from '../voices/outbox-context.tsx'
import { useCounts } from '../voices/use-counts.ts'
import { Views } from '../voices/Views.tsx'
import { PeopleView } from './PeopleView.tsx'
import { PhotosView } from './PhotosView.tsx'
import { QuestionsView } from './QuestionsView.tsx'
import type { DeskView } from './views.ts'

type Shop = SignedIn['shops'][number]

const CONTENT = { people: PeopleView, photos: PhotosView, questions: QuestionsView }

/** People who wait for someone, photos and questions: among the voices, in one column. */
export function DeskPage({ shop, view }: { shop: Shop; view: DeskView }) {
  const words = useWords()
  const { outbox } = useOutbox()
  const [counts, refresh] = useCounts(shop.id)
  const heading = usePageHeading()
  const [looks, setLooks] = useState(0)
  const lookAgain = () => {
    setLooks((n) => n + 1)
    refresh()
    // The button that was pressed goes with the list.
    heading.current!.focus({ preventScroll: true })
  }
  const waits = counts?.[view] ?? 0
  usePageTitle(`${words.voices.view[view]}${waits > 0 ? ` (${shownCount(waits)})` : ''} · ${shop.name}`)
  const Content = CONTENT[view]
  return (
    <div class="shell">
      <Rail
        shop={shop}
        page="voices"
        waiting={(counts?.toDecide ?? 0) + (counts?.toAnswer ?? 0)}
        flush={() => outbox.flush()}
      />
      <main id="content" tabIndex={-1} class="page desk">
        <h1 ref={heading} tabIndex={-1}>
          {words.voices.title}
        </h1>
        <Views shop={shop.id} view={view} counts={counts} />
        <LookAgain.Provider value={lookAgain}>
          <Content key={view} shop={shop} looks={looks} onChanged={refresh} />
        </LookAgain.Provider>
      </main>
    </div>
  )
}
