import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { useWords } from '../i18n/language.tsx'
import { CloseIcon } from './icons.tsx'

interface Props {
  title: string
  class?: string
  /** What Escape and the close button do; without it the dialog stays until its own content ends it. */
  onClose?: () => void
  /** A key other than Escape, wherever in the dialog the focus is. */
  onKey?: (event: KeyboardEvent) => void
  children: ComponentChildren
}

/** A modal dialog for as long as it is rendered. Focus returns to where it was. */
export function Dialog({ title, class: kind = '', onClose, onKey, children }: Props) {
  const words = useWords()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current!
    const before = document.activeElement
    element.showModal()
    return () => {
      element.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class={`dialog ${kind}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
      // Chromium closes on a second Escape whatever `cancel` says.
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return onKey?.(event)
        event.preventDefault()
        onClose?.()
      }}
    >
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        {onClose && (
          <button type="button" class="icon-button" onClick={onClose} aria-label={words.close}>
            <CloseIcon />
          </button>
        )}
      </div>
      {children}
    </dialog>
  )
}
