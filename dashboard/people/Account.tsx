import { useRef, useState } from 'preact/hooks'
import { NAME_MAX } from '../../shared/limits.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { characters } from '../../shared/text.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { useSession } from '../sign-in/session.tsx'
import { announce } from '../ui/announcer.tsx'
import { Confirm } from '../ui/Confirm.tsx'
import { Field } from '../ui/Field.tsx'
import { Part } from '../ui/Part.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { MailRhythm } from './MailRhythm.tsx'
import { Passkeys } from './Passkeys.tsx'
import { Sessions } from './Sessions.tsx'

type Shop = SignedIn['shops'][number]

/** What concerns the person who is signed in: their name and mails in this shop, their passkeys, and where they are signed in. */
export function Account({ shop }: { shop: Shop }) {
  return (
    <>
      <Name shop={shop} />
      <MailRhythm shop={shop.id} />
      <Passkeys />
      <Sessions />
    </>
  )
}

function Name({ shop }: { shop: Shop }) {
  const words = useWords()
  const says = words.people.name
  const { refresh } = useSession()
  const input = useRef<HTMLInputElement>(null)
  const { busy, problem, setProblem, attempt } = useAttempt()
  const [done, setDone] = useState('')
  const [asking, setAsking] = useState(false)

  async function keep(event: Event) {
    event.preventDefault()
    setDone('')
    const name = input.current!.value.trim()
    if (name === '') setProblem(says.missing)
    else if (characters(name) > NAME_MAX) setProblem(says.tooLong(NAME_MAX))
    else if (await attempt(() => api.chooseName(shop.id, name))) {
      setDone(says.kept)
      await refresh()
      return
    }
    input.current?.focus()
  }

  return (
    <Part title={says.title} lead={says.lead(shop.name)}>
      <form class="people-form" noValidate onSubmit={keep}>
        <Field
          label={says.label}
          problem={problem}
          input={{ ref: input, autoComplete: 'nickname', defaultValue: shop.displayName }}
        />
        <button type="submit" class="button primary" aria-disabled={busy}>
          {says.keep}
        </button>
      </form>
      <p role="status">{done}</p>
      <div>
        <button type="button" class="link" onClick={() => setAsking(true)}>
          {says.takeOff}
        </button>
      </div>
      {asking && (
        <Confirm
          title={says.takeOff}
          text={says.takeOffText(shop.name)}
          go={says.takeOffGo}
          act={async () => {
            const { answers } = await api.takeNameOff(shop.id)
            setDone(says.takenOff(answers))
          }}
          onDone={() => announce(says.gone)}
          onClose={() => setAsking(false)}
        />
      )}
    </Part>
  )
}
