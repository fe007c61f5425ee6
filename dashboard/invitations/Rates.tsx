import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { useSpeech } from '../i18n/language.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Part } from '../ui/Part.tsx'
import { useFetched } from '../ui/use-fetched.ts'

/** From so many on a share says something. */
const ENOUGH = 30

/** How many of those asked have answered, by category and delay. */
export function Rates({ shop }: { shop: SignedIn['shops'][number] }) {
  const { words, locale } = useSpeech()
  const says = words.invitations.rates
  const title = words.invitations.section.rates
  const [state, again] = useFetched(() => api.responseRates(shop.id), [shop.id])
  const percent = (share: number) =>
    share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 })
  const rates = state.phase === 'ready' ? state.value.rates : []
  const asked = rates.reduce((sum, rate) => sum + rate.asked, 0)
  const answered = rates.reduce((sum, rate) => sum + rate.answered, 0)
  return (
    <Part title={title} lead={says.lead}>
      {state.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {state.phase === 'failed' && <FailureNote code={state.code} onRetry={again} />}
      {state.phase === 'ready' &&
        (rates.length === 0 ? (
          <p>{says.none}</p>
        ) : (
          <>
            <p>
              {asked < ENOUGH ? says.few(asked, ENOUGH) : says.sentence(percent(answered / asked), asked)}
            </p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
            <section class="figures" aria-label={words.figuresOf(title)} tabIndex={0}>
              <table>
                <thead>
                  <tr>
                    {[says.category, says.delay, says.asked, says.answered, says.share].map((head) => (
                      <th key={head} scope="col">
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rates.map((rate) => (
                    <tr key={`${rate.category} ${rate.delayDays}`}>
                      <th scope="row">{rate.category ?? says.noCategory}</th>
                      <td>{says.days(rate.delayDays)}</td>
                      <td>{rate.asked.toLocaleString(locale)}</td>
                      <td>{rate.answered.toLocaleString(locale)}</td>
                      <td>{rate.asked < ENOUGH ? '–' : percent(rate.answered / rate.asked)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </>
        ))}
    </Part>
  )
}
