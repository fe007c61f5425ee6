import { Component, createRef, type VNode } from 'preact'
import type { Storefront } from '../../shared/schemas/review.ts'
import { newId } from '../dom/new-id.ts'
import type { Helps } from '../write/index.tsx'
import type { Draft } from './draft.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import type { FormLanguage } from './form-language.ts'
import { queue } from './queue.ts'
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
  say: FormLanguage['say']
  helps: Helps | undefined
  send(values: Values): void
  close: (() => void) | undefined
  /** Where the photos are chosen. */
  photos: VNode
}

interface State {
  values: Values
  problems: Problems
  /** Whether it is the whole that was refused; not set before a first refusal. */
  refused?: boolean
}

/** The form: stars, then words, then who you are. Each part opens below the one before; nothing is a new page. */
export class WriteForm extends Component<Props, State> {
  override state: State = { values: this.props.draft.read(), problems: {} }
  #form = createRef<HTMLFormElement>()

  override componentDidMount(): void {
    // Opened by a tap, it goes on here; a form that was there from the beginning leaves the focus alone.
    if (this.props.close) this.#focus('h3')
  }

  override componentDidUpdate(before: Props): void {
    const { state } = this.props
    if (state?.is === 'refused' && state !== before.state) {
      const { code, fields = [] } = state.refusal
      const found = problemsFromServer(fields, this.props.helps?.sentences)
      // Other words were received under this id: these are a review of their own.
      if (code === 'submission_conflict') {
        const { submissionId } = this.state.values
        this.#change({ submissionId: newId() })
        queue.forget(submissionId)
      }
      this.#refuse(found, !Object.keys(found).length)
    }
  }

  #focus(selector: string): void {
    this.#form.current!.querySelector<HTMLElement>(selector)!.focus()
  }

  #refuse(problems: Problems, refused = false): void {
    this.setState({ problems, refused }, () => this.#focus('.errors'))
  }

  #look = (values: Values): Problems => problemsOf(values, this.props.shop.askEmail)

  #change = (part: Partial<Values>, changed?: () => void): void => {
    // Stars and ticks know no `readonly`: they are drawn again as they were.
    if (this.props.state?.is === 'sending') {
      this.forceUpdate()
      return
    }
    const values = { ...this.state.values, ...part }
    this.props.draft.write(values)
    // What was wrong is looked at again while it is being put right; nothing new is found wrong.
    const found = this.#look(values)
    const problems = { ...this.state.problems }
    for (const field of FIELDS) if (!found[field]) delete problems[field]
    this.setState({ values, problems }, changed)
  }

  /** When a field is left, only what is in it can be wrong: what is missing may still come. */
  #check = (field: 'body' | 'name' | 'email'): void => {
    const { values, problems } = this.state
    if (values[field].trim()) {
      this.setState({
        problems: { ...problems, [field]: this.#look(values)[field] },
      })
    }
  }

  #submit = (event: Event): void => {
    event.preventDefault()
    const { values } = this.state
    const problems = this.#look(values)
    if (this.props.state?.is === 'sending') return
    if (!values.continued && !problems.rating && !problems.body)
      this.#change({ continued: true }, () => this.#focus('#name'))
    else if (Object.keys(problems).length) this.#refuse(problems)
    else this.props.send(values)
  }

  override render({ state, shop, say, helps, close, photos }: Props, { values, problems, refused }: State) {
    const sending = state?.is === 'sending'
    const parts = { values, problems, change: this.#change, check: this.#check, sending, say }
    return (
      <form ref={this.#form} part="form" noValidate onSubmit={this.#submit} aria-label={say('write')}>
        <h3 tabIndex={-1}>{say('write')}</h3>
        {helps?.head}
        {refused !== undefined && <ErrorSummary problems={problems} refused={refused} say={say} />}
        <StarInput {...parts} />
        {values.rating > 0 && <WordsField {...parts} />}
        {helps?.words(parts)}
        {values.rating > 0 && (
          <>
            {photos}
            {values.continued && (
              <WhoYouAre {...parts} askEmail={shop.askEmail} shown={helps?.shownName(values.name)} />
            )}
          </>
        )}
        <p class="actions">
          {values.rating > 0 && (
            <button type="submit" class="primary" aria-disabled={sending}>
              {say(sending ? 'sending' : values.continued ? 'send' : 'goOn')}
            </button>
          )}
          {close && (
            <button type="button" class="link" onClick={close}>
              {say('notNow')}
            </button>
          )}
        </p>
      </form>
    )
  }
}
