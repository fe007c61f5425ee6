import { ASK_EMAIL } from '../../shared/schemas/review.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { useWords } from '../i18n/language.tsx'
import { Choice } from './Choice.tsx'
import { Line } from './Line.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'
import { Tick } from './Tick.tsx'
import { useSettings } from './use-settings.ts'

const HOLDS = [
  'link',
  'email_address',
  'phone_number',
  'malicious_link',
  'threat',
  'slur',
  'duplicate',
  'near_duplicate',
  'insider',
  'disposable_email',
  'many_from_one_place',
  'speed',
  'challenge',
] as const
const TOGETHER = ['fast', 'burst', 'alias'] as const

/** What is looked at before a review is published, said plainly, and the little that a shop can choose. */
export function CheckingSection({ shop }: { shop: SignedIn['shops'][number] }) {
  const words = useWords()
  const says = words.setup.checking
  const state = useSettings(shop, 'checking')
  return (
    <SettingsFrame title={says.title} lead={says.lead} state={state} after={<Stated shop={shop.id} />}>
      {({ settings, change }) => (
        <>
          <Choice
            label={says.askEmail}
            hint={says.askEmailHint}
            value={settings.askEmail}
            options={ASK_EMAIL.map((value) => ({ value, name: says.askEmails[value] }))}
            onChange={(askEmail) => change({ askEmail })}
          />
          <Tick
            label={says.countIncentivised}
            hint={says.countIncentivisedHint}
            checked={settings.countIncentivised}
            onChange={(countIncentivised) => change({ countIncentivised })}
          />
          <Line
            label={says.disputeBody}
            hint={says.disputeBodyHint}
            value={settings.disputeBody ?? ''}
            onChange={(body) => change({ disputeBody: body.trim() === '' ? null : body })}
          />
        </>
      )}
    </SettingsFrame>
  )
}

function Stated({ shop }: { shop: string }) {
  const words = useWords()
  const says = words.setup.checking
  return (
    <>
      <h3>{says.times}</h3>
      <ul class="setup-list">
        {says.timeList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{says.holds}</h3>
      <ul class="setup-list">
        {HOLDS.map((signal) => (
          <li key={signal}>{words.signal[signal]}</li>
        ))}
      </ul>
      <p>{says.together}</p>
      <ul class="setup-list">
        {TOGETHER.map((signal) => (
          <li key={signal}>{words.signal[signal]}</li>
        ))}
      </ul>
      <h3>{says.profanity}</h3>
      <p>{says.profanityText}</p>
      <p>
        <a href={`/policy/${shop}`} target="_blank" rel="noreferrer">
          {says.policy}
        </a>
        {' · '}
        <a href={`/rules/${shop}`} target="_blank" rel="noreferrer">
          {says.rules}
        </a>
      </p>
    </>
  )
}
