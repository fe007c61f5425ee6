import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type LocationHook, useLocation } from 'preact-iso'

/** The heading of a page, which takes the focus where a link led to it: with the page before it would be lost. */
export function usePageHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  // Known to the router, but not to its types.
  const { wasPush } = useLocation() as LocationHook & { wasPush?: boolean }
  useLayoutEffect(() => {
    if (wasPush) heading.current!.focus({ preventScroll: true })
  }, [])
  return heading
}
