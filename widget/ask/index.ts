import { type Language, speak } from '../../shared/language.ts'
import { button, element } from '../dom/element.ts'
import { emit } from '../dom/emit.ts'
import { createSheet } from '../dom/sheet.ts'
import { takeInk } from '../dom/theme.ts'
import { type AskKey, english } from '../i18n/en/ask.ts'
import { loadPhrases } from '../i18n/load-phrases.ts'
import { baseLocale } from '../i18n/locale.ts'
import type { AskChunk, Wanted } from '../loader/contract.ts'
import css from './ask.css?inline'

const sheet = createSheet(css)
const TIMEOUT_MS = 10_000

/** The address as the checkout has it: said by the element, or standing in the field that it names. */
function addressOnPage(host: HTMLElement): string {
  const selector = host.getAttribute('email-from')
  const field = selector && document.querySelector<HTMLInputElement>(selector)
  return (host.getAttribute('email') ?? (field ? field.value : '')).trim()
}

/** `<voce-ask product>`: an unticked box at a checkout. Ticking it sends the wish; it becomes valid by a mail. */
export const mount: AskChunk['mount'] = async (host, wanted) => {
  const shadow = host.shadowRoot!
  const formality = host.getAttribute('formality') === 'polite' ? 'polite' : 'familiar'
  const { say } = speak(wanted.locale, english, await loadPhrases(wanted.locale, 'ask', formality))
  const root = element('div', { className: 'root' })
  takeInk(host, root)
  shadow.adoptedStyleSheets.push(sheet)
  root.append(...box(host, wanted, say))
  shadow.replaceChildren(root)
}

function box(host: HTMLElement, wanted: Wanted, say: Language<AskKey>['say']): HTMLElement[] {
  const tick = element('input', { type: 'checkbox' })
  tick.setAttribute('aria-describedby', 'why')
  const field = element('input', { type: 'email', autocomplete: 'email', required: true })
  const go = button('', say('send'), () => {})
  go.type = 'submit'
  const form = element('form', { hidden: true, noValidate: true })
  form.append(element('label', {}, element('span', {}, say('email')), field), go)
  const status = element('p', { id: 'status', tabIndex: -1, role: 'status' })
  field.setAttribute('aria-describedby', 'status')
  let sending = false

  const send = async (email: string): Promise<void> => {
    if (sending) return
    sending = true
    status.textContent = say('sending')
    go.ariaDisabled = 'true'
    try {
      const answer = await fetch(`${wanted.api}/asks`, {
        method: 'POST',
        credentials: 'omit',
        // As plain text, which saves a preflight.
        headers: { 'Content-Type': 'text/plain' },
        body: JSON.stringify({
          email,
          name: host.getAttribute('name') ?? undefined,
          locale: baseLocale(wanted.locale),
          products: wanted.product.split(',').map((id) => ({ id: id.trim() })),
        }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      if (answer.status === 422) {
        field.value = email
        return wrong()
      }
      if (!answer.ok) throw answer
      tick.disabled = true
      done(say('sent', { email }), status)
      emit(host, 'submitted', { product: wanted.product })
    } catch {
      tick.checked = false
      done(say('failed'), tick)
    } finally {
      sending = false
      go.ariaDisabled = null
    }
  }
  // Who sent from the field would lose their place when it goes.
  const done = (text: string, next: HTMLElement): void => {
    const within = form.matches(':focus-within')
    form.hidden = true
    status.textContent = text
    if (within) next.focus()
  }
  const wrong = (): void => {
    form.hidden = false
    status.textContent = say('malformed')
    field.ariaInvalid = 'true'
    field.focus()
  }

  tick.onchange = () => {
    status.textContent = ''
    form.hidden = true
    if (!tick.checked) return
    const email = addressOnPage(host)
    if (email.includes('@')) send(email)
    else form.hidden = false
  }
  field.oninput = () => {
    status.textContent = ''
    field.ariaInvalid = null
  }
  form.onsubmit = (event) => {
    event.preventDefault()
    const email = field.value.trim()
    if (email.includes('@') && field.validity.valid) send(email)
    else wrong()
  }
  const why = element('p', { id: 'why' }, say('why'))
  return [element('label', {}, tick, element('span', {}, say('ask'))), why, form, status]
}
