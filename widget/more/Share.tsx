import { Component } from 'preact'
import type { Reading } from './reading.ts'

/** Shares the link to one review by what the device has for that, or copies it. */
export class Share extends Component<Reading & { id: string }, { copied?: boolean }> {
  #share = async (): Promise<void> => {
    const url = location.href.replace(/(#.*)?$/, `#voce-r-${this.props.id}`)
    try {
      if (navigator.share) await navigator.share({ url })
      else {
        await navigator.clipboard.writeText(url)
        this.setState({ copied: true })
      }
    } catch {
      // Taken back, or not allowed by the page: the link stays where it is.
    }
  }

  override render({ language: { say } }: Reading & { id: string }) {
    return (
      <button type="button" class="link" aria-describedby={this.props.id} onClick={this.#share}>
        <span aria-live="polite">{say(this.state.copied ? 'shared' : 'share')}</span>
      </button>
    )
  }
}
