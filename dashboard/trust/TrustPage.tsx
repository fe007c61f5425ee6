import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import type { TrustAnswer } from '../../shared/schemas/trust.ts'
import { api } from '../api.ts'
import { shownCount } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Shell } from '../ui/Shell.tsx'
import { useFetched } from '../ui/use-fetched.ts'
import { FiguresTable } from './FiguresTable.tsx'
import { Ledger } from './Ledger.tsx'
import { type LedgerSought, ledgerAddress, soughtLedger } from './ledger-address.ts'
import { PublicPages } from './PublicPages.tsx'

type Shop = SignedIn['shops'][number]

const PERIODS = [30, 90, 365]

/** How fairly the shop decides, by its own record; every figure leads to its voices. */
export function TrustPage({ shop }: { shop: Shop }) {
  const { query } = useLocation()
  const ledger = soughtLedger(query)
  return (
    <Shell shop={shop} page="trust">
      {ledger ? <Ledger shop={shop.id} sought={ledger} /> : <Period shop={shop} />}
    </Shell>
  )
}

/** The figures of the last days, as many as are chosen. */
function Period({ shop }: { shop: Shop }) {
  const { words } = useSpeech()
  const [days, setDays] = useState(90)
  const [state, retry] = useFetched(() => api.trust(shop.id, days), [shop.id, days])
  return (
    <>
      <p class="trust-period">
        <label for="period">{words.trust.period}</label>
        <select
          id="period"
          value={days}
          onChange={({ currentTarget }) => setDays(Number(currentTarget.value))}
        >
          {PERIODS.map((each) => (
            <option key={each} value={each}>
              {each === 365 ? words.trust.year : words.trust.days(each)}
            </option>
          ))}
        </select>
      </p>
      {state.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {state.phase === 'failed' && <FailureNote code={state.code} onRetry={retry} />}
      {state.phase === 'ready' && <Figures shop={shop.id} trust={state.value} />}
      <PublicPages shop={shop.id} />
    </>
  )
}

/** Cases on either side from which a difference can be judged (rules of the alarm in the Worker). */
const ENOUGH = 20

function Figures({ shop, trust }: { shop: string; trust: TrustAnswer }) {
  const { words, locale } = useSpeech()
  const say = words.trust
  const percent = (share: number): string =>
    share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 })
  const behind = (sought: Omit<LedgerSought, 'days'>) =>
    ledgerAddress(shop, { ...sought, days: String(trust.days) })
  const { alarm, signals, waiting, objections, notPublished } = trust
  const judged = Math.min(alarm.lowCases, alarm.highCases) >= ENOUGH
  const commonest = [...signals].sort((a, b) => b.received - a.received)[0]
  return (
    <>
      <p class={alarm.raised ? 'note' : undefined}>
        {!judged
          ? say.tooFew(trust.decided)
          : (alarm.raised ? say.unfair : say.fair)(percent(alarm.low), percent(alarm.high))}
      </p>

      <section class="trust-part" aria-labelledby="limits">
        <h2 id="limits">{say.waiting}</h2>
        <p>
          {waiting.late === 0 ? say.inTime : say.late(shownCount(waiting.late))}{' '}
          {waiting.overdue > 0 && say.overdue(shownCount(waiting.overdue))}{' '}
          {waiting.late > 0 && <a href={`/dashboard/${shop}/voices/to_decide`}>{say.decideNow}</a>}
        </p>
        {trust.medianHours !== null && <p>{say.median(trust.medianHours)}</p>}
      </section>

      <section class="trust-part" aria-labelledby="blind">
        <h2 id="blind">{say.blind}</h2>
        <p>
          {trust.decided === 0
            ? say.noDecisions
            : say.blindText(percent(trust.blind / trust.decided), trust.decided)}{' '}
          {trust.decided > 0 && <a href={behind({ figure: 'decided' })}>{say.behind}</a>}
        </p>
      </section>

      <section class="trust-part" aria-labelledby="by-star">
        <h2 id="by-star">{say.byStar}</h2>
        <p>{say.byStarLead}</p>
        <FiguresTable
          title={say.byStar}
          head={[say.stars, say.received, say.held, say.published, say.rejected, say.removed, say.hours]}
          rows={[...trust.stars]
            .reverse()
            .map(({ rating, received, held, published, rejected, removed, hours }) => ({
              name: words.stars.given(rating),
              cells: [received, held, published, rejected, removed, hours],
              links: (['received', 'held', 'published', 'rejected', 'removed'] as const).map((figure) =>
                behind({ figure, rating: String(rating) }),
              ),
            }))}
        />
      </section>

      <section class="trust-part" aria-labelledby="by-signal">
        <h2 id="by-signal">{say.bySignal}</h2>
        <p>
          {commonest
            ? say.bySignalLead(
                words.signal[commonest.signal],
                percent(commonest.received === 0 ? 0 : commonest.published / commonest.received),
              )
            : say.noSignals}
        </p>
        {commonest && (
          <FiguresTable
            title={say.bySignal}
            head={[say.signal, say.received, say.held, say.published, say.rejected]}
            rows={signals.map(({ signal, received, held, published, rejected }) => ({
              name: words.signal[signal],
              cells: [received, held, published, rejected],
              links: (['received', 'held', 'published', 'rejected'] as const).map((figure) =>
                behind({ figure, signal }),
              ),
            }))}
          />
        )}
      </section>

      <section class="trust-part" aria-labelledby="refusals">
        <h2 id="refusals">{say.refusals}</h2>
        {notPublished.length === 0 ? (
          <p>{say.noRefusals}</p>
        ) : (
          <FiguresTable
            title={say.refusals}
            head={[say.reason, say.reviews]}
            rows={notPublished.map(({ reason, n }) => ({
              name: words.reasons.list[reason].name,
              cells: [n],
            }))}
          />
        )}
      </section>

      <section class="trust-part" aria-labelledby="objections">
        <h2 id="objections">{say.objections}</h2>
        <p>
          {say.objectionsText(objections.open, objections.upheld, objections.dismissed)}{' '}
          {objections.samePerson > 0 && say.samePerson(objections.samePerson)}{' '}
          {objections.open > 0 && <a href={`/dashboard/${shop}/voices/contested`}>{say.readThem}</a>}
        </p>
      </section>
    </>
  )
}
