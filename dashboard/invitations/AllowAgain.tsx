import { useState } from 'preact/hooks'
import { ALLOWED_BY, type AllowingReason, type RefusedAddress } from '../../shared/schemas/address.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useAttempt } from '../ui/use-attempt.ts'

interface Props {
  shop: string
  of: RefusedAddress
  name: string
  onDone: () => void
  onClose: () => void
}

/** Lets an address be asked again; the record keeps why. */
export function AllowAgain({ shop, of: one, name, onDone, onClose }: Props) {
  const words = useWords()
  const says = words.invitations.addresses
  const [why, setWhy] = useState<AllowingReason | null>(null)
  const { busy, problem, setProblem, attempt } = useAttempt()

  async function allow(event: Event) {
    event.preventDefault()
    if (!why) return setProblem(says.reasonMissing)
    if (await attempt(() => api.allowAddress(shop, one.id, why))) {
      onClose()
      onDone()
    }
  }

  return (
    <Dialog title={says.allowWhich(name)} class="small" onClose={onClose}>
      <form noValidate onSubmit={allow} class="allow">
        <fieldset>
          <legend>{says.reasonLead}</legend>
          {ALLOWED_BY[one.why].map((reason) => (
            <label key={reason} class="choice">
              <input type="radio" name="why" checked={why === reason} onChange={() => setWhy(reason)} />
              {says.reason[reason]}
            </label>
          ))}
        </fieldset>
        <p class="problem" role="alert">
          {problem}
        </p>
        <div class="dialog-foot">
          <button type="submit" class="button primary" aria-disabled={busy}>
            {says.allow}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
