import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** One concern of a page of settings: its heading, a sentence about it, and what can be done. */
export function Part({
  title,
  lead,
  children,
}: {
  title: string
  lead?: string
  children: ComponentChildren
}) {
  const id = useId()
  return (
    <section class="people-part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {lead && <p class="quiet">{lead}</p>}
      {children}
    </section>
  )
}
