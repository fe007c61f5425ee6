import { useState } from 'preact/hooks'
import { CONTACT_WAYS } from '../../shared/schemas/contact-request.ts'
import { FORMALITIES } from '../../shared/schemas/review.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { useWords } from '../i18n/language.tsx'
import { SHOP_LANGUAGES } from '../people/shop-address.ts'
import { useSession } from '../sign-in/session.tsx'
import { Choice } from './Choice.tsx'
import { Line } from './Line.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'
import { Tick } from './Tick.tsx'
import { type SettingsForm, useSettings } from './use-settings.ts'

type Shop = SignedIn['shops'][number]

const ZONES = Intl.supportedValuesOf('timeZone')

/** Who the shop is: its name, its language, its websites, and how it gets back to people. */
export function ShopSection({ shop }: { shop: Shop }) {
  const says = useWords().setup.shop
  const { refresh } = useSession()
  const state = useSettings(shop, 'shop', () => void refresh())
  return (
    <SettingsFrame title={says.title} lead={says.lead} state={state}>
      {(form) => (
        <>
          <Names form={form} />
          <Websites form={form} />
          <Contact form={form} />
        </>
      )}
    </SettingsFrame>
  )
}

const isWrong = ({ saving }: SettingsForm, field: string): boolean =>
  saving.phase === 'failed' && saving.fields.some((path) => path === field || path.startsWith(`${field}.`))

function Names({ form }: { form: SettingsForm }) {
  const says = useWords().setup.shop
  const { settings, change } = form
  const known = SHOP_LANGUAGES.some(({ code }) => code === settings.locale)
  const languages = known
    ? SHOP_LANGUAGES
    : [{ code: settings.locale, name: settings.locale }, ...SHOP_LANGUAGES]
  const zones = ZONES.includes(settings.timezone) ? ZONES : [settings.timezone, ...ZONES]
  return (
    <>
      <Line
        label={says.name}
        value={settings.name}
        problem={isWrong(form, 'name') && says.nameWrong}
        onChange={(name) => change({ name })}
      />
      <Choice
        label={says.language}
        hint={says.languageHint}
        value={settings.locale}
        options={languages.map(({ code, name }) => ({ value: code, name }))}
        onChange={(locale) => change({ locale })}
      />
      <Choice
        label={says.formality}
        hint={says.formalityHint}
        value={settings.formality}
        options={FORMALITIES.map((value) => ({ value, name: says.formalities[value] }))}
        onChange={(formality) => change({ formality })}
      />
      <Choice
        label={says.timezone}
        value={settings.timezone}
        options={zones.map((value) => ({ value, name: value.replaceAll('_', ' ') }))}
        onChange={(timezone) => change({ timezone })}
      />
      <Line
        label={says.logo}
        hint={says.logoHint}
        value={settings.logo ?? ''}
        problem={isWrong(form, 'logo') && says.logoWrong}
        input={{ type: 'url', inputMode: 'url', autoComplete: 'off' }}
        onChange={(logo) => change({ logo: logo.trim() || null })}
      />
    </>
  )
}

function Websites({ form }: { form: SettingsForm }) {
  const says = useWords().setup.shop
  // Lines as they are typed: an empty one in the middle of typing is no website, and stays.
  const [lines, setLines] = useState<string | null>(null)
  const { settings, change, isChanged } = form
  return (
    <Line
      label={says.websites}
      hint={says.websitesHint}
      rows={3}
      value={(isChanged && lines) || settings.origins.join('\n')}
      problem={isWrong(form, 'origins') && says.websitesWrong}
      onChange={(typed) => {
        setLines(typed)
        change({
          origins: typed
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        })
      }}
    />
  )
}

function Contact({ form: { settings, change } }: { form: SettingsForm }) {
  const says = useWords().setup.shop
  const { contact } = settings
  return (
    <fieldset class="setup-group">
      <legend>{says.contact}</legend>
      <p class="quiet setup-hint">{says.contactHint}</p>
      {CONTACT_WAYS.map((way) => (
        <Tick
          key={way}
          label={says.ways[way]}
          checked={contact.ways.includes(way)}
          onChange={(offered) =>
            change({
              contact: {
                ...contact,
                ways: CONTACT_WAYS.filter((each) => (each === way ? offered : contact.ways.includes(each))),
              },
            })
          }
        />
      ))}
      <Choice
        label={says.within}
        value={String(contact.withinHours)}
        options={[...new Set([4, 8, 24, 48, 72, contact.withinHours])]
          .sort((a, b) => a - b)
          .map((hours) => ({ value: String(hours), name: says.hours(hours) }))}
        onChange={(hours) => change({ contact: { ...contact, withinHours: Number(hours) } })}
      />
    </fieldset>
  )
}
