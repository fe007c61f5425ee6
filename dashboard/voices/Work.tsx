import { useEffect, useState } from 'preact/hooks'
import type { Voice, WholeVoice } from '../../shared/schemas/voice.ts'
import { api } from '../api.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech, useWords } from '../i18n/language.tsx'
import { useFetched } from '../ui/use-fetched.ts'
import { usePoll } from '../ui/use-poll.ts'
import { Contested } from './Contested.tsx'
import { Hiding } from './Hiding.tsx'
import { Notes } from './Notes.tsx'
import { nameOf } from './name-of.ts'
import type { Shop } from './use-desk.ts'

interface Props {
  shop: Shop
  voice: Voice
  /** Something about the voice has changed. */
  onChanged: () => void
}

/** What the team knows and does about a voice beside deciding and answering. Comes a moment after the voice itself. */
export function Work({ shop, voice, onChanged }: Props) {
  const [state, again] = useFetched(() => api.voice(shop.id, voice.id), [shop.id, voice.id, voice.version])
  const mayAct = shop.role !== 'viewer'
  // What is there is of the voice before, until that of this one has come.
  const whole = state.phase === 'ready' && state.value.id === voice.id ? state.value : null
  if (!whole) return null
  const changed = () => {
    again()
    onChanged()
  }
  return (
    <div class="work">
      <Presence shop={shop.id} id={voice.id} />
      <Contested shop={shop.id} voice={whole} mayAct={mayAct} onChanged={changed} />
      {mayAct && <Hiding shop={shop.id} voice={whole} onChanged={changed} />}
      {mayAct && <Task shop={shop.id} voice={whole} onChanged={changed} />}
      <Notes shop={shop.id} voice={whole} mayAct={mayAct} onChanged={changed} />
      <Others shop={shop.id} voice={whole} />
      <History voice={whole} />
    </div>
  )
}

function Presence({ shop, id }: { shop: string; id: string }) {
  const { words, locale } = useSpeech()
  const [others, setOthers] = useState<string[]>([])
  const look = () => {
    // In silence: who else reads is good to know, not needed.
    api.presence(shop, id).then(
      (answer) => setOthers(answer.others),
      () => undefined,
    )
  }
  useEffect(look, [shop, id])
  usePoll(look)
  return (
    <p role="status" class="quiet">
      {others.length > 0 && words.work.reading(new Intl.ListFormat(locale).format(others))}
    </p>
  )
}

function Task({ shop, voice, onChanged }: { shop: string; voice: WholeVoice; onChanged: () => void }) {
  const words = useWords()
  const give = (assignee: 'me' | null) => {
    api.assign(shop, voice.id, assignee).then(onChanged, onChanged)
  }
  return (
    <section aria-labelledby="task">
      <h3 id="task">{words.work.task}</h3>
      <p class="work-row">
        <span>{voice.assignee === null ? words.work.nobody : words.work.somebodys}</span>
        <button type="button" class="link" onClick={() => give(voice.assignee === null ? 'me' : null)}>
          {voice.assignee === null ? words.work.take : words.work.letGo}
        </button>
      </p>
    </section>
  )
}

function Others({ shop, voice: { person } }: { shop: string; voice: WholeVoice }) {
  const { words, locale } = useSpeech()
  if (!person || person.reviews.length === 0) return null
  return (
    <section aria-labelledby="others">
      <h3 id="others">{words.work.others}</h3>
      <ul class="work-list">
        {person.reviews.map(({ id, product, body, status, at }) => (
          <li key={id}>
            <a href={`/dashboard/${shop}/voices/all/${id}`}>
              <bdi>{product.title ?? product.id}</bdi>
            </a>{' '}
            <span class="quiet">
              {relativeTime(at, locale, Date.now())} · {words.status[status]}
            </span>
            {body && <p class="work-quote">{body}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function History({ voice: { history } }: { voice: WholeVoice }) {
  const { words, locale } = useSpeech()
  return (
    <details>
      <summary>{words.work.history}</summary>
      <ol class="work-list">
        {history.map(({ type, who, at }) => (
          <li key={`${type} ${at}`}>
            {words.work.event[type] ?? type} <span class="quiet">{nameOf(who, words.work)}, </span>
            <time class="quiet" dateTime={at}>
              {relativeTime(at, locale, Date.now())}
            </time>
          </li>
        ))}
      </ol>
    </details>
  )
}
