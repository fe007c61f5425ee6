import { useEffect, useState } from 'preact/hooks'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { Failure } from '../failure.ts'
import { useWords } from '../i18n/language.tsx'
import { announce } from '../ui/announcer.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Part } from '../ui/Part.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { useFetched } from '../ui/use-fetched.ts'
import { FailedMails } from './FailedMails.tsx'
import { Line } from './Line.tsx'

type Shop = SignedIn['shops'][number]

const FIELDS = ['signature', 'replyTo', 'portraitUrl'] as const
type Head = Record<(typeof FIELDS)[number], string>

/** Who signs the mails, where answers to them arrive, and whether the domain they come from is in order. */
export function MailsSection({ shop }: { shop: Shop }) {
  const words = useWords()
  const says = words.setup.mails
  const [stored, again] = useFetched(() => api.mailSettings(shop.id), [shop.id])
  if (stored.phase === 'loading') return <p class="quiet">{words.loading}</p>
  if (stored.phase === 'failed') return <FailureNote code={stored.code} onRetry={again} />
  const { signature, replyTo, portraitUrl } = stored.value
  const head = { signature: signature ?? '', replyTo: replyTo ?? '', portraitUrl: portraitUrl ?? '' }
  return (
    <>
      <Part title={says.title} lead={says.lead}>
        <HeadForm key={JSON.stringify(head)} shop={shop} head={head} onSaved={again} />
        <p>
          <a href={`/dashboard/${shop.id}/invitations/letter`}>{says.letters}</a>
        </p>
      </Part>
      <FailedMails shop={shop} />
      <Domain shop={shop.id} />
    </>
  )
}

function HeadForm({ shop, head, onSaved }: { shop: Shop; head: Head; onSaved: () => void }) {
  const words = useWords()
  const says = words.setup.mails
  const [typed, setTyped] = useState(head)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const { busy, problem, attempt } = useAttempt()
  const isChanged = FIELDS.some((field) => typed[field] !== head[field])
  const mayChange = shop.role === 'owner'

  useEffect(() => {
    if (!isChanged) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isChanged])

  async function save(event: Event) {
    event.preventDefault()
    if (!isChanged) return
    setWrong([])
    const kept = await attempt(
      () =>
        api.keepMailSettings(shop.id, typed).catch((error) => {
          if (error instanceof Failure) setWrong(error.fields)
          throw error
        }),
      { invalid_input: words.setup.lookAgain },
    )
    if (!kept) return
    announce(words.setup.saved)
    onSaved()
  }

  return (
    <form class="setup-form" noValidate onSubmit={save}>
      {!mayChange && <p class="note">{words.setup.ownersOnly}</p>}
      <fieldset class="setup-fields" disabled={!mayChange}>
        {FIELDS.map((field) => (
          <Line
            key={field}
            label={says.field[field]}
            hint={says.hint[field]}
            value={typed[field]}
            problem={wrong.includes(field) && says.wrong[field]}
            input={{ inputMode: field === 'replyTo' ? 'email' : 'text', autoComplete: 'off' }}
            onChange={(value) => setTyped({ ...typed, [field]: value })}
          />
        ))}
      </fieldset>
      {mayChange && (
        <div class={`setup-save${isChanged ? ' waits' : ''}`}>
          <button type="submit" class="button primary" aria-disabled={!isChanged || busy}>
            {words.setup.save}
          </button>
          <p role="status" class="quiet">
            {isChanged ? words.setup.unsaved : ''}
          </p>
          <p role="alert" class="problem">
            {problem}
          </p>
        </div>
      )}
    </form>
  )
}

function Domain({ shop }: { shop: string }) {
  const words = useWords()
  const says = words.setup.mails
  const [asked, setAsked] = useState(false)
  return (
    <Part title={says.domain} lead={says.domainLead}>
      {asked ? (
        <Records shop={shop} />
      ) : (
        <div>
          <button type="button" class="button" onClick={() => setAsked(true)}>
            {says.check}
          </button>
        </div>
      )}
    </Part>
  )
}

function Records({ shop }: { shop: string }) {
  const words = useWords()
  const says = words.setup.mails
  const [found, again] = useFetched(() => api.mailDomain(shop), [shop])
  if (found.phase === 'failed') return <FailureNote code={found.code} onRetry={again} />
  if (found.phase === 'loading')
    return (
      <p class="quiet" role="status">
        {words.loading}
      </p>
    )
  return (
    <dl class="setup-records">
      {found.value.records.map(({ kind, state }) => (
        <div key={kind}>
          <dt>
            {kind.toUpperCase()}: {says.state[state]}
          </dt>
          <dd class="quiet">
            {says.record[kind]} {state === 'missing' && says.advice[kind]}
          </dd>
        </div>
      ))}
    </dl>
  )
}
