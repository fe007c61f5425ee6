import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { AnyView } from '../../shared/schemas/voice.ts'

/**
 * Takes the focus along when the list comes back: to the line of the voice that was open, or to the page's heading
 * where that line is gone or another view has come. `byItself`: a voice opens beside the list without being asked for.
 */
export function useListFocus(
  heading: RefObject<HTMLHeadingElement | null>,
  view: AnyView,
  opened: string | null,
  byItself: boolean,
): void {
  const before = useRef({ view, opened })
  useLayoutEffect(() => {
    const { view: viewBefore, opened: openedBefore } = before.current
    before.current = { view, opened }
    const isClosed = opened === null && openedBefore !== null && !byItself
    if (viewBefore === view && !isClosed) return
    const line =
      viewBefore === view ? document.querySelector<HTMLElement>(`.row[href$="/${openedBefore}"]`) : null
    const target = line ?? heading.current!
    target.focus({ preventScroll: line === null })
  }, [heading, view, opened, byItself])
}
