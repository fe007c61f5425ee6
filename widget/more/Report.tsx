import { Component, createRef } from 'preact'
import type { ReportInput } from '../../shared/schemas/report.ts'
import type { Reading } from './reading.ts'
import { send } from './send.ts'

/** Those of the closed list that a reader can tell from reading. */
const REASONS = [
  'spam_or_ad',
  'fake_or_not_genuine',
  'abusive_or_obscene',
  'personal_data',
  'off_topic',
  'false_or_misleading',
  'illegal',
] as const satisfies ReadonlyArray<ReportInput['reason']>

interface State {
  is?: 'open' | 'sending' | 'sent' | 'failed'
}

/** The button to report a review, and the small form that opens under it. */
export class Report extends Component<Reading & { id: string }, State> {
  #button = createRef<HTMLButtonElement>()
  #thanks = createRef<HTMLParagraphElement>()
  /** The same for every try: what has arrived is not taken twice. */
  #submissionId: string | undefined

  #toggle = (): void => this.setState({ is: this.state.is ? undefined : 'open' } as State)

  #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const { place, language, id } = this.props
    this.setState({ is: 'sending' })
    try {
      // Not there on pages without TLS: then the report cannot be sent, and says so.
      this.#submissionId ??= crypto.randomUUID()
      await send(place, `reviews/${id}/reports`, {
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

  override render({ language: { say }, id }: Reading & { id: string }) {
    const { is } = this.state
    const field = (name: string) => `${name}-${id}`
    return (
      <>
        <button type="button" class="link" ref={this.#button} aria-expanded={!!is} onClick={this.#toggle}>
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
