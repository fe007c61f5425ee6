import { useRef, useState } from 'preact/hooks'
import { ALLOWED_BY, type RefusedAddress } from '../../shared/schemas/address.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { fullDay } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { announce } from '../ui/announcer.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Field } from '../ui/Field.tsx'
import { MoreButton } from '../ui/MoreButton.tsx'
import { Part } from '../ui/Part.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { usePages } from '../ui/use-pages.ts'
import { AllowAgain } from './AllowAgain.tsx'

type Shop = SignedIn['shops'][number]

/** The addresses that nobody writes to any more, and why. */
export function Addresses({ shop }: { shop: Shop }) {
  const { words } = useSpeech()
  const says = words.invitations.addresses
  const pages = usePages<RefusedAddress>(
    async (cursor) => {
      const page = await api.refusedAddresses(shop.id, cursor)
      return { items: page.addresses, cursor: page.cursor }
    },
    [shop.id],
  )
  const { state: list, again } = pages
  const mayChange = shop.role !== 'viewer'
  return (
    <Part title={words.invitations.section.addresses} lead={says.lead}>
      {mayChange ? <Block shop={shop.id} onBlocked={again} /> : <p class="quiet">{says.masked}</p>}
      {list.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {list.phase === 'failed' && <FailureNote code={list.code} onRetry={again} />}
      {list.phase === 'ready' &&
        (list.items.length === 0 ? (
          <p>{says.none}</p>
        ) : (
          <ul class="people-list">
            {list.items.map((one) => (
              <AddressRow
                key={`${one.id} ${one.why}`}
                shop={shop.id}
                of={one}
                mayChange={mayChange}
                onAllowed={again}
              />
            ))}
          </ul>
        ))}
      <MoreButton of={pages} />
    </Part>
  )
}

function Block({ shop, onBlocked }: { shop: string; onBlocked: () => void }) {
  const { words } = useSpeech()
  const says = words.invitations.addresses
  const input = useRef<HTMLInputElement>(null)
  const { busy, problem, attempt } = useAttempt()

  async function block(event: Event) {
    event.preventDefault()
    const email = input.current!.value.trim()
    if (await attempt(() => api.blockAddress(shop, email), { invalid_input: words.signIn.emailMalformed })) {
      announce(says.blocked(email))
      input.current!.value = ''
      onBlocked()
    } else input.current!.focus()
  }

  return (
    <form class="people-form" noValidate onSubmit={block}>
      <Field
        label={says.block}
        problem={problem}
        input={{ ref: input, type: 'email', autoComplete: 'off' }}
      />
      <button type="submit" class="button" aria-disabled={busy}>
        {says.blockGo}
      </button>
    </form>
  )
}

interface RowProps {
  shop: string
  of: RefusedAddress
  mayChange: boolean
  onAllowed: () => void
}

function AddressRow({ shop, of: one, mayChange, onAllowed }: RowProps) {
  const { words, locale } = useSpeech()
  const says = words.invitations.addresses
  const [allowing, setAllowing] = useState(false)
  const shown = one.email ?? says.wiped(one.id.slice(0, 8))
  return (
    <li class="people-row">
      <p class="people-who">
        <b>
          <bdi>{shown}</bdi>
        </b>
        <span class="quiet">{says.why[one.why](fullDay(one.at, locale))}</span>
      </p>
      {mayChange && ALLOWED_BY[one.why].length > 0 && (
        <div class="people-acts">
          <button
            type="button"
            class="link"
            aria-label={says.allowWhich(shown)}
            onClick={() => setAllowing(true)}
          >
            {says.allow}
          </button>
        </div>
      )}
      {allowing && (
        <AllowAgain
          shop={shop}
          of={one}
          name={shown}
          onDone={() => {
            announce(says.allowed(shown))
            onAllowed()
          }}
          onClose={() => setAllowing(false)}
        />
      )}
    </li>
  )
}
