import type { WholeVoice } from '../../shared/schemas/voice.ts'
import { api } from '../api.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { useAction } from '../ui/use-action.ts'
import { useFetched } from '../ui/use-fetched.ts'
import { nameOf } from './name-of.ts'
import type { Shop } from './use-desk.ts'

interface Props {
  shop: Shop
  voice: WholeVoice
  mayAct: boolean
  onChanged: () => void
}

/** A moment as a field for day and time has it: without a zone, in that of whoever looks. */
const asTyped = (iso: string | null): string => {
  if (iso === null) return ''
  const at = new Date(iso)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

/** Who of the team takes care of a voice, and until when. */
export function Task({ shop, voice, mayAct, onChanged }: Props) {
  const { words, locale } = useSpeech()
  const { busy, problem, run } = useAction()
  const { task } = voice
  if (!mayAct && task === null) return null
  const give = (assignee: string | null, until: string | null) =>
    run(async () => {
      await api.assign(shop.id, voice.id, assignee, until)
      onChanged()
    })
  return (
    <section aria-labelledby="task">
      <h3 id="task">{words.work.task}</h3>
      {mayAct ? (
        <Choice shop={shop} voice={voice} busy={busy} onGive={give} />
      ) : (
        <p>{nameOf(task!.who, words.work)}</p>
      )}
      {task?.until && <Due until={task.until} locale={locale} />}
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  )
}

function Due({ until, locale }: { until: string; locale: string }) {
  const { words } = useSpeech()
  const isOver = Date.parse(until) < Date.now()
  const when = relativeTime(until, locale, Date.now())
  return (
    <p class={isOver ? 'waits' : 'quiet'}>{isOver ? words.work.overdue(when) : words.work.dueBy(when)}</p>
  )
}

interface ChoiceProps {
  shop: Shop
  voice: WholeVoice
  busy: boolean
  onGive: (assignee: string | null, until: string | null) => void
}

function Choice({ shop, voice, busy, onGive }: ChoiceProps) {
  const { words } = useSpeech()
  const [team] = useFetched(() => api.team(shop.id), [shop.id])
  const { assignee, assignedUntil, task } = voice
  const members = team.phase === 'ready' ? team.value.members.filter(({ role }) => role !== 'viewer') : []
  const options = members.map(({ id, displayName, isYou }) => ({
    id,
    name: isYou ? words.work.me(displayName) : displayName,
  }))
  // Before the team is known, and where somebody has left or may only read by now.
  if (task && !options.some(({ id }) => id === assignee))
    options.unshift({ id: assignee!, name: nameOf(task.who, words.work) })
  else if (team.phase !== 'ready') options.push({ id: 'me', name: words.work.me(shop.displayName) })
  return (
    <div class="work-row">
      <select
        id="assignee"
        aria-label={words.work.task}
        value={assignee ?? ''}
        disabled={busy}
        onChange={({ currentTarget: { value } }) => onGive(value || null, value ? assignedUntil : null)}
      >
        <option value="">{words.work.nobody}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {assignee !== null && (
        <label class="work-until">
          {words.work.until}
          <input
            type="datetime-local"
            value={asTyped(assignedUntil)}
            disabled={busy}
            onChange={({ currentTarget: { value } }) =>
              onGive(assignee, value ? new Date(value).toISOString() : null)
            }
          />
        </label>
      )}
    </div>
  )
}
