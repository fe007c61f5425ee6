import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Part } from '../ui/Part.tsx'
import { useFetched } from '../ui/use-fetched.ts'
import { AskingForm } from './AskingForm.tsx'
import { SenderForm } from './SenderForm.tsx'
import { ToolCalls } from './ToolCalls.tsx'

/** When and how the shop asks, and who signs; read by everybody, set by owners. */
export function Asking({ shop }: { shop: SignedIn['shops'][number] }) {
  const words = useWords()
  const [state, again] = useFetched(
    () => Promise.all([api.asking(shop.id), api.mailSettings(shop.id)]),
    [shop.id],
  )
  const isOwner = shop.role === 'owner'
  return (
    <Part title={words.invitations.section.asking} lead={words.invitations.asking.lead}>
      {!isOwner && <p>{words.invitations.asking.ownersOnly}</p>}
      {state.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {state.phase === 'failed' && <FailureNote code={state.code} onRetry={again} />}
      {state.phase === 'ready' && (
        <>
          <AskingForm shop={shop.id} asking={state.value[0]} isOwner={isOwner} onSaved={again} />
          {isOwner && state.value[0].sender === 'mine' && (
            <div class="asking">
              <ToolCalls shop={shop.id} />
            </div>
          )}
          <SenderForm shop={shop.id} mail={state.value[1]} isOwner={isOwner} />
        </>
      )}
    </Part>
  )
}
