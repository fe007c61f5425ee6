import type { ComponentChildren } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { useWords } from '../i18n/language.tsx'
import { Plain } from './Plain.tsx'

/** Says so, instead of an empty page, when something in the dashboard itself breaks. */
export function Crash({ children }: { children: ComponentChildren }) {
  const words = useWords()
  const [error] = useErrorBoundary((thrown) => console.error(thrown))
  if (!error) return <>{children}</>
  return (
    <Plain title={words.broken.title}>
      <p>{words.broken.text}</p>
      <button type="button" class="button primary" onClick={() => location.reload()}>
        {words.broken.reload}
      </button>
    </Plain>
  )
}
