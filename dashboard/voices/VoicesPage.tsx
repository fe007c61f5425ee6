import { useLayoutEffect, useState } from 'preact/hooks'
import type { Decision } from '../../shared/schemas/decision.ts'
import type { AnyView } from '../../shared/schemas/voice.ts'
import { shownCount } from '../i18n/format.ts'
import { useWords } from '../i18n/language.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Rail } from '../ui/Rail.tsx'
import { TWO_COLUMNS, useMedia } from '../ui/use-media.ts'
import { usePageHeading } from '../ui/use-page-heading.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { useShortcuts, useShortcutsSetting } from '../ui/use-shortcuts.ts'
import { Banners } from './Banners.tsx'
import { Empty } from './Empty.tsx'
import { Filters } from './Filters.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { OpenVoice } from './OpenVoice.tsx'
import { useOutbox } from './outbox-context.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'
import { Search } from './Search.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { Statement } from './Statement.tsx'
import { soughtIn } from './sought.ts'
import { canAnswer, commonDecisions, possibleDecisions } from './standing.ts'
import { Toasts } from './Toasts.tsx'
import { useComposer } from './use-composer.ts'
import { type Shop, useDesk } from './use-desk.ts'
import { useListFocus } from './use-list-focus.ts'
import { useSelection } from './use-selection.ts'
import { Views } from './Views.tsx'
import { VoiceList } from './VoiceList.tsx'

interface Props {
  /** Who is signed in. */
  email: string
  shop: Shop
  view: AnyView
  /** What is sought in the view, as `soughtText` writes it. */
  sought: string
  /** The voice in the address. */
  opened: string | null
}

/** The voices of a shop: list on the left, one voice on the right; on a phone one after the other. */
export function VoicesPage({ email, shop, view, sought, opened }: Props) {
  const words = useWords()
  const parts = soughtIn(sought)
  const desk = useDesk(email, shop, view, sought, opened)
  const { selected, shown, voices, waiting } = desk
  const { outbox, entries } = useOutbox()
  const composer = useComposer(shop.id, view, selected)
  const [dialog, setDialog] = useState<'reject' | 'remove' | 'keys' | null>(null)
  const [keysOn, setKeysOn] = useShortcutsSetting()
  const selection = useSelection(shown, `${view} ${sought}`)
  const twoColumns = useMedia(TWO_COLUMNS)
  const heading = usePageHeading()

  const possible = selected && !waiting ? possibleDecisions(selected, shop.role) : []
  const mayAnswer = selected !== null && canAnswer(selected, shop.role)

  const counts = desk.counts && {
    ...desk.counts,
    // What was decided here no longer waits, even where the Worker does not know yet. Counting stops at 100.
    toDecide:
      desk.counts.toDecide > 99
        ? desk.counts.toDecide
        : desk.counts.toDecide -
          entries.filter((entry) => entry.shop === shop.id && entry.voice.status === 'pending').length,
  }
  const waits = {
    to_decide: counts?.toDecide ?? 0,
    to_answer: counts?.toAnswer ?? 0,
    contested: counts?.contested ?? 0,
    mine: counts?.mine ?? 0,
    spam: 0,
    all: 0,
  }[view]
  usePageTitle(`${words.voices.view[view]}${waits > 0 ? ` (${shownCount(waits)})` : ''} · ${shop.name}`)

  const publishAndAnswer = () => {
    desk.decide('publish', { stay: true })
    composer.open()
  }
  const undo = () => {
    if (desk.undo()) composer.close()
  }
  const reply = async (body: string) => {
    const failed = await desk.reply(body)
    if (failed === null) composer.close()
    return failed
  }
  const chosen = shown.filter(
    ({ id }) => selection.ids.has(id) && !entries.some(({ voice }) => voice.id === id),
  )
  const forAll = commonDecisions(chosen, shop.role)
  const agree = (decision: Decision) => {
    if (decision === 'reject' || decision === 'remove') return setDialog(decision)
    desk.decideTogether(selection.ids, decision)
    selection.clear()
  }
  const agreeTo = (...wanted: Decision[]) => {
    const decision = wanted.find((one) => forAll.includes(one))
    return decision && (() => agree(decision))
  }
  const togetherKeys = {
    p: agreeTo('publish', 'restore'),
    a: undefined,
    r: agreeTo('reject', 'remove'),
    Escape: selection.clear,
  }
  const mayAct = shop.role !== 'viewer'
  const against = possible.includes('reject') ? 'reject' : possible.includes('remove') ? 'remove' : null

  useShortcuts(
    {
      j: () => desk.step(1),
      k: () => desk.step(-1),
      v: desk.reveal,
      u: undo,
      '/': () => document.getElementById('search')?.focus(),
      '?': () => setDialog('keys'),
      p: possible.includes('publish')
        ? () => desk.decide('publish')
        : possible.includes('restore')
          ? () => desk.decide('restore')
          : undefined,
      a: possible.includes('publish') ? publishAndAnswer : mayAnswer ? composer.open : undefined,
      r: against ? () => setDialog(against) : undefined,
      // What they lead to is there for whoever may act.
      m: () => document.getElementById('hide')?.click(),
      n: () => document.getElementById('note')?.focus(),
      o: () => document.getElementById('assignee')?.focus(),
      Escape: opened !== null && !twoColumns ? () => desk.open(null) : undefined,
      x: mayAct && opened !== null ? () => selection.toggle(opened, false) : undefined,
      X: mayAct && opened !== null ? () => selection.toggle(opened, true) : undefined,
      ...(chosen.length > 0 && togetherKeys),
    },
    keysOn,
  )

  // The first voice opens by itself where there is room for it beside the list.
  const first = shown[0]?.id
  const { open } = desk
  useLayoutEffect(() => {
    // Whoever has left for a page that is still loading is not called back.
    const isHere = location.pathname.startsWith(`/dashboard/${shop.id}/voices`)
    if (twoColumns && opened === null && first !== undefined && isHere) open(first, true)
  }, [twoColumns, opened, first])

  // What can be undone can be so in its own shop.
  useLayoutEffect(() => () => outbox.release(), [outbox])

  useListFocus(heading, view, opened, twoColumns && first !== undefined)

  const { phase, failure, cursor } = voices.state
  const isEmpty = phase === 'ready' && shown.length === 0 && cursor === null && selected === null

  return (
    <div class="shell">
      <Rail
        shop={shop}
        page="voices"
        waiting={(counts?.toDecide ?? 0) + (counts?.toAnswer ?? 0)}
        flush={() => outbox.flush()}
        onKeys={() => setDialog('keys')}
      />
      <main id="content" tabIndex={-1} class="voices" data-open={opened !== null}>
        <Banners onLook={desk.look} />
        <div class="voices-list">
          <div class="voices-head">
            <h1 ref={heading} tabIndex={-1}>
              {words.voices.title}
            </h1>
            <Views shop={shop.id} view={view} counts={counts} />
            <Search key={parts.q} shop={shop.id} view={view} sought={parts} />
            <Filters shop={shop.id} view={view} sought={parts} />
          </div>
          {phase === 'loading' && <p class="quiet loading">{words.loading}</p>}
          {phase === 'failed' && <FailureNote code={failure!} onRetry={voices.load} />}
          {mayAct && shown.length > 0 && (
            <SelectionBar
              shown={shown.length}
              chosen={chosen.length}
              possible={forAll}
              selection={selection}
              onDecide={agree}
            />
          )}
          {isEmpty ? (
            <Empty shop={shop.id} view={view} sought={parts} counts={counts} />
          ) : (
            <VoiceList
              shop={shop.id}
              view={view}
              sought={sought}
              voices={voices}
              shown={shown}
              selected={opened}
              isCovered={desk.isCovered}
              selection={mayAct ? selection : null}
            />
          )}
        </div>
        <OpenVoice
          desk={desk}
          shop={shop}
          opened={opened}
          possible={possible}
          mayAnswer={mayAnswer}
          composer={composer}
          keysOn={keysOn}
          onAgainst={setDialog}
          onPublishAndAnswer={publishAndAnswer}
          onReply={reply}
        />
        <Toasts desk={desk} onUndo={undo} />
      </main>
      {chosen.length > 0 && (dialog === 'reject' || dialog === 'remove') && (
        <ReasonDialog
          decision={dialog}
          withFacts={false}
          preview={(query) => (
            <>
              <p class="quiet">{words.together.eachMail(chosen.length)}</p>
              <Statement shop={shop.id} id={chosen[0]!.id} query={query} />
            </>
          )}
          onClose={() => setDialog(null)}
          onDecide={(against) => {
            setDialog(null)
            desk.decideTogether(selection.ids, dialog, against)
            selection.clear()
          }}
        />
      )}
      {chosen.length === 0 && selected && (dialog === 'reject' || dialog === 'remove') && (
        <ReasonDialog
          decision={dialog}
          withFacts
          preview={(query) => <Statement shop={shop.id} id={selected.id} query={query} />}
          onClose={() => setDialog(null)}
          onDecide={(against) => {
            setDialog(null)
            desk.decide(dialog, { against })
          }}
        />
      )}
      {dialog === 'keys' && <KeysDialog on={keysOn} onToggle={setKeysOn} onClose={() => setDialog(null)} />}
    </div>
  )
}
