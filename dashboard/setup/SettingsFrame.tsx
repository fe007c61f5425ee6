import type { ComponentChildren } from 'preact'
import { failureWords } from '../i18n/failure-words.ts'
import { useWords } from '../i18n/language.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Part } from '../ui/Part.tsx'
import type { SettingsForm, useSettings } from './use-settings.ts'

interface Props {
  title: string
  lead: string
  state: ReturnType<typeof useSettings>
  children: (form: SettingsForm) => ComponentChildren
  /** What stands below the form. */
  after?: ComponentChildren
}

/** A section of the settings: its fields, and the bar that saves them. */
export function SettingsFrame({ title, lead, state: { form, fetched, again }, children, after }: Props) {
  const words = useWords()
  if (!form)
    return fetched.phase === 'failed' ? (
      <FailureNote code={fetched.code} onRetry={again} />
    ) : (
      <p class="quiet">{words.loading}</p>
    )
  return (
    <Part title={title} lead={lead}>
      {!form.mayChange && <p class="note">{words.setup.ownersOnly}</p>}
      <form
        class="setup-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void form.save()
        }}
      >
        <fieldset class="setup-fields" disabled={!form.mayChange}>
          {children(form)}
        </fieldset>
        {form.mayChange && <SaveBar form={form} />}
      </form>
      {after}
    </Part>
  )
}

function SaveBar({ form: { isChanged, saving, discard } }: { form: SettingsForm }) {
  const words = useWords()
  const says = words.setup
  return (
    <div class={`setup-save${isChanged ? ' waits' : ''}`}>
      <button type="submit" class="button primary" aria-disabled={!isChanged || saving.phase === 'saving'}>
        {says.save}
      </button>
      {isChanged && (
        <button type="button" class="link" onClick={discard}>
          {says.discard}
        </button>
      )}
      <p role="status" class="quiet">
        {saving.phase === 'saving'
          ? says.saving
          : saving.phase === 'saved'
            ? says.saved
            : isChanged
              ? says.unsaved
              : ''}
      </p>
      <p role="alert" class="problem">
        {saving.phase === 'overtaken' && says.overtaken(saving.by ?? says.somebody)}
        {saving.phase === 'failed' &&
          (saving.code === 'invalid_input' ? says.lookAgain : failureWords(words, saving.code))}
      </p>
    </div>
  )
}
