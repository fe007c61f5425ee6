import { useLayoutEffect } from 'preact/hooks'

/** Names the page in the browser's tab and for screen readers. */
export function usePageTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = `${title} · Voce`
  }, [title])
}
