import { Component } from 'preact'
import type { LanguageCheckAnswer } from '../../shared/schemas/voice-work.ts'
import type { FormLanguage } from '../form/form-language.ts'
import type { WriteKey } from '../i18n/en/write.ts'

interface Props {
  api: string
  /** BCP 47, the language of the form. */
  locale: string
  text: string
  /** Whether the words are done, as far as one can tell. */
  done: boolean
  say(key: WriteKey, values?: Parameters<FormLanguage['say']>[1]): string
}

/** So long nothing is typed before the words are looked at again, in ms. */
const PAUSE_MS = 800

/** Says kindly, before anything is sent, which words will be shown with asterisks. It never stands in the way. */
export class Masked extends Component<Props, { found: string[] }> {
  override state = { found: [] as string[] }
  #pause: ReturnType<typeof setTimeout> | undefined

  override componentDidMount(): void {
    if (this.props.done) this.#look()
  }

  override componentDidUpdate(before: Props): void {
    const { text, done } = this.props
    if (!done || (before.done && before.text === text)) return
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => this.#look(), before.done ? PAUSE_MS : 0)
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#pause)
  }

  async #look(): Promise<void> {
    const { api, locale, text } = this.props
    try {
      const answer = await fetch(`${api}/language-check`, {
        method: 'POST',
        credentials: 'omit',
        // As plain text, which saves a preflight.
        headers: { 'Content-Type': 'text/plain' },
        body: JSON.stringify({ text, locale: locale.split(/-[a-z\d]-/i)[0] }),
      })
      const { found }: LanguageCheckAnswer = await answer.json()
      if (text === this.props.text)
        this.setState({ found: [...new Set(found.map(({ start, end }) => text.slice(start, end)))] })
    } catch {
      // Without an answer nothing is said: it is masked all the same.
    }
  }

  override render({ say }: Props, { found }: { found: string[] }) {
    return (
      <p class={found.length > 0 ? 'minor' : 'unseen'} role="status">
        {found.length > 0 && say('masked', { words: found.join(', ') })}
      </p>
    )
  }
}
