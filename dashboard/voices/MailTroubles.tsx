import { useState } from 'preact/hooks'
import type { MailTroubleShown } from '../../shared/schemas/mail-trouble.ts'
import { api } from '../api.ts'
import type { Words } from '../i18n/en.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { useAction } from '../ui/use-action.ts'

interface Props {
  shop: string
  troubles: readonly MailTroubleShown[]
  mayAct: boolean
  /** Leads from each mail to the voice that it is about. */
  withVoice: boolean
}

/** Why a mail was not taken, in words. */
function troubleWords(code: string, { trouble }: Words['about']): string {
  if (/RECIPIENT|^422/.test(code)) return trouble.address
  if (/^40[13]/.test(code)) return trouble.key
  if (/^429/.test(code)) return trouble.busy
  return code === 'timeout' || code === 'unreachable' ? trouble.quiet : trouble.other(code)
}

/** Mails and calls that did not go out: which, why, and once more. */
export function MailTroubles({ shop, troubles, mayAct, withVoice }: Props) {
  return (
    <ul class="work-list">
      {troubles.map((one) => (
        <Trouble
          key={`${one.event} ${one.target}`}
          shop={shop}
          one={one}
          mayAct={mayAct}
          withVoice={withVoice}
        />
      ))}
    </ul>
  )
}

function Trouble({ shop, one, mayAct, withVoice }: Omit<Props, 'troubles'> & { one: MailTroubleShown }) {
  const { words, locale } = useSpeech()
  const says = words.about
  const { busy, problem, run } = useAction()
  const [retried, setRetried] = useState(false)
  const { event, target, type, review, state, attempts, trouble, nextAt } = one
  const isCall = target.startsWith('hook:')
  const again = () =>
    run(async () => {
      await api.retryMail(shop, { event, target })
      setRetried(true)
    })
  return (
    <li>
      <b>{isCall ? says.toolCall : (says.mail[type] ?? says.mailOther)}</b>
      <p class="quiet">
        {isCall ? says.toolTrouble(trouble) : troubleWords(trouble, says)}{' '}
        {state === 'failed'
          ? says.mailGivenUp(attempts)
          : says.mailNext(attempts, relativeTime(nextAt, locale, Date.now()))}
      </p>
      <p class="work-row">
        {mayAct && !retried && (
          <button type="button" class="button" aria-disabled={busy} onClick={again}>
            {says.mailRetry}
          </button>
        )}
        {withVoice && review && <a href={`/dashboard/${shop}/voices/all/${review}`}>{says.mailVoice}</a>}
        <span role="status">{retried && says.mailRetried}</span>
      </p>
      <p class="problem" role="alert">
        {problem}
      </p>
    </li>
  )
}
