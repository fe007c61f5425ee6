import type { AnyView, Voice } from '../../shared/schemas/voice.ts'
import { useWords } from '../i18n/language.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { addressOf } from './address.ts'
import { SelectBox } from './SelectBox.tsx'
import type { Selection } from './use-selection.ts'
import type { Voices } from './use-voices.ts'
import { VoiceRow } from './VoiceRow.tsx'
import { newcomers } from './voices-state.ts'

interface Props {
  shop: string
  view: AnyView
  /** What is sought, as in the address. */
  sought: string
  voices: Voices
  shown: readonly Voice[]
  selected: string | null
  isCovered: (id: string) => boolean
  /** Absent where nothing can be decided. */
  selection: Selection | null
}

/** The list on the left; on a phone the first of two screens. */
export function VoiceList({ shop, view, sought, voices, shown, selected, isCovered, selection }: Props) {
  const words = useWords()
  const { state, loadMore, showNewer } = voices
  const fresh = newcomers(state)
  return (
    <div class="list">
      <div role="status">
        {fresh > 0 && (
          <button type="button" class="button newer" onClick={showNewer}>
            {words.voices.newer(fresh)}
          </button>
        )}
      </div>
      <ul aria-label={words.voices.list}>
        {shown.map((voice) => (
          <li key={voice.id} class={selection ? 'selectable' : undefined}>
            {selection && <SelectBox voice={voice} selection={selection} />}
            <VoiceRow
              href={addressOf(shop, view, sought, voice.id)}
              voice={voice}
              view={view}
              covered={isCovered(voice.id)}
              current={voice.id === selected}
            />
          </li>
        ))}
      </ul>
      {state.moreFailed && <FailureNote code={state.moreFailed} onRetry={loadMore} />}
      {state.cursor && !state.moreFailed && (
        <button type="button" class="button more" aria-disabled={state.loadingMore} onClick={loadMore}>
          {state.loadingMore ? words.loading : words.voices.more}
        </button>
      )}
    </div>
  )
}
