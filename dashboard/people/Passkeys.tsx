import { useState } from 'preact/hooks'
import type { Passkey } from '../../shared/schemas/passkey.ts'
import { api } from '../api.ts'
import { fullDay, relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { announce } from '../ui/announcer.tsx'
import { Confirm } from '../ui/Confirm.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Part } from '../ui/Part.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { useFetched } from '../ui/use-fetched.ts'
import { hasPasskeys, makePasskey, PasskeyRefusal } from './passkey.ts'
import { RenamePasskey } from './RenamePasskey.tsx'

/** Ways in by fingerprint, face or PIN: make one, name it, take it away. */
export function Passkeys() {
  const { words, language } = useSpeech()
  const says = words.people.passkeys
  const [list, again] = useFetched(() => api.passkeys(), [])
  const { busy, problem, setProblem, attempt } = useAttempt()
  const [done, setDone] = useState('')

  async function add() {
    setDone('')
    let refused: PasskeyRefusal | undefined
    const made = await attempt(
      async () => {
        const request = await api.ownPasskeyChallenge()
        try {
          const passkey = await makePasskey(request)
          await api.keepPasskey({ ...passkey, locale: language })
        } catch (error) {
          if (!(error instanceof PasskeyRefusal)) throw error
          refused = error
        }
      },
      { not_possible: says.tooMany },
    )
    if (refused) return setProblem(says.refused[refused.why])
    if (!made) return
    setDone(says.added)
    again()
  }

  return (
    <Part title={says.title} lead={says.lead}>
      {list.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {list.phase === 'failed' && <FailureNote code={list.code} onRetry={again} />}
      {list.phase === 'ready' && list.value.passkeys.length > 0 && (
        <ul class="people-list">
          {list.value.passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} onChanged={again} />
          ))}
        </ul>
      )}
      <p role="status">{done}</p>
      <p class="problem" role="alert">
        {problem}
      </p>
      <div>
        {hasPasskeys() ? (
          <button type="button" class="button" aria-disabled={busy} onClick={add}>
            {says.add}
          </button>
        ) : (
          <p class="quiet">{says.notHere}</p>
        )}
      </div>
    </Part>
  )
}

function PasskeyRow({ passkey, onChanged }: { passkey: Passkey; onChanged: () => void }) {
  const { words, locale } = useSpeech()
  const says = words.people.passkeys
  const { id, name, synced, createdAt, usedAt } = passkey
  const [open, setOpen] = useState<'rename' | 'remove' | null>(null)
  const close = () => setOpen(null)
  return (
    <li class="people-row">
      <p class="people-who">
        <b>
          <bdi>{name}</bdi>
        </b>
        <span class="quiet">
          {says.madeOn(fullDay(createdAt, locale))},{' '}
          {usedAt ? says.used(relativeTime(usedAt, locale, Date.now())) : says.neverUsed}
          {synced && ` · ${says.synced}`}
        </span>
      </p>
      <div class="people-acts">
        <button
          type="button"
          class="link"
          aria-label={says.renameWhich(name)}
          onClick={() => setOpen('rename')}
        >
          {says.rename}
        </button>
        <button
          type="button"
          class="link"
          aria-label={says.removeWhich(name)}
          onClick={() => setOpen('remove')}
        >
          {says.remove}
        </button>
      </div>
      {open === 'rename' && <RenamePasskey passkey={passkey} onDone={onChanged} onClose={close} />}
      {open === 'remove' && (
        <Confirm
          title={says.removeWhich(name)}
          text={says.removeText}
          go={says.remove}
          act={() => api.removePasskey(id)}
          onDone={() => {
            announce(says.removed(name))
            onChanged()
          }}
          onClose={close}
        />
      )}
    </li>
  )
}
