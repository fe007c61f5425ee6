import type { ComponentChildren } from 'preact'
import { usePageTitle } from './use-page-title.ts'

/** A page that says one thing. */
export function Plain({ title, children }: { title: string; children: ComponentChildren }) {
  usePageTitle(title)
  return (
    <main class="plain">
      <h1>{title}</h1>
      {children}
    </main>
  )
}
