import { useState } from 'preact/hooks'
import type { Decision } from '../../shared/schemas/decision.ts'
import type { DeskText } from '../../shared/schemas/question.ts'
import { TRANSITIONS } from '../../shared/transitions.ts'
import { api } from '../api.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { FlagIcon } from '../ui/icons.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useAction } from '../ui/use-action.ts'
import { type Against, ReasonDialog } from '../voices/ReasonDialog.tsx'

interface Props {
  shop: string
  kind: 'questions' | 'answers'
  asked: DeskText
  mayAct: boolean
  /** What else is to know of it while it is published or waits. */
  note: string | null
  onChanged: (changed: Partial<DeskText>) => void
}

const DECISIONS = Object.keys(TRANSITIONS) as Decision[]

/** The words of a question or an answer, how they stand, and what can be decided about them. */
export function Asked({ shop, kind, asked, mayAct, note, onChanged }: Props) {
  const { words, locale } = useSpeech()
  const action = useAction()
  const { busy, run } = action
  const [against, setAgainst] = useState<'reject' | 'remove' | null>(null)
  const { id, body, shownBody, language, status, reason, signals, dueAt, reports, version } = asked
  const possible = mayAct ? DECISIONS.filter((one) => TRANSITIONS[one].from.includes(status)) : []

  const decide = (decision: Decision, because?: Against) => {
    setAgainst(null)
    void run(async () => {
      const input =
        decision === 'reject' || decision === 'remove'
          ? { decision, expectedVersion: version, ...because! }
          : { decision, expectedVersion: version }
      const changed = await api.decideAsked(shop, kind, id, input)
      onChanged({
        status: changed.status,
        version: changed.version,
        reason: because?.reason ?? null,
        dueAt: null,
        reports: [],
      })
    })
  }

  return (
    <>
      <p class="desk-words" dir="auto" lang={language ?? undefined}>
        {body}
      </p>
      {shownBody && (
        <p class="quiet">
          {words.work.publicReads}{' '}
          <q dir="auto" lang={language ?? undefined}>
            {shownBody}
          </q>
        </p>
      )}
      {signals.map((signal) => (
        <p key={signal} class="with-icon quiet">
          <FlagIcon /> {words.signal[signal]}
        </p>
      ))}
      {reports.map((report) => (
        <div key={report.id} class="desk-report">
          <p class="with-icon">
            <FlagIcon /> {words.desk.reported(words.reasons.list[report.reason].name, report.explanation)}
          </p>
          {mayAct && (
            <p class="desk-acts">
              <button
                type="button"
                class="button"
                aria-disabled={busy}
                onClick={() =>
                  run(async () => {
                    await api.keepReported(shop, report.id)
                    onChanged({ reports: reports.filter((one) => one !== report) })
                  })
                }
              >
                {words.work.keep}
              </button>
              <span class="quiet">{words.work.keepWhy}</span>
            </p>
          )}
        </div>
      ))}
      <p class="desk-facts quiet">
        <span>
          {reason
            ? words.statusBecause(words.status[status], words.reasons.list[reason].name)
            : words.status[status]}
        </span>
        {status === 'pending' && dueAt && (
          <span>{words.due.in(relativeTime(dueAt, locale, Date.now()))}</span>
        )}
        {note && (status === 'pending' || status === 'published') && <span>{note}</span>}
      </p>
      {possible.length > 0 && (
        <p class="desk-acts">
          {possible.map((one) => (
            <button
              key={one}
              type="button"
              class="button"
              aria-disabled={busy}
              onClick={() => (one === 'reject' || one === 'remove' ? setAgainst(one) : decide(one))}
            >
              {words.decide[one]}
            </button>
          ))}
        </p>
      )}
      <Problem of={action} />
      {against && (
        <ReasonDialog
          decision={against}
          withFacts
          preview={() => <p class="quiet">{words.desk.askedTold}</p>}
          onClose={() => setAgainst(null)}
          onDecide={(because) => decide(against, because)}
        />
      )}
    </>
  )
}
