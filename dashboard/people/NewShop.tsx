import { useEffect, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { NAME_MAX, SHOP_ID_MAX } from '../../shared/limits.ts'
import { characters } from '../../shared/text.ts'
import { api } from '../api.ts'
import { Failure } from '../failure.ts'
import { useSpeech } from '../i18n/language.tsx'
import { useSession } from '../sign-in/session.tsx'
import { Field } from '../ui/Field.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { idFrom, SHOP_LANGUAGES } from './shop-address.ts'

type Problems = Partial<Record<'name' | 'ownName' | 'id' | 'origin', string>>

const ASK_AFTER_MS = 400

/** Opens a shop: its name, who answers for it, its id, the language it speaks, and where it is. Leads to its Today. */
export function NewShop() {
  const { words, language } = useSpeech()
  const says = words.people.newShop
  const { refresh } = useSession()
  const { route } = useLocation()
  const name = useRef<HTMLInputElement>(null)
  const ownName = useRef<HTMLInputElement>(null)
  const id = useRef<HTMLInputElement>(null)
  const locale = useRef<HTMLSelectElement>(null)
  const origin = useRef<HTMLInputElement>(null)
  // The id follows the name until somebody writes one.
  const [own, setOwn] = useState(false)
  const [shopId, setShopId] = useState('')
  const [isFree, setIsFree] = useState<boolean | null>(null)
  const [problems, setProblems] = useState<Problems>({})
  const { busy, problem, attempt } = useAttempt()

  useEffect(() => {
    setIsFree(null)
    if (shopId === '') return
    let wanted = true
    const timer = setTimeout(() => {
      // Without an answer the form itself finds out.
      api.isShopFree(shopId).then(
        ({ free }) => wanted && setIsFree(free),
        () => {},
      )
    }, ASK_AFTER_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [shopId])

  function found(): Problems {
    const all: Problems = {}
    const called = name.current!.value.trim()
    if (called === '') all.name = says.nameMissing
    else if (characters(called) > NAME_MAX) all.name = words.people.name.tooLong(NAME_MAX)
    const own = ownName.current!.value.trim()
    if (own === '') all.ownName = says.ownNameMissing
    else if (characters(own) > NAME_MAX) all.ownName = words.people.name.tooLong(NAME_MAX)
    if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(shopId)) all.id = says.idMalformed
    else if (isFree === false) all.id = says.idTaken
    if (origin.current!.value.trim() === '') all.origin = says.originMissing
    return all
  }

  function show(all: Problems): void {
    setProblems(all)
    const first = (
      [
        ['name', name],
        ['id', id],
        ['ownName', ownName],
        ['origin', origin],
      ] as const
    ).find(([field]) => all[field])
    first?.[1].current?.focus()
  }

  async function open(event: Event) {
    event.preventDefault()
    const wrong = found()
    show(wrong)
    if (Object.keys(wrong).length > 0) return
    let fields: readonly string[] = []
    const opened = await attempt(
      async () => {
        try {
          await api.openShop({
            id: shopId,
            name: name.current!.value.trim(),
            ownName: ownName.current!.value.trim(),
            locale: locale.current!.value,
            origin: origin.current!.value.trim(),
            timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          })
        } catch (error) {
          fields = error instanceof Failure ? error.fields : []
          throw error
        }
      },
      { not_possible: says.tooMany, forbidden: says.closed, invalid_input: says.lookAgain },
    )
    if (!opened)
      return show({
        ...(fields.includes('id') && { id: says.idTaken }),
        ...(fields.includes('origin') && { origin: says.originMalformed }),
      })
    await refresh()
    route(`/dashboard/${shopId}/today`)
  }

  return (
    <form class="people-form" noValidate onSubmit={open}>
      <p class="quiet">{says.lead}</p>
      <Field
        label={says.name}
        problem={problems.name ?? null}
        input={{
          ref: name,
          autoComplete: 'organization',
          onInput: ({ currentTarget }) => {
            if (!own) setShopId(idFrom(currentTarget.value))
          },
        }}
      />
      <div class="field">
        <Field
          label={says.id}
          problem={problems.id ?? (isFree === false ? says.idTaken : null)}
          input={{
            ref: id,
            autoComplete: 'off',
            autoCapitalize: 'none',
            spellcheck: false,
            maxLength: SHOP_ID_MAX,
            value: shopId,
            onInput: ({ currentTarget }) => {
              setOwn(currentTarget.value !== '')
              setShopId(currentTarget.value.trim().toLowerCase())
            },
          }}
        />
        <p class="quiet" role="status">
          {isFree ? says.idFree : says.idHint}
        </p>
      </div>
      <Field
        label={says.ownName}
        problem={problems.ownName ?? null}
        input={{ ref: ownName, autoComplete: 'name' }}
      />
      <div class="field">
        <label for="shop-language">{says.language}</label>
        <select id="shop-language" ref={locale}>
          {SHOP_LANGUAGES.map(({ code, name: called }) => (
            <option key={code} value={code} lang={code} selected={code === language}>
              {called}
            </option>
          ))}
        </select>
      </div>
      <Field
        label={says.origin}
        problem={problems.origin ?? null}
        input={{
          ref: origin,
          type: 'url',
          inputMode: 'url',
          autoComplete: 'url',
          placeholder: 'www.example.com',
        }}
      />
      <p class="problem" role="alert">
        {problem}
      </p>
      <button type="submit" class="button primary" aria-disabled={busy}>
        {says.open}
      </button>
    </form>
  )
}
