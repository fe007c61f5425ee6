import { Component, createRef, type VNode } from 'preact'
import type { PublishedQuestion, QuestionPage } from '../../shared/schemas/question.ts'
import type { Tools } from '../form/index.tsx'
import type { Asking } from './asking.ts'
import { Question } from './Question.tsx'
import { Write } from './Write.tsx'

interface Props extends Asking {
  first: QuestionPage
  /** Where the questions are, below the shop's API. */
  path: string
  report(kind: 'questions' | 'answers', id: string): VNode
}

interface State {
  questions: PublishedQuestion[]
  cursor: string | null
  /** There while somebody asks. */
  tools?: Tools | undefined
  /** Answered ones that are like what is being typed. */
  similar?: PublishedQuestion[]
  failed?: boolean
  /** How many were sent before the one that is being written. */
  written: number
}

/** So long nothing is typed before similar questions are looked for, in ms. */
const PAUSE_MS = 500
/** Fewer characters say nothing yet. */
const TYPED_MIN = 8

/** `<voce-questions>`: what people asked and what they were told, and the way to ask. */
export class Questions extends Component<Props, State> {
  override state: State = {
    questions: this.props.first.questions,
    cursor: this.props.first.cursor,
    written: 0,
  }
  #button = createRef<HTMLButtonElement>()
  /** Whether the last one was received. */
  #received = false
  #list = createRef<HTMLDivElement>()
  #pause: ReturnType<typeof setTimeout> | undefined

  override componentWillUnmount(): void {
    clearTimeout(this.#pause)
  }

  async #read(query: Record<string, string>): Promise<QuestionPage> {
    const { place, path } = this.props
    const answer = await fetch(`${place.api}/${path}?${new URLSearchParams(query)}`, {
      credentials: 'omit',
      signal: place.signal,
    })
    if (!answer.ok) throw answer
    return answer.json()
  }

  #more = async (): Promise<void> => {
    const { questions, cursor } = this.state
    this.setState({ failed: false })
    try {
      const next = await this.#read({ cursor: cursor! })
      this.setState({ questions: [...questions, ...next.questions], cursor: next.cursor }, () =>
        this.#list.current!.querySelectorAll<HTMLElement>('article h3')[questions.length]?.focus(),
      )
    } catch {
      this.setState({ failed: true })
    }
  }

  #ask = async (): Promise<void> => {
    if (this.#received) {
      this.#received = false
      return this.setState({ similar: [], written: this.state.written + 1 })
    }
    this.setState({ failed: false })
    try {
      this.setState({ tools: this.state.tools ? undefined : await this.props.writing() })
    } catch {
      this.setState({ failed: true })
    }
  }

  #typed = (body: string): void => {
    clearTimeout(this.#pause)
    this.#pause = setTimeout(async () => {
      if (body.trim().length < TYPED_MIN) return this.setState({ similar: [] })
      try {
        this.setState({ similar: (await this.#read({ q: body.trim() })).questions.slice(0, 3) })
      } catch {
        // Without them the question is asked as it is.
      }
    }, PAUSE_MS)
  }

  override render(
    { first, path, report, ...asking }: Props,
    { questions, cursor, similar, failed, tools, written }: State,
  ) {
    const { say } = asking.language
    return (
      <section class="questions" aria-labelledby="heading">
        <h2 id="heading" part="heading">
          {say('questions')}
        </h2>
        <p class="minor">{first.count ? say('answered', { n: first.count }) : say('noneYet')}</p>
        <button
          type="button"
          class="primary"
          part="write"
          ref={this.#button}
          aria-expanded={!!tools}
          onClick={this.#ask}
        >
          {say('askIt')}
        </button>
        {tools && (
          <Write
            {...asking}
            key={written}
            tools={tools}
            kind="question"
            path={path}
            aboutPage
            typed={this.#typed}
            received={() => {
              this.#received = true
            }}
            close={() => this.setState({ tools: undefined }, () => this.#button.current!.focus())}
          >
            <div role="status">
              {!!similar?.length && (
                <>
                  <p>{say('similar')}</p>
                  {similar.map(({ id, body, answers }) => (
                    <details key={id}>
                      <summary dir="auto">{body}</summary>
                      <p class="text" dir="auto">
                        {answers[0]?.body}
                      </p>
                    </details>
                  ))}
                </>
              )}
            </div>
          </Write>
        )}
        <div ref={this.#list}>
          {questions.map((question) => (
            <Question key={question.id} question={question} report={report} {...asking} />
          ))}
        </div>
        {failed && <p role="alert">{say('notLoaded')}</p>}
        {cursor && (
          <button type="button" class="secondary" onClick={this.#more}>
            {say('moreQuestions')}
          </button>
        )}
      </section>
    )
  }
}
