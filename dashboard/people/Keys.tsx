import { useRef, useState } from 'preact/hooks'
import type { ApiKey } from '../../shared/schemas/api-key.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { fullDay } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { announce } from '../ui/announcer.tsx'
import { Confirm } from '../ui/Confirm.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Field } from '../ui/Field.tsx'
import { NewKey } from '../ui/NewKey.tsx'
import { Part } from '../ui/Part.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { useFetched } from '../ui/use-fetched.ts'

type Shop = SignedIn['shops'][number]

/** The keys of the shop's own systems; for its owners. */
export function Keys({ shop }: { shop: Shop }) {
  const { words } = useSpeech()
  const says = words.people.keys
  if (shop.role !== 'owner')
    return (
      <Part title={says.title}>
        <p>{says.ownersOnly}</p>
      </Part>
    )
  return <OwnersKeys shop={shop.id} />
}

function OwnersKeys({ shop }: { shop: string }) {
  const { words } = useSpeech()
  const says = words.people.keys
  const [list, again] = useFetched(() => api.keys(shop), [shop])
  const [made, setMade] = useState<{ name: string; key: string } | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const { busy, problem, setProblem, attempt } = useAttempt()

  async function make(event: Event) {
    event.preventDefault()
    const name = input.current!.value.trim()
    if (name === '') setProblem(says.missing)
    else {
      const because = { not_possible: says.tooMany, invalid_input: says.missing }
      const done = await attempt(async () => setMade(await api.makeKey(shop, name)), because)
      if (done) {
        input.current!.value = ''
        again()
        return
      }
    }
    input.current?.focus()
  }

  return (
    <Part title={says.title} lead={says.lead}>
      {list.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {list.phase === 'failed' && <FailureNote code={list.code} onRetry={again} />}
      {list.phase === 'ready' &&
        (list.value.keys.length === 0 ? (
          <p>{says.none}</p>
        ) : (
          <ul class="people-list">
            {list.value.keys.map((key) => (
              <KeyRow key={key.id} shop={shop} of={key} onEnded={again} />
            ))}
          </ul>
        ))}
      <form class="people-form" noValidate onSubmit={make}>
        <Field label={says.name} problem={problem} input={{ ref: input, autoComplete: 'off' }} />
        <button type="submit" class="button primary" aria-disabled={busy}>
          {says.make}
        </button>
      </form>
      {made && <NewKey title={says.newTitle(made.name)} value={made.key} onClose={() => setMade(null)} />}
    </Part>
  )
}

function KeyRow({ shop, of: key, onEnded }: { shop: string; of: ApiKey; onEnded: () => void }) {
  const { words, locale } = useSpeech()
  const says = words.people.keys
  const [ending, setEnding] = useState(false)
  return (
    <li class="people-row">
      <p class="people-who">
        <b>
          <bdi>{key.name}</bdi>
        </b>
        <span class="quiet">
          {key.start && <code>{key.start}…</code>} {says.madeOn(fullDay(key.createdAt, locale))}{' '}
          {key.usedOn ? says.usedOn(fullDay(key.usedOn, locale)) : says.neverUsed}
        </span>
      </p>
      <div class="people-acts">
        <button
          type="button"
          class="link"
          aria-label={says.endWhich(key.name)}
          onClick={() => setEnding(true)}
        >
          {says.end}
        </button>
      </div>
      {ending && (
        <Confirm
          title={says.endWhich(key.name)}
          text={says.endText}
          go={says.end}
          // Ended by a colleague meanwhile: the list says so.
          act={() => api.endKey(shop, key.id)}
          because={{ not_found: says.endedAlready }}
          onDone={() => {
            announce(says.ended(key.name))
            onEnded()
          }}
          onClose={() => setEnding(false)}
        />
      )}
    </li>
  )
}
