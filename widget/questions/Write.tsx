import { Component, createRef, type VNode } from 'preact'
import type { ErrorBody } from '../../shared/errors.ts'
import type { Tools } from '../form/index.tsx'
import type { Asking } from './asking.ts'

const TIMEOUT_MS = 10_000
/** So long after it did not arrive it goes again by itself, unless it was changed. */
const AGAIN_MS = 60_000
/** `QUESTION_MAX` and `ANSWER_MAX` of the limits, which imported here too would become a chunk, so a request, of its own. */
export const LONGEST = { question: 1_000, answer: 3_000 }
const NAME_LONGEST = 60

type Field = 'body' | 'name' | 'email'

interface Values extends Record<Field, string> {
  /** Made once for each text: what makes sending it safe to repeat. */
  submissionId: string
}

interface Props extends Asking {
  tools: Tools
  kind: 'question' | 'answer'
  /** Where it is sent, below the shop's API. */
  path: string
  /** Whether it tells what the page says of its product, which the server may not know yet. */
  aboutPage?: boolean
  /** What the words so far bring to mind. */
  typed?: (body: string) => void
  children?: VNode | false | undefined
  close(): void
  /** Called once it has arrived; the next one is written in a new form, by another key. */
  received(): void
}

interface State {
  values: Values
  is?: 'sending' | 'received' | 'failed' | 'refused'
  problem?: Field | undefined
}

const empty = ({ newId }: Tools): Values => ({ submissionId: newId(), body: '', name: '', email: '' })

/** The form for a question or an answer. What is typed outlives a reload, and a failure. */
export class Write extends Component<Props, State> {
  #key = `voce:${this.props.kind}:${this.props.place.api}:${this.props.path}`
  #storage = this.props.tools.openStorage('sessionStorage')
  override state: State = {
    values: { ...empty(this.props.tools), ...this.#storage.read<Values>(this.#key) },
  }
  #form = createRef<HTMLFormElement>()
  #thanks = createRef<HTMLParagraphElement>()
  #pause: ReturnType<typeof setTimeout> | undefined
  #again = (): void => {
    if (this.state.is === 'failed') this.#send()
  }

  override componentDidMount(): void {
    this.#form.current!.querySelector('textarea')!.focus()
    addEventListener('online', this.#again)
  }

  override componentWillUnmount(): void {
    removeEventListener('online', this.#again)
    clearTimeout(this.#pause)
  }

  #change = (field: Field, value: string): void => {
    const values = { ...this.state.values, [field]: value }
    this.#storage.write(this.#key, values)
    // Nor does it go by itself while somebody is at it.
    this.setState({ values, problem: undefined, is: undefined } as State)
    if (field === 'body') this.props.typed?.(value)
  }

  #wrong(): Field | undefined {
    const { body, email } = this.state.values
    const length = [...body.trim()].length
    if (!length || length > LONGEST[this.props.kind]) return 'body'
    return email.trim() && !/^\S+@\S+\.\S+$/.test(email.trim()) ? 'email' : undefined
  }

  #point(problem: Field): void {
    this.setState({ problem, is: undefined } as State, () =>
      this.#form.current!.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
    )
  }

  #submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const problem = this.#wrong()
    if (problem) this.#point(problem)
    else this.#send()
  }

  async #send(): Promise<void> {
    if (this.state.is === 'sending') return
    const { place, path, aboutPage, tools } = this.props
    const { submissionId, ...typed } = this.state.values
    clearTimeout(this.#pause)
    this.setState({ is: 'sending' })
    try {
      const answer = await fetch(`${place.api}/${path}`, {
        method: 'POST',
        credentials: 'omit',
        // As plain text, which saves a preflight.
        headers: { 'Content-Type': 'text/plain' },
        body: JSON.stringify({
          ...(aboutPage && tools.productOnPage(place.host)),
          submissionId,
          ...typed,
          locale: tools.baseLocale(place.locale),
        }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      const said = await answer.json()
      if (answer.ok && said.id) return this.#received()
      const refusal = (said as ErrorBody).error
      if (!refusal?.requestId || answer.status >= 500 || answer.status === 429) throw answer
      // Other words arrived under this id: these are a text of their own.
      if (refusal.code === 'submission_conflict') {
        this.setState({ values: { ...this.state.values, submissionId: tools.newId() } })
        throw answer
      }
      const field = refusal.fields?.[0]?.path as Field | undefined
      if (field && field in typed) this.#point(field)
      else this.setState({ is: 'refused' })
    } catch {
      this.setState({ is: 'failed' })
      this.#pause = setTimeout(this.#again, AGAIN_MS)
    }
  }

  #received(): void {
    this.#storage.remove(this.#key)
    this.props.received()
    this.setState({ is: 'received', values: empty(this.props.tools) }, () => this.#thanks.current?.focus())
  }

  #field(field: 'name' | 'email', label: string, hint: string) {
    const { values, is, problem } = this.state
    const { say } = this.props.language
    const id = `${field}-${this.props.path}`
    return (
      <div class="field">
        <label for={id}>
          {label} <span class="minor">{say('ifYouLike')}</span>
        </label>
        <input
          id={id}
          list={undefined}
          type={field === 'email' ? 'email' : 'text'}
          dir="auto"
          autocomplete={field}
          maxLength={field === 'name' ? NAME_LONGEST : undefined}
          aria-describedby={`${id}-hint`}
          aria-invalid={problem === field}
          readOnly={is === 'sending'}
          value={values[field]}
          onInput={(event) => this.#change(field, event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class={problem === field ? 'problem' : 'minor'}>
          {problem === field ? say(field === 'email' ? 'mailWrong' : 'notTaken') : hint}
        </p>
      </div>
    )
  }

  override render({ kind, path, close, language, children }: Props, { values, is, problem }: State) {
    const { say } = language
    const asks = kind === 'question'
    if (is === 'received')
      return (
        <p class="wide" tabIndex={-1} ref={this.#thanks}>
          {say(asks ? 'gotQuestion' : 'gotAnswer')}
        </p>
      )
    const id = `body-${path}`
    return (
      <form ref={this.#form} class="ask" noValidate onSubmit={this.#submit}>
        <div class="field">
          <label for={id}>{say(asks ? 'yourQuestion' : 'yourAnswer')}</label>
          <textarea
            id={id}
            rows={3}
            dir="auto"
            required
            aria-describedby={`${id}-hint`}
            aria-invalid={problem === 'body'}
            readOnly={is === 'sending'}
            value={values.body}
            onInput={(event) => this.#change('body', event.currentTarget.value)}
          />
          <p id={`${id}-hint`} class={problem === 'body' ? 'problem' : 'minor'}>
            {problem === 'body'
              ? say(values.body.trim() ? 'tooLong' : 'needsWords', { n: LONGEST[kind] })
              : say(asks ? 'askHint' : 'answerHint')}
          </p>
        </div>
        {children}
        {this.#field('name', say('yourName'), '')}
        {this.#field('email', say(asks ? 'mailAsk' : 'mailAnswer'), say('neverShown'))}
        <p role="alert">
          {is === 'failed' && say('notArrived')}
          {is === 'refused' && say('notTaken')}
        </p>
        <p class="actions">
          <button type="submit" class="primary" aria-disabled={is === 'sending'}>
            {say(is === 'sending' ? 'sendingIt' : 'sendIt')}
          </button>
          <button type="button" class="link" onClick={close}>
            {say('leaveIt')}
          </button>
        </p>
      </form>
    )
  }
}
