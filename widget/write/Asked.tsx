import { Component } from 'preact'
import type { Part } from '../form/parts.ts'

export type Questions = Awaited<ReturnType<typeof import('../asked/index.tsx').prepareAsked>>

interface Props extends Part {
  /** Not there where none are asked, or not yet. */
  questions: Questions | undefined
  /** Asks the server what is asked. */
  read(): Promise<void>
}

/** The place of the public questions, with what the server said of the answers. */
export class Asked extends Component<Props> {
  override componentDidMount(): void {
    this.#read()
  }

  override componentDidUpdate(before: Props): void {
    // Since the form was opened the shop has chosen others.
    if (this.props.problems.sector && !before.problems.sector) this.#read()
  }

  /** Without an answer the form goes on without questions. */
  #read(): void {
    this.props.read().catch(() => {})
  }

  override render({ questions, ...part }: Props) {
    const problem = (['sector', 'motive', 'scales'] as const).find((field) => part.problems[field])
    if (!part.values.rating || !(questions || problem)) return null
    return (
      <div id={problem} class="questions" tabIndex={-1}>
        {problem && <p class="minor problem">{part.say(part.problems[problem]!)}</p>}
        {questions?.(part)}
      </div>
    )
  }
}
