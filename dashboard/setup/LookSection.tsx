import { useEffect, useId, useState } from 'preact/hooks'
import { type Look, PRESETS, THEMES } from '../../shared/schemas/look.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { useSpeech, useWords } from '../i18n/language.tsx'
import { Snippet } from '../ui/Snippet.tsx'
import { Choice } from './Choice.tsx'
import { contrasts, SHAPE_CONTRAST } from './look-contrast.ts'
import { SettingsFrame } from './SettingsFrame.tsx'
import { Tick } from './Tick.tsx'
import { type SettingsForm, useSettings } from './use-settings.ts'

type Shop = SignedIn['shops'][number]

const START_ACCENT = '#c2650a'
const PREVIEW_AFTER_MS = 300

type WholeLook = { preset: (typeof PRESETS)[number]; theme: (typeof THEMES)[number]; accent: string | null }
const whole = ({ preset, theme, accent }: Look): WholeLook => ({
  preset: preset ?? 'piano',
  theme: theme ?? 'page',
  accent: accent ?? null,
})

/** How the reviews look on the shop's pages, beside the reviews themselves. */
export function LookSection({ shop }: { shop: Shop }) {
  const says = useWords().setup.look
  const state = useSettings(shop, 'look')
  return (
    <SettingsFrame
      title={says.title}
      lead={says.lead}
      state={state}
      after={state.form && <Preview shop={shop.id} look={whole(state.form.settings.look)} />}
    >
      {(form) => <LookFields form={form} />}
    </SettingsFrame>
  )
}

function LookFields({ form: { settings, change } }: { form: SettingsForm }) {
  const says = useWords().setup.look
  const look = whole(settings.look)
  const set = (part: Partial<WholeLook>) => change({ look: { ...look, ...part } })
  return (
    <>
      <fieldset class="setup-group">
        <legend>{says.preset}</legend>
        {PRESETS.map((preset) => (
          <label key={preset} class="setup-tick">
            <input
              type="radio"
              name="preset"
              checked={look.preset === preset}
              onChange={() => set({ preset })}
            />
            <span>
              {preset[0]!.toUpperCase() + preset.slice(1)}{' '}
              <span class="quiet setup-hint">{says.presets[preset]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Choice
        label={says.theme}
        value={look.theme}
        options={THEMES.map((value) => ({ value, name: says.themes[value] }))}
        onChange={(theme) => set({ theme })}
      />
      <Tick
        label={says.ownAccent}
        hint={says.ownAccentHint}
        checked={look.accent !== null}
        onChange={(own) => set({ accent: own ? START_ACCENT : null })}
      />
      {look.accent !== null && <Accent value={look.accent} onChange={(accent) => set({ accent })} />}
    </>
  )
}

function Accent({ value, onChange }: { value: string; onChange: (colour: string) => void }) {
  const says = useWords().setup.look
  const { locale } = useSpeech()
  const id = useId()
  const { light, dark } = contrasts(value)
  const shown = (ratio: number) => `${ratio.toLocaleString(locale)} : 1`
  return (
    <div class="field">
      <label for={id}>{says.accent}</label>
      <input
        id={id}
        class="setup-colour"
        type="color"
        value={value}
        aria-describedby={`${id}-contrast`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p id={`${id}-contrast`} class="quiet setup-hint" role="status">
        {says.contrast(shown(light), shown(dark))} {light < SHAPE_CONTRAST && says.pale}
        {dark < SHAPE_CONTRAST && says.dim}
      </p>
    </div>
  )
}

/** The widget itself, in a page of its own, with a short delay so that a colour can be dragged. */
function Preview({ shop, look }: { shop: string; look: WholeLook }) {
  const { words, language } = useSpeech()
  const says = words.setup.look
  const { preset, theme, accent } = look
  const address = `/preview/${shop}?${new URLSearchParams({ preset, theme, locale: language, ...(accent && { accent }) })}`
  const [shown, setShown] = useState(address)
  useEffect(() => {
    const timer = setTimeout(() => setShown(address), PREVIEW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [address])
  const attributes = [
    preset !== 'piano' && ` preset="${preset}"`,
    theme !== 'page' && ` theme="${theme}"`,
  ].filter(Boolean)
  return (
    <>
      <h3>{says.preview}</h3>
      <iframe class="setup-preview" title={says.previewTitle} src={shown} />
      <h3>{says.attributes}</h3>
      <p class="quiet">{says.attributesLead}</p>
      <Snippet
        name={says.attributes}
        code={`<voce-reviews product="…"${attributes.join('')}></voce-reviews>`}
      />
    </>
  )
}
