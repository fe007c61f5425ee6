import { Component, createRef, type VNode } from 'preact'
import type { PublishedAnswer, PublishedQuestion } from '../../shared/schemas/question.ts'
import type { Tools } from '../form/index.tsx'
import type { Asking } from './asking.ts'
import { Write } from './Write.tsx'

interface Props extends Asking {
  question: PublishedQuestion
  /** The button that reports a question or an answer. */
  report(kind: 'questions' | 'answers', id: string): VNode
}

interface State {
  /** There while somebody answers. */
  tools?: Tools | undefined
  failed?: boolean
  /** How many were sent before the one that is being written. */
  written: number
}

/** One question: its answers, the shop's first and marked, and the way to answer it too. */
export class Question extends Component<Props, State> {
  override state: State = { written: 0 }
  #button = createRef<HTMLButtonElement>()
  /** Whether the last one was received. */
  #received = false

  #answer = async (): Promise<void> => {
    if (this.#received) {
      this.#received = false
      return this.setState({ written: this.state.written + 1 })
    }
    try {
      this.setState({ failed: false, tools: this.state.tools ? undefined : await this.props.writing() })
    } catch {
      this.setState({ failed: true })
    }
  }

  override render({ question, report, ...asking }: Props, { tools, failed, written }: State) {
    const { say, date } = asking.language
    const { id, body, language, name, publishedAt, answers } = question
    return (
      <article aria-labelledby={id}>
        <h3 id={id} class="text" tabIndex={-1} lang={language ?? undefined} dir="auto">
          {body}
        </h3>
        <p class="minor">
          {name && <bdi>{name}</bdi>} <time dateTime={publishedAt}>{date(publishedAt)}</time>
        </p>
        {answers.map((answer) => (
          <Given key={answer.id} answer={answer} {...asking}>
            {report('answers', answer.id)}
          </Given>
        ))}
        <div class="row">
          <button
            type="button"
            class="link"
            ref={this.#button}
            aria-expanded={!!tools}
            aria-describedby={id}
            onClick={this.#answer}
          >
            {say('answerIt')}
          </button>
          {report('questions', id)}
        </div>
        {failed && <p role="alert">{say('notLoaded')}</p>}
        {tools && (
          <Write
            {...asking}
            key={written}
            tools={tools}
            kind="answer"
            path={`questions/${id}/answers`}
            received={() => {
              this.#received = true
            }}
            close={() => this.setState({ tools: undefined }, () => this.#button.current!.focus())}
          />
        )}
      </article>
    )
  }
}

interface GivenProps extends Asking {
  answer: PublishedAnswer
  children: VNode
}

/** One answer, with how many it helped. */
class Given extends Component<GivenProps, { helpful?: number; busy?: boolean }> {
  #vote = async (): Promise<void> => {
    const { place, answer } = this.props
    if (this.state.busy) return
    this.setState({ busy: true })
    try {
      const counted = await fetch(`${place.api}/answers/${answer.id}/helpful`, {
        method: 'POST',
        credentials: 'omit',
      })
      if (counted.ok) this.setState(await counted.json())
    } catch {
      // What did not arrive is not counted, and can be pressed again.
    }
    this.setState({ busy: false })
  }

  override render({ answer, shop, language, children }: GivenProps, { helpful }: { helpful?: number }) {
    const { say, date } = language
    const { byShop, body, name, at } = answer
    const shown = byShop ? (name ?? shop.name) : name
    const voted = helpful !== undefined
    const n = helpful ?? answer.helpful
    return (
      <div class={byShop ? 'answer' : 'said'} part={byShop ? 'answer' : undefined}>
        <p class="who">
          {byShop && <span aria-hidden="true">{[...shown!][0]}</span>}
          {shown && (
            <b id={answer.id}>
              <bdi>{shown}</bdi>
            </b>
          )}
          {byShop && name && <span>{say('answersFor', { shop: shop.name })}</span>}
          <time dateTime={at}>{date(at)}</time>
        </p>
        <p class="text" lang={answer.language ?? undefined} dir="auto">
          {body}
        </p>
        <div class="row">
          <button
            type="button"
            class="link"
            aria-pressed={voted}
            aria-describedby={answer.id}
            onClick={this.#vote}
          >
            {n > 0 ? say('helpfulIt', { n }) : say('helpfulFirst')}
          </button>
          {children}
        </div>
      </div>
    )
  }
}
