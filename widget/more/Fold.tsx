import { Component, createRef } from 'preact'
import type { Language } from '../../shared/language.ts'
import type { MoreKey } from '../i18n/en/more.ts'

/** The button that unfolds the review it stands in, where its words take more than the lines that are shown. */
export class Fold extends Component<{ say: Language<MoreKey>['say'] }, { long?: boolean; open?: boolean }> {
  #place = createRef<HTMLSpanElement>()
  #observer: ResizeObserver | undefined

  #text = (): HTMLElement => this.#place.current!.closest('article')!.querySelector('.text')!

  #measure = (): void => {
    if (!this.#place.current || this.state.open) return
    const text = this.#text()
    // A part of a pixel is no line.
    this.setState({ long: text.scrollHeight > text.clientHeight + 2 })
  }

  #toggle = (): void => {
    const open = !this.state.open
    this.#text().classList.toggle('folded', !open)
    this.setState({ open })
  }

  override componentDidMount(): void {
    // Begins with what is there, once the browser has laid it out anyway. In the frame after that: changing at once what
    // is being observed would raise an error event on the page.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#measure))
    this.#observer.observe(this.#text())
  }

  override componentWillUnmount(): void {
    this.#observer!.disconnect()
  }

  override render({ say }: { say: Language<MoreKey>['say'] }) {
    const { long, open } = this.state
    return (
      <span ref={this.#place} class="fold">
        {long && (
          <button type="button" class="link" aria-expanded={!!open} onClick={this.#toggle}>
            {say(open ? 'readLess' : 'readAll')}
          </button>
        )}
      </span>
    )
  }
}
