import type { Voice } from '../../shared/schemas/voice.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/language.tsx'
import { LookAgain } from '../ui/Problem.tsx'
import { useFetched } from '../ui/use-fetched.ts'
import { AboutOrder } from './AboutOrder.tsx'
import { Contested } from './Contested.tsx'
import { Hiding } from './Hiding.tsx'
import { History } from './History.tsx'
import { MailTroubles } from './MailTroubles.tsx'
import { Notes } from './Notes.tsx'
import { Others } from './Others.tsx'
import { Presence } from './Presence.tsx'
import { PrivateAnswers } from './PrivateAnswers.tsx'
import { Task } from './Task.tsx'
import { Updates } from './Updates.tsx'
import type { Shop } from './use-desk.ts'
import { VoicePhotos } from './VoicePhotos.tsx'

interface Props {
  shop: Shop
  voice: Voice
  /** Its stars are covered. */
  covered: boolean
  /** Something about the voice has changed. */
  onChanged: () => void
}

/** What the team knows and does about a voice beside deciding and answering. Comes a moment after the voice itself. */
export function Work({ shop, voice, covered, onChanged }: Props) {
  const words = useWords()
  const [state, again] = useFetched(() => api.voice(shop.id, voice.id), [shop.id, voice.id, voice.version])
  const mayAct = shop.role !== 'viewer'
  // What is there is of the voice before, until that of this one has come.
  const whole = state.phase === 'ready' && state.value.id === voice.id ? state.value : null
  if (!whole) return null
  const changed = () => {
    again()
    onChanged()
  }
  const acting = { shop: shop.id, voice: whole, mayAct, onChanged: changed }
  return (
    <div class="work">
      <Presence shop={shop.id} id={voice.id} />
      {whole.troubles.length > 0 && (
        <section aria-labelledby="troubles">
          <h3 id="troubles">{words.about.mails}</h3>
          <MailTroubles shop={shop.id} troubles={whole.troubles} mayAct={mayAct} withVoice={false} />
        </section>
      )}
      <LookAgain.Provider value={changed}>
        <Updates {...acting} />
        <VoicePhotos shop={shop} voice={whole} onChanged={changed} />
      </LookAgain.Provider>
      <Contested {...acting} />
      {mayAct && <Hiding shop={shop.id} voice={whole} onChanged={changed} />}
      <AboutOrder shop={shop.id} voice={whole} covered={covered} />
      <Task shop={shop} voice={whole} mayAct={mayAct} onChanged={changed} />
      <PrivateAnswers voice={whole} />
      <Notes {...acting} />
      <Others shop={shop.id} voice={whole} />
      <History voice={whole} />
    </div>
  )
}
