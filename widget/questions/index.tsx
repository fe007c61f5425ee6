import { render } from 'preact'
import { speak } from '../../shared/language.ts'
import type { QuestionPage } from '../../shared/schemas/question.ts'
import { createSheet } from '../dom/sheet.ts'
import { english } from '../i18n/en/questions.ts'
import type { Part } from '../live/part.ts'
import { Questions } from './Questions.tsx'
import css from './questions.css?inline'

const sheet = createSheet(css)

/** Shows the questions about a product, or about the shop itself. */
export const show: Part['show'] = async (place, { shop }, spoken, load) => {
  const path = `products/${encodeURIComponent(place.product)}/questions`
  const [answer, translated, more] = await Promise.all([
    fetch(`${place.api}/${path}`, { credentials: 'omit', signal: place.signal }),
    load.phrases(spoken.locale, 'questions', shop.formality),
    load.more(),
  ])
  if (!answer.ok) throw answer
  const first = (await answer.json()) as QuestionPage
  const { report } = await more.lend(place, spoken, shop, load)
  if (place.signal.aborted) return
  place.host.shadowRoot!.adoptedStyleSheets.push(sheet)
  const language = speak(spoken.locale, english, translated)
  const writing = async () => (await load.form()).tools
  render(<Questions {...{ place, shop, language, writing, first, path, report }} />, place.root)
}
