import { useState } from 'preact/hooks'
import type { VoiceUpdate, WholeVoice } from '../../shared/schemas/voice.ts'
import { api } from '../api.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { FlagIcon } from '../ui/icons.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useAction } from '../ui/use-action.ts'
import { type Against, ReasonDialog } from './ReasonDialog.tsx'
import { Statement } from './Statement.tsx'

interface Props {
  shop: string
  voice: WholeVoice
  mayAct: boolean
  onChanged: () => void
}

/** What the author added later: each is decided by itself. */
export function Updates({ shop, voice, mayAct, onChanged }: Props) {
  const { words } = useSpeech()
  if (voice.updates.length === 0) return null
  return (
    <section aria-labelledby="updates">
      <h3 id="updates">{words.about.updates}</h3>
      <ul class="work-list">
        {voice.updates.map((update) => (
          <Update
            key={update.id}
            shop={shop}
            review={voice.id}
            update={update}
            mayAct={mayAct}
            onChanged={onChanged}
          />
        ))}
      </ul>
    </section>
  )
}

function Update({
  shop,
  review,
  update,
  mayAct,
  onChanged,
}: Omit<Props, 'voice'> & { review: string; update: VoiceUpdate }) {
  const { words, locale } = useSpeech()
  const says = words.about
  const action = useAction()
  const { busy, run } = action
  const [choosing, setChoosing] = useState(false)
  const { id, body, signals, status, reason, at, dueAt } = update
  const decide = (against?: Against) => {
    setChoosing(false)
    void run(async () => {
      await api.decideUpdate(
        shop,
        id,
        against ? { decision: 'reject', was: status, ...against } : { decision: 'publish', was: status },
      )
      onChanged()
    })
  }
  const state = says.updateState[status]
  return (
    <li>
      <p class="work-quote" dir="auto">
        {body}
      </p>
      {signals.map((signal) => (
        <p key={signal} class="with-icon">
          <FlagIcon /> {words.signal[signal]}
        </p>
      ))}
      <p class={status === 'pending' ? undefined : 'quiet'}>
        {reason ? words.statusBecause(state, words.reasons.list[reason].name) : state} ·{' '}
        {relativeTime(at, locale, Date.now())}
        {status === 'pending' &&
          ` · ${dueAt ? words.due.in(relativeTime(dueAt, locale, Date.now())) : words.due.never}`}
      </p>
      {mayAct && status !== 'withdrawn' && (
        <p class="work-row">
          {status !== 'published' && (
            <button type="button" class="button" aria-disabled={busy} onClick={() => decide()}>
              {says.updateShow}
            </button>
          )}
          {status !== 'rejected' && (
            <button type="button" class="button" aria-disabled={busy} onClick={() => setChoosing(true)}>
              {says.updateHide}
            </button>
          )}
        </p>
      )}
      <Problem of={action} />
      {choosing && (
        <ReasonDialog
          decision={status === 'published' ? 'remove' : 'reject'}
          withFacts
          preview={(query) => (
            <>
              <p class="quiet">{says.updateTold}</p>
              <Statement
                shop={shop}
                id={review}
                query={query && { ...query, part: { kind: 'update', id } }}
              />
            </>
          )}
          onClose={() => setChoosing(false)}
          onDecide={decide}
        />
      )}
    </li>
  )
}
