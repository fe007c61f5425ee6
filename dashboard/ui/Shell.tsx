import type { ComponentChildren } from 'preact'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { useWords } from '../i18n/language.tsx'
import type { PageId } from '../pages.ts'
import { useOutbox } from '../voices/outbox-context.tsx'
import { useCounts } from '../voices/use-counts.ts'
import { Rail } from './Rail.tsx'
import { usePageHeading } from './use-page-heading.ts'
import { usePageTitle } from './use-page-title.ts'

interface Props {
  shop: SignedIn['shops'][number]
  page: Exclude<PageId, 'voices'>
  children: ComponentChildren
}

/** A page beside the rail: its heading, and what is on it. */
export function Shell({ shop, page, children }: Props) {
  const words = useWords()
  const { outbox } = useOutbox()
  const [counts] = useCounts(shop.id)
  const heading = usePageHeading()
  usePageTitle(`${words.pages[page]} · ${shop.name}`)
  return (
    <div class="shell">
      <Rail
        shop={shop}
        page={page}
        waiting={(counts?.toDecide ?? 0) + (counts?.toAnswer ?? 0)}
        flush={() => outbox.flush()}
      />
      <main id="content" tabIndex={-1} class="page">
        <h1 ref={heading} tabIndex={-1}>
          {words.pages[page]}
        </h1>
        {children}
      </main>
    </div>
  )
}
