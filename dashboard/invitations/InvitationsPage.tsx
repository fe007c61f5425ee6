import { useRoute } from 'preact-iso'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { useWords } from '../i18n/language.tsx'
import { Shell } from '../ui/Shell.tsx'
import { SECTIONS } from './sections.ts'

type Shop = SignedIn['shops'][number]

/** Who is asked, when and how: one section at a time. */
export function InvitationsPage({ shop }: { shop: Shop }) {
  const words = useWords()
  const { params } = useRoute()
  const open = SECTIONS.find(({ id }) => id === params.section) ?? SECTIONS[0]
  const Section = open.component
  return (
    <Shell shop={shop} page="invitations">
      <nav class="setup-sections" aria-label={words.invitations.sections}>
        {SECTIONS.map(({ id }) => (
          <a
            key={id}
            href={`/dashboard/${shop.id}/invitations/${id}`}
            aria-current={id === open.id ? 'page' : undefined}
          >
            {words.invitations.section[id]}
          </a>
        ))}
      </nav>
      <Section key={open.id} shop={shop} />
    </Shell>
  )
}
