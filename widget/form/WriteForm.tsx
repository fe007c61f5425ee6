import { Component, createRef } from 'preact'
import type { Storefront } from '../../shared/schemas/review.ts'
import type { Draft } from './draft.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import type { FormLanguage } from './form-language.ts'
import { StarInput } from './StarInput.tsx'
import type { DeliveryState } from './send-queue.ts'
import { FIELDS, type Problems, problemsFromServer, problemsOf } from './validate.ts'
import type { Values } from './values.ts'
import { WhoYouAre } from './WhoYouAre.tsx'
import { WordsField } from './WordsField.tsx'

interface Props {
  draft: Draft
  /** What became of sending, if it was tried. */
  state: DeliveryState | undefined
  shop: Storefront
  language: FormLanguage
  send(values: Values): void
  close(): void
}

interface State {
  values: Values
  problems: Problems
  /** What is wrong with the whole. */
  refused?: boolean
  /** How often it was refused: each time the focus goes to the summary. */
  refusals: number
}

/** The form: stars, then words, then who you are. Each part opens below the one before; nothing is a new page. */
export class WriteForm extends Component<Props, State> {
  override state: State = { values: this.props.draft.read(), problems: {}, refusals: 0 }
  #form = createRef<HTMLFormElement>()

  override componentDidMount(): void {
    this.#focus('h3')
  }

  override componentDidUpdate(before: Props, earlier: State): void {
    const { state } = this.props
    if (state?.is === 'refused' && state !== before.state) {
      const found = problemsFromServer(state.fields)
      this.#refuse(found, !Object.keys(found).length)
    }
    if (this.state.values.continued && !earlier.values.continued) this.#focus('#name')
    if (this.state.refusals !== earlier.refusals) this.#focus('.errors')
  }

  #focus(selector: string): void {
    this.#form.current!.querySelector<HTMLElement>(selector)!.focus()
  }

  #refuse(problems: Problems, refused = false): void {
    this.setState({ problems, refused, refusals: this.state.refusals + 1 })
  }

  #change = (part: Partial<Values>): void => {
    const values = { ...this.state.values, ...part }
    this.props.draft.write(values)
    // What was wrong is looked at again while it is being put right; nothing new is found wrong.
    const found = problemsOf(values, this.props.shop.askEmail)
    const problems = { ...this.state.problems }
    for (const field of FIELDS) if (!found[field]) delete problems[field]
    this.setState({ values, problems })
  }

  /** When a field is left, only what is in it can be wrong: what is missing may still come. */
  #check = (field: 'body' | 'name' | 'email'): void => {
    const { values, problems } = this.state
    if (values[field].trim()) {
      this.setState({
        problems: { ...problems, [field]: problemsOf(values, this.props.shop.askEmail)[field] },
      })
    }
  }

  #submit = (event: Event): void => {
    event.preventDefault()
    const { values } = this.state
    const problems = problemsOf(values, this.props.shop.askEmail)
    if (this.props.state?.is === 'sending') return
    if (!values.continued && !problems.rating && !problems.body) this.#change({ continued: true })
    else if (Object.keys(problems).length) this.#refuse(problems)
    else this.props.send(values)
  }

  override render({ state, shop, language, close }: Props, { values, problems, refused, refusals }: State) {
    const { say } = language
    const sending = state?.is === 'sending'
    const parts = { values, problems, change: this.#change, check: this.#check, language }
    return (
      <form ref={this.#form} noValidate onSubmit={this.#submit} aria-label={say('write')}>
        <h3 tabIndex={-1}>{say('write')}</h3>
        {refusals > 0 && <ErrorSummary problems={problems} refused={refused} say={say} />}
        <StarInput {...parts} />
        {values.rating > 0 && (
          <>
            <WordsField {...parts} />
            {values.continued && <WhoYouAre {...parts} askEmail={shop.askEmail} />}
          </>
        )}
        <p class="actions">
          {values.rating > 0 && (
            <button type="submit" class="primary" aria-disabled={sending}>
              {say(sending ? 'sending' : values.continued ? 'send' : 'goOn')}
            </button>
          )}
          <button type="button" class="link" onClick={close}>
            {say('notNow')}
          </button>
        </p>
      </form>
    )
  }
}
