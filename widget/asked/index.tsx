import { QUESTIONS, SCALE_STEPS, type Sector } from '../../shared/sectors.ts'
import type { Place } from '../dom/place.ts'
import { createSheet } from '../dom/sheet.ts'
import type { Part } from '../form/parts.ts'
import { english, type ScalesKey } from '../i18n/en/scales.ts'
import { findPhrases } from '../i18n/load-language.ts'
import type { WriteLanguage } from '../write/language.ts'
import css from './asked.css?inline'
import { Choice } from './Choice.tsx'

const sheet = createSheet(css)
const STEPS = Array.from({ length: SCALE_STEPS }, (_, index) => index + 1)

/** The public questions of a sector, each of which may be left open. */
export async function prepareAsked({ host, shop }: Place, sector: Sector, language: WriteLanguage) {
  const found = await findPhrases(language.locale, 'scales')
  const polite = shop?.formality === 'polite' ? found?.polite : undefined
  const { say } = language.with(english, { ...found?.phrases, ...polite })
  const { adoptedStyleSheets } = host.shadowRoot!
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet)
  const { motives, scales } = QUESTIONS[sector]
  const words = (code: string) => say(code as ScalesKey)
  /** The word at a step, where it has one. */
  const wordAt = (scale: string, step: number) =>
    `${scale}_${step}` in english ? words(`${scale}_${step}`) : undefined

  return (part: Part) => {
    const { values, change } = part
    // What was answered to other questions is no answer to these.
    const given: Partial<Part['values']> = values.sector === sector ? values : {}
    const answer = (answers: Pick<Part['values'], 'motive' | 'scales'>): void =>
      change({ sector, motive: given.motive, scales: given.scales, ...answers })
    return (
      <>
        <Choice
          {...part}
          say={say}
          name="motive"
          legend={say('motive')}
          options={motives.map((code) => [code, words(`motive_${code}`)])}
          chosen={given.motive}
          choose={(motive) => answer({ motive })}
        />
        {scales.map((scale, place) => (
          <Choice
            key={scale}
            {...part}
            say={say}
            name={`scale_${place}`}
            legend={words(scale)}
            options={STEPS.map((n) => {
              const word = wordAt(scale, n)
              return [
                `${n}`,
                word ? say('end', { scale: words(scale), word }) : say('step', { scale: words(scale), n }),
              ]
            })}
            ends={STEPS.map((step) => wordAt(scale, step))}
            chosen={given.scales?.[place]?.toString()}
            choose={(step) =>
              answer({
                scales: scales.map((_, at) =>
                  at === place ? Number(step) || null : (given.scales?.[at] ?? null),
                ),
              })
            }
          />
        ))}
      </>
    )
  }
}
