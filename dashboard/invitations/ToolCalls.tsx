import { useRef, useState } from 'preact/hooks'
import { api } from '../api.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { announce } from '../ui/announcer.tsx'
import { Confirm } from '../ui/Confirm.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Field } from '../ui/Field.tsx'
import { NewKey } from '../ui/NewKey.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { useFetched } from '../ui/use-fetched.ts'

type Webhook = Awaited<ReturnType<typeof api.webhook>>['webhook']

/** Where the shop's own mail tool is called about each mail that is due; for owners. */
export function ToolCalls({ shop }: { shop: string }) {
  const { words } = useSpeech()
  const says = words.invitations.tool
  const [state, again] = useFetched(() => api.webhook(shop), [shop])
  return (
    <fieldset class="people-form">
      <legend>{says.title}</legend>
      <p>{says.lead}</p>
      {state.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {state.phase === 'failed' && <FailureNote code={state.code} onRetry={again} />}
      {state.phase === 'ready' && <Form shop={shop} webhook={state.value.webhook} onChanged={again} />}
    </fieldset>
  )
}

function Form({ shop, webhook, onChanged }: { shop: string; webhook: Webhook; onChanged: () => void }) {
  const { words, locale } = useSpeech()
  const says = words.invitations.tool
  const input = useRef<HTMLInputElement>(null)
  const { busy, problem, attempt } = useAttempt()
  const [secret, setSecret] = useState<string | null>(null)
  const [sure, setSure] = useState<'rotate' | 'remove' | null>(null)

  async function keep(event: Event) {
    event.preventDefault()
    const kept = await attempt(
      async () => setSecret((await api.keepWebhook(shop, input.current!.value.trim())).secret),
      { invalid_input: says.wrong },
    )
    if (!kept) return input.current!.focus()
    announce(words.invitations.asking.saved)
    onChanged()
  }

  return (
    <form class="people-form" noValidate onSubmit={keep}>
      <Field
        label={says.url}
        problem={problem}
        input={{
          ref: input,
          type: 'url',
          inputMode: 'url',
          placeholder: 'https://',
          defaultValue: webhook?.url ?? '',
          autoComplete: 'off',
        }}
      />
      <p>
        <button type="submit" class="button primary" aria-disabled={busy}>
          {says.save}
        </button>
      </p>
      {webhook && (
        <>
          <p class="quiet">
            {webhook.last
              ? `${says.last(relativeTime(webhook.last.at, locale, Date.now()))} ${says.answered(webhook.last.status)}`
              : says.never}
          </p>
          <Try shop={shop} onTried={onChanged} />
          <p class="people-acts">
            <button type="button" class="link" onClick={() => setSure('rotate')}>
              {says.rotate}
            </button>
            <button type="button" class="link" onClick={() => setSure('remove')}>
              {says.remove}
            </button>
          </p>
        </>
      )}
      {sure === 'rotate' && (
        <Confirm
          title={says.rotate}
          text={says.rotateText}
          go={says.rotate}
          act={async () => setSecret((await api.renewWebhookSecret(shop)).secret)}
          onDone={onChanged}
          onClose={() => setSure(null)}
        />
      )}
      {sure === 'remove' && (
        <Confirm
          title={says.remove}
          text={says.removeText}
          go={says.remove}
          act={() => api.removeWebhook(shop)}
          onDone={() => {
            announce(says.removed)
            onChanged()
          }}
          onClose={() => setSure(null)}
        />
      )}
      {secret && <NewKey title={says.secret} value={secret} onClose={() => setSecret(null)} />}
    </form>
  )
}

/** Calls the tool once, on demand, and says how it answered. */
function Try({ shop, onTried }: { shop: string; onTried: () => void }) {
  const { words } = useSpeech()
  const says = words.invitations.tool
  const { busy, problem, attempt } = useAttempt()
  const [answered, setAnswered] = useState<string | null>(null)
  return (
    <>
      <p>
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          onClick={() =>
            attempt(async () => {
              setAnswered(says.answered((await api.tryWebhook(shop)).status))
              onTried()
            })
          }
        >
          {says.try}
        </button>{' '}
        <span role="status">{answered}</span>
      </p>
      <p class="problem" role="alert">
        {problem}
      </p>
    </>
  )
}
