import type { Language } from '../../shared/language.ts'
import type { LiveKey } from '../i18n/en/live.ts'

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
