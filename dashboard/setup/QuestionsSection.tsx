import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { QUESTIONS, SECTORS, type Sector } from '../../shared/sectors.ts'
import { useSpeech } from '../i18n/language.tsx'
import { Choice } from './Choice.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'
import { useSettings } from './use-settings.ts'

/** Which public questions are asked, by what the shop sells. */
export function QuestionsSection({ shop }: { shop: SignedIn['shops'][number] }) {
  const { words, locale } = useSpeech()
  const says = words.setup.questions
  const state = useSettings(shop, 'questions')
  const listed = (names: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
  return (
    <SettingsFrame title={says.title} lead={says.lead} state={state}>
      {({ settings: { sector }, change }) => (
        <>
          <Choice<Sector | ''>
            label={says.sector}
            hint={says.sectorHint}
            value={sector ?? ''}
            options={[
              { value: '', name: says.none },
              ...SECTORS.map((value) => ({ value, name: says.sectors[value] })),
            ]}
            onChange={(value) => change({ sector: value || null })}
          />
          {sector && (
            <div class="setup-group">
              <p>{says.motive}</p>
              <p>
                {says.scales(
                  listed(
                    QUESTIONS[sector].scales.map((scale) => says.scale[scale as keyof typeof says.scale]),
                  ),
                )}
              </p>
              <p class="quiet setup-hint">{says.optional}</p>
            </div>
          )}
        </>
      )}
    </SettingsFrame>
  )
}
