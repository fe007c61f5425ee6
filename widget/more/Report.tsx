import { Component, createRef } from 'preact'
import type { ReportReason } from '../../shared/schemas/report.ts'
import type { Reading } from './reading.ts'
import { send } from './send.ts'

/** The closed list, most frequent first; the list itself would bring zod along. A test compares them. */
const REASONS = [
  'spam_or_ad',
  'fake_or_not_genuine',
  'abusive_or_obscene',
  'discriminatory',
  'personal_data',
  'confidential_info',
  'off_topic',
  'false_or_misleading',
  'conflict_of_interest',
  'duplicate',
  'malicious_link',
  'ip_infringement',
  'illegal',
] satisfies ReportReason[]

/** As `newId` of `dom/`, which imported here and by the form would become a chunk, so a request, of its own. */
const newId = (): string => {
  const address = URL.createObjectURL(new Blob())
  URL.revokeObjectURL(address)
  return address.slice(-36)
}

interface State {
  is?: 'open' | 'sending' | 'sent' | 'failed'
}

interface Props extends Reading {
  /** What is reported. */
  kind: 'reviews' | 'questions' | 'answers'
  id: string
}

/** The button to report something, and the small form that opens under it. */
export class Report extends Component<Props, State> {
  #button = createRef<HTMLButtonElement>()
  #thanks = createRef<HTMLParagraphElement>()
  /** The same for every try: what has arrived is not taken twice. */
  #submissionId: string | undefined

  #toggle = (): void => this.setState({ is: this.state.is ? undefined : 'open' } as State)

  #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const { place, language, kind, id } = this.props
    this.setState({ is: 'sending' })
    try {
      this.#submissionId ??= newId()
      await send(place, `${kind}/${id}/reports`, {
        submissionId: this.#submissionId,
        reason: data.get('reason'),
        explanation: data.get('explanation'),
        email: data.get('email'),
        goodFaith: true,
        locale: language.locale,
      })
      this.setState({ is: 'sent' }, () => this.#thanks.current?.focus())
    } catch {
      this.setState({ is: 'failed' })
    }
  }

  override render({ language: { say }, id }: Props) {
    const { is } = this.state
    const field = (name: string) => `${name}-${id}`
    return (
      <>
        <button
          type="button"
          class="link"
          ref={this.#button}
          aria-expanded={!!is}
          aria-describedby={id}
          onClick={this.#toggle}
        >
          {say('report')}
        </button>
        {is === 'sent' && (
          <p class="wide" tabIndex={-1} ref={this.#thanks}>
            {say('reported')}
          </p>
        )}
        {is && is !== 'sent' && (
          <form class="wide report" onSubmit={this.#send}>
            <p>{say('reportLead')}</p>
            <label for={field('reason')}>{say('reason')}</label>
            <select id={field('reason')} name="reason" required>
              {REASONS.map((reason) => (
                <option key={reason} value={reason}>
                  {say(reason)}
                </option>
              ))}
            </select>
            <label for={field('explanation')}>{say('explain')}</label>
            <textarea id={field('explanation')} name="explanation" rows={3} required maxLength={5000} />
            <label for={field('email')}>{say('yourMail')}</label>
            <input id={field('email')} name="email" type="email" autoComplete="email" />
            <label class="check">
              <input type="checkbox" required />
              <span>{say('goodFaith')}</span>
            </label>
            {is === 'failed' && <p role="alert">{say('reportFailed')}</p>}
            <button type="submit" class="secondary" aria-disabled={is === 'sending'}>
              {say('sendReport')}
            </button>
          </form>
        )}
      </>
    )
  }
}
