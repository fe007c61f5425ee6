import { useRef } from 'preact/hooks'
import type { Decision } from '../../shared/schemas/decision.ts'
import { useWords } from '../i18n/language.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { TWO_COLUMNS, useMedia } from '../ui/use-media.ts'
import { Composer } from './Composer.tsx'
import { DecisionBar } from './DecisionBar.tsx'
import { drafts } from './drafts.ts'
import { Reply } from './Reply.tsx'
import type { ComposerPlace } from './use-composer.ts'
import type { Desk, Shop } from './use-desk.ts'
import type { Voices } from './use-voices.ts'
import { VoiceDetail } from './VoiceDetail.tsx'
import { VoiceSteps } from './VoiceSteps.tsx'
import { Work } from './Work.tsx'

interface Props {
  desk: Desk
  shop: Shop
  opened: string | null
  possible: readonly Decision[]
  mayAnswer: boolean
  composer: ComposerPlace
  keysOn: boolean
  onAgainst: (decision: 'reject' | 'remove') => void
  onPublishAndAnswer: () => void
  onReply: (body: string) => Promise<string | null>
}

/** The open voice with its answer and what can be done; says so where none is open. */
export function OpenVoice({ desk, shop, opened, possible, mayAnswer, composer, keysOn, ...on }: Props) {
  const words = useWords()
  const { selected, voices } = desk
  const twoColumns = useMedia(TWO_COLUMNS)
  // The first voice opens by itself and must not take the focus away from where the person is.
  const before = useRef(opened)
  const moved = useRef(false)
  if (before.current !== opened) {
    if (before.current !== null || !twoColumns) moved.current = true
    before.current = opened
  }

  if (!selected)
    return (
      <div class="voices-detail">
        {opened !== null && <VoiceSteps desk={desk} opened={opened} />}
        <div class="voice-missing">
          <Missing opened={opened} voices={voices} />
        </div>
      </div>
    )

  const writes = composer.isOpen && shop.role !== 'viewer'
  return (
    <div class="voices-detail">
      <VoiceSteps desk={desk} opened={selected.id} />
      <div class="voices-scroll" key={selected.id}>
        <VoiceDetail
          voice={selected}
          covered={desk.isCovered(selected.id)}
          onItsWay={desk.waiting !== undefined}
          notice={voices.state.notices[selected.id]}
          draftKept={drafts.read(shop.id, selected.id) !== null}
          alone={!twoColumns}
          takeFocus={moved.current}
          onReveal={desk.reveal}
        >
          {selected.reply && !writes && (
            <Reply
              reply={selected.reply}
              onRemove={mayAnswer && !desk.waiting ? desk.removeReply : undefined}
            />
          )}
          {shop.role === 'viewer' && <p class="quiet viewer">{words.decide.viewer(shop.name)}</p>}
          <Work
            shop={shop}
            voice={selected}
            covered={desk.isCovered(selected.id)}
            onChanged={() => void voices.fetchOne(selected.id)}
          />
        </VoiceDetail>
      </div>
      {writes && (
        <Composer
          key={selected.id}
          shop={shop}
          voice={selected}
          signature={shop.displayName}
          takeFocus={composer.asked}
          onSend={on.onReply}
          onSendPrivately={async (body, submissionId) => {
            const failed = await desk.replyPrivately(body, submissionId)
            if (failed === null) composer.close()
            return failed
          }}
          onClose={composer.close}
        />
      )}
      {/* A draft may wait where nothing can be answered yet, or no more: then there is something to decide first. */}
      {!(writes && mayAnswer) && (
        <DecisionBar
          possible={possible}
          canAnswer={mayAnswer}
          hasReply={selected.reply !== null}
          keys={keysOn}
          onDecide={(decision) => {
            if (decision === 'reject' || decision === 'remove') on.onAgainst(decision)
            else desk.decide(decision)
          }}
          onPublishAndAnswer={on.onPublishAndAnswer}
          onAnswer={composer.open}
        />
      )}
    </div>
  )
}

/** Why there is no voice to show: it is on its way, did not come, is no more, or none was asked for. */
function Missing({ opened, voices }: { opened: string | null; voices: Voices }) {
  const words = useWords()
  const { phase, notices, missed } = voices.state
  if (opened === null) return phase === 'loading' ? <p class="quiet">{words.loading}</p> : null
  if (notices[opened] === 'gone') return <p class="note">{words.conflict.gone}</p>
  if (missed?.id === opened)
    return <FailureNote code={missed.code} onRetry={() => void voices.fetchOne(opened)} />
  return <p class="quiet">{words.loading}</p>
}
