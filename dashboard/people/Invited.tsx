import { useLocation } from 'preact-iso'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { useSession } from '../sign-in/session.tsx'
import { announce } from '../ui/announcer.tsx'
import { useAttempt } from '../ui/use-attempt.ts'

/** Shops that ask somebody in who is signed in already; nothing where none does. */
export function Invited() {
  const { state } = useSession()
  const invitations = 'who' in state ? state.who.invitations : []
  return invitations.map((invitation) => <Invitation key={invitation.shop} invitation={invitation} />)
}

function Invitation({ invitation: { shop, name, role } }: { invitation: SignedIn['invitations'][number] }) {
  const words = useWords()
  const says = words.people.invited
  const { refresh } = useSession()
  const { route } = useLocation()
  const { busy, problem, attempt } = useAttempt()

  async function answer(accepts: boolean) {
    const act = accepts ? api.acceptInvitation : api.declineInvitation
    if (!(await attempt(() => act(shop), { not_found: words.people.team.tookBackAlready }))) return
    announce(accepts ? says.accepted(name) : says.declined(name))
    await refresh()
    if (accepts) route(`/dashboard/${shop}/today`)
  }

  return (
    <section class="note people-invited" aria-label={says.label(name)}>
      <p>{says.text(name, words.role[role])}</p>
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="people-acts">
        <button type="button" class="button primary" aria-disabled={busy} onClick={() => void answer(true)}>
          {says.accept}
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={() => void answer(false)}>
          {says.decline}
        </button>
      </div>
    </section>
  )
}
