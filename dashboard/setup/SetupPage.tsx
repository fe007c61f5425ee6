import { useRoute } from 'preact-iso'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { useWords } from '../i18n/language.tsx'
import { Shell } from '../ui/Shell.tsx'
import { SECTIONS } from './sections.ts'

type Shop = SignedIn['shops'][number]

/** The shop's settings, one section at a time. */
export function SetupPage({ shop }: { shop: Shop }) {
  const words = useWords()
  const { params } = useRoute()
  const open = SECTIONS.find(({ id }) => id === params.section) ?? SECTIONS[0]
  const Section = open.component
  return (
    <Shell shop={shop} page="setup">
      <nav class="setup-sections" aria-label={words.setup.sections}>
        {SECTIONS.map(({ id }) => (
          <a
            key={id}
            href={`/dashboard/${shop.id}/setup/${id}`}
            aria-current={id === open.id ? 'page' : undefined}
          >
            {words.setup.section[id]}
          </a>
        ))}
      </nav>
      <Section key={open.id} shop={shop} />
    </Shell>
  )
}
