import type { ContactRequest } from '../../shared/schemas/contact-request.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { fullTime, relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useAction } from '../ui/use-action.ts'

interface Props {
  shop: SignedIn['shops'][number]
  request: ContactRequest
  onChanged: (changed: Partial<ContactRequest>) => void
}

/** Where a way leads, for the device to open. */
const addressOf = ({ way, contact }: ContactRequest): string | null => {
  if (contact === null) return null
  if (way === 'write') return `mailto:${contact}`
  const number = contact.replace(/[^+\d]/g, '')
  return way === 'call' ? `tel:${number}` : `https://wa.me/${number.replace('+', '')}`
}

/** One person who waits: how to reach them, what it is about, by when, and who takes care of it. */
export function PersonCard({ shop, request, onChanged }: Props) {
  const { words, locale } = useSpeech()
  const says = words.desk
  const action = useAction()
  const { busy, run } = action
  const { id, name, way, need, contact, note, order, state, owner, dueAt, closedAt } = request
  const now = Date.now()
  const isOpen = state === 'open' || state === 'taken'
  const isLate = isOpen && Date.parse(dueAt) < now
  const address = addressOf(request)
  const mayAct = isOpen && shop.role !== 'viewer'

  const act = (action: 'take' | 'done') =>
    run(async () => {
      const changed = await api.actOnContact(shop.id, id, action)
      onChanged({
        state: changed.state,
        ...(action === 'take'
          ? { owner: { id: '', name: shop.displayName } }
          : { closedAt: new Date().toISOString() }),
      })
    })

  return (
    <li class={`desk-card${isLate ? ' late' : ''}`}>
      <h2>
        <bdi>{name ?? says.somebody}</bdi>
      </h2>
      <p class="desk-lead">{words.today.need[need]}</p>
      {note && (
        <p class="desk-words" dir="auto" lang={request.locale}>
          {note}
        </p>
      )}
      <p>
        {contact === null ? (
          <span class="quiet">{says.contactGone}</span>
        ) : shop.role === 'viewer' ? (
          <span>
            {says.reach[way]} <bdi>{contact}</bdi> <span class="quiet">{says.contactMasked}</span>
          </span>
        ) : (
          <a href={address!} target={way === 'whatsapp' ? '_blank' : undefined} rel="noopener noreferrer">
            {says.reach[way]} <bdi>{contact}</bdi>
          </a>
        )}
      </p>
      <p class="desk-facts quiet">
        <span>{says.order(order)}</span>
        <span>
          {says.speaks(new Intl.DisplayNames(locale, { type: 'language' }).of(request.locale) ?? '')}
        </span>
        {isOpen ? (
          <time dateTime={dueAt} title={fullTime(dueAt, locale)} class={isLate ? 'today-late' : undefined}>
            {(isLate ? words.today.late : words.today.due)(relativeTime(dueAt, locale, now))}
          </time>
        ) : (
          closedAt && (
            <time dateTime={closedAt} title={fullTime(closedAt, locale)}>
              {says.closed[state === 'withdrawn' ? 'withdrawn' : 'done'](relativeTime(closedAt, locale, now))}
            </time>
          )
        )}
        {owner && <span>{words.today.takenBy(owner.name || says.somebodyOfTeam)}</span>}
      </p>
      {mayAct && (
        <p class="desk-acts">
          <button type="button" class="button primary" aria-disabled={busy} onClick={() => act('done')}>
            {says.done}
          </button>
          {state === 'open' && (
            <button type="button" class="button" aria-disabled={busy} onClick={() => act('take')}>
              {says.take}
            </button>
          )}
        </p>
      )}
      <Problem of={action} />
    </li>
  )
}
