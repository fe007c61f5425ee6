import { Component, createRef } from 'preact'
import type { Language } from '../../shared/language.ts'
import type { ReviewsKey } from '../i18n/en-reviews.ts'

const LINES = 7

interface Props {
  text: string
  /** BCP 47, where it is known. */
  lang: string | undefined
  say: Language<ReviewsKey>['say']
}

/**
 * Text that folds after seven lines, whatever the width, and unfolds by a button. A class, because hooks would take a
 * tenth of what may be loaded before the first review.
 */
export class FoldedText extends Component<Props, { long?: boolean; open?: boolean }> {
  #paragraph = createRef<HTMLParagraphElement>()
  #observer: ResizeObserver | undefined

  #measure = (): void => {
    const paragraph = this.#paragraph.current
    if (!paragraph) return
    const line = Number.parseFloat(getComputedStyle(paragraph).lineHeight)
    this.setState({ long: paragraph.scrollHeight > (LINES + 0.5) * line })
  }

  override componentDidMount(): void {
    this.#measure()
    // In the next frame: folding at once what is being observed would raise an error event on the page.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#measure))
    this.#observer.observe(this.#paragraph.current!)
  }

  override componentWillUnmount(): void {
    this.#observer!.disconnect()
  }

  override render({ text, lang, say }: Props) {
    const { long, open } = this.state
    return (
      <>
        <p ref={this.#paragraph} class={long && !open ? 'text folded' : 'text'} lang={lang} dir="auto">
          {text}
        </p>
        {long && (
          <button
            type="button"
            class="link"
            aria-expanded={!!open}
            onClick={() => this.setState({ open: !open })}
          >
            {say(open ? 'readLess' : 'readAll')}
          </button>
        )}
      </>
    )
  }
}
