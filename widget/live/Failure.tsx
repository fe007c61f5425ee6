import type { LiveKey } from '../i18n/en-live.ts'
import type { Language } from '../i18n/language.ts'

/** What could not be loaded, and the way to try again. */
export const Failure = ({
  retry,
  what,
  say,
}: {
  retry(): void
  what: LiveKey
  say: Language<LiveKey>['say']
}) => (
  <p class="actions">
    <span>{say(what)}</span>
    <button type="button" class="link" onClick={retry}>
      {say('again')}
    </button>
  </p>
)
