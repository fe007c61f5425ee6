import { useLayoutEffect, useRef } from 'preact/hooks'
import { NAME_MAX } from '../../shared/limits.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { characters } from '../../shared/text.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { useSession } from '../sign-in/session.tsx'
import { Field } from '../ui/Field.tsx'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { Plain } from '../ui/Plain.tsx'
import { useAttempt } from '../ui/use-attempt.ts'

/**
 * Asks whoever has just joined a team for their own name, once, before anything else of the shop. To leave it at the shop's
 * name is an answer too, and is kept: nobody is asked twice.
 */
export function OwnName({ shop }: { shop: SignedIn['shops'][number] }) {
  const words = useWords()
  const says = words.people.ownName
  const { state, refresh } = useSession()
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current!.focus(), [])
  const { busy, problem, setProblem, attempt } = useAttempt()
  const elsewhere = 'who' in state ? state.who.shops.find((one) => one.isNamed)?.displayName : undefined

  const choose = async (name: string) => {
    if (await attempt(() => api.chooseName(shop.id, name))) await refresh()
  }
  async function keep(event: Event) {
    event.preventDefault()
    const name = input.current!.value.trim()
    if (name === '') setProblem(words.people.newShop.ownNameMissing)
    else if (characters(name) > NAME_MAX) setProblem(words.people.name.tooLong(NAME_MAX))
    else return choose(name)
    input.current!.focus()
  }

  return (
    <Plain title={says.title}>
      <p>{shop.role === 'viewer' ? says.leadReading(shop.name) : says.lead(shop.name)}</p>
      <form class="people-form" noValidate onSubmit={keep}>
        <Field
          label={says.label}
          problem={problem}
          input={{ ref: input, autoComplete: 'given-name', defaultValue: elsewhere ?? '' }}
        />
        <div class="people-acts">
          <button type="submit" class="button primary" aria-disabled={busy}>
            {says.keep}
          </button>
          <button type="button" class="button" aria-disabled={busy} onClick={() => void choose(shop.name)}>
            {says.skip}
          </button>
        </div>
      </form>
      <p class="quiet">{says.skipHint(shop.name)}</p>
      <LanguageSwitch />
    </Plain>
  )
}
