import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Part } from '../ui/Part.tsx'
import { useAction } from '../ui/use-action.ts'
import { useFetched } from '../ui/use-fetched.ts'
import { MailTroubles } from '../voices/MailTroubles.tsx'

/** The mails of a shop that did not go out, with why, and one more try. */
export function FailedMails({ shop }: { shop: SignedIn['shops'][number] }) {
  const words = useWords()
  const says = words.about
  const [found, again] = useFetched(() => api.mailTroubles(shop.id), [shop.id])
  const { busy, problem, run } = useAction()
  const mayAct = shop.role !== 'viewer'
  const troubles = found.phase === 'ready' ? found.value.troubles : []
  return (
    <Part title={says.mails} lead={says.mailsLead}>
      {found.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {found.phase === 'failed' && <FailureNote code={found.code} onRetry={again} />}
      {found.phase === 'ready' && troubles.length === 0 && <p>{says.mailsNone}</p>}
      <MailTroubles shop={shop.id} troubles={troubles} mayAct={mayAct} withVoice />
      {mayAct && troubles.filter(({ state }) => state === 'failed').length > 1 && (
        <div>
          <button
            type="button"
            class="button"
            aria-disabled={busy}
            onClick={() =>
              run(async () => {
                await api.retryMail(shop.id, null)
                again()
              })
            }
          >
            {says.mailRetryAll}
          </button>
        </div>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
    </Part>
  )
}
