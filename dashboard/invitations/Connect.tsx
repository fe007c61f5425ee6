import { useRef, useState } from 'preact/hooks'
import { SECRET_KINDS } from '../../shared/schemas/intake-secret.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { fullDay } from '../i18n/format.ts'
import { useSpeech, useWords } from '../i18n/language.tsx'
import { announce } from '../ui/announcer.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Field } from '../ui/Field.tsx'
import { NewKey } from '../ui/NewKey.tsx'
import { Part } from '../ui/Part.tsx'
import { Snippet } from '../ui/Snippet.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { useFetched } from '../ui/use-fetched.ts'

type Secret = Awaited<ReturnType<typeof api.intakeSecrets>>['secrets'][number]
type Kind = Secret['kind']

const BRANDS = { shopify: 'Shopify', woocommerce: 'WooCommerce' }

/** How orders come in by themselves: where the shop's system sends them, and the secret that it signs with. */
export function Connect({ shop }: { shop: SignedIn['shops'][number] }) {
  const words = useWords()
  const says = words.invitations.connect
  return (
    <Part title={words.invitations.section.connect} lead={says.lead}>
      {shop.role === 'owner' ? <Ways shop={shop.id} /> : <p>{says.ownersOnly}</p>}
    </Part>
  )
}

function Ways({ shop }: { shop: string }) {
  const words = useWords()
  const [state, again] = useFetched(() => api.intakeSecrets(shop), [shop])
  if (state.phase === 'loading') return <p class="quiet">{words.loading}</p>
  if (state.phase === 'failed') return <FailureNote code={state.code} onRetry={again} />
  return (
    <div class="asking">
      {SECRET_KINDS.toReversed().map((kind) => (
        <Way
          key={kind}
          shop={shop}
          kind={kind}
          secrets={state.value.secrets.filter((one) => one.kind === kind)}
          onChanged={again}
        />
      ))}
    </div>
  )
}

interface WayProps {
  shop: string
  kind: Kind
  secrets: Secret[]
  onChanged: () => void
}

function Way({ shop, kind, secrets, onChanged }: WayProps) {
  const { words, locale } = useSpeech()
  const says = words.invitations.connect
  const name = kind === 'link' ? says.links : BRANDS[kind]
  return (
    <fieldset>
      <legend>{name}</legend>
      <p>{says.how[kind]}</p>
      {kind !== 'link' && (
        <Snippet name={`${says.address}, ${name}`} code={`${location.origin}/v1/hooks/${shop}/${kind}`} />
      )}
      {secrets.length === 0 ? (
        <p class="quiet">{says.none}</p>
      ) : (
        <ul>
          {secrets.map(({ id, createdAt, endsAt }) => (
            <li key={id}>
              {endsAt ? says.ends(id, fullDay(endsAt, locale)) : says.good(id, fullDay(createdAt, locale))}
            </li>
          ))}
        </ul>
      )}
      {kind === 'shopify' ? (
        <Given shop={shop} onChanged={onChanged} />
      ) : (
        <Made shop={shop} kind={kind} name={name} onChanged={onChanged} />
      )}
    </fieldset>
  )
}

/** Shopify makes its secret itself. */
function Given({ shop, onChanged }: Pick<WayProps, 'shop' | 'onChanged'>) {
  const says = useWords().invitations.connect
  const input = useRef<HTMLInputElement>(null)
  const { busy, problem, attempt } = useAttempt()
  async function keep(event: Event) {
    event.preventDefault()
    const secret = input.current!.value.trim()
    const because = { invalid_input: says.shopifyWrong }
    if (!(await attempt(() => api.makeIntakeSecret(shop, 'shopify', secret), because)))
      return input.current!.focus()
    input.current!.value = ''
    announce(says.kept)
    onChanged()
  }
  return (
    <form class="people-form" noValidate onSubmit={keep}>
      <Field
        label={says.shopifySecret}
        problem={problem}
        input={{ ref: input, autoComplete: 'off', spellcheck: false }}
      />
      <button type="submit" class="button" aria-disabled={busy}>
        {says.keep}
      </button>
    </form>
  )
}

function Made({ shop, kind, name, onChanged }: Omit<WayProps, 'secrets'> & { name: string }) {
  const says = useWords().invitations.connect
  const { busy, problem, attempt } = useAttempt()
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={says.makeWhich(name)}
        aria-disabled={busy}
        onClick={() => attempt(async () => setSecret((await api.makeIntakeSecret(shop, kind)).secret))}
      >
        {says.make}
      </button>
      <p class="problem" role="alert">
        {problem}
      </p>
      {secret && (
        <NewKey
          title={says.made(name)}
          value={secret}
          onClose={() => {
            setSecret(null)
            onChanged()
          }}
        />
      )}
    </>
  )
}
