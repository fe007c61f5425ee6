import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import type { TodayAnswer } from '../../shared/schemas/today.ts'
import { api } from '../api.ts'
import { relativeTime, shownCount } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'
import { Invited } from '../people/Invited.tsx'
import { ScriptTag } from '../people/ScriptTag.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Shell } from '../ui/Shell.tsx'
import { useFetched } from '../ui/use-fetched.ts'
import { PeopleWaiting } from './PeopleWaiting.tsx'
import { StandsOut } from './StandsOut.tsx'

type Shop = SignedIn['shops'][number]

/** Who waits for a person, what Voce did by itself, and what is still to set up. */
export function TodayPage({ shop }: { shop: Shop }) {
  const { words } = useSpeech()
  const [state, retry] = useFetched(() => api.today(shop.id), [shop.id])
  return (
    <Shell shop={shop} page="today">
      <Invited />
      {state.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {state.phase === 'failed' && <FailureNote code={state.code} onRetry={retry} />}
      {state.phase === 'ready' && (
        <>
          <PeopleWaiting shop={shop.id} today={state.value} />
          <Waiting shop={shop.id} today={state.value} />
          {state.value.mailTroubles > 0 && (
            <p class="note">
              {words.about.mailsToday(state.value.mailTroubles)}{' '}
              <a href={`/dashboard/${shop.id}/setup/mails`}>{words.about.mailsLook}</a>
            </p>
          )}
          <StandsOut shop={shop.id} insight={state.value.insight} />
          <Steps shop={shop.id} today={state.value} />
        </>
      )}
    </Shell>
  )
}

function Waiting({ shop, today }: { shop: string; today: TodayAnswer }) {
  const { words, locale } = useSpeech()
  const { counts, oldestAt, week } = today
  const nobody = counts.people === 0
  const rows = [
    {
      view: 'to_decide',
      n: counts.toDecide,
      name: words.today.toDecide,
      why: oldestAt && words.today.oldest(relativeTime(oldestAt, locale, Date.now())),
    },
    { view: 'to_answer', n: counts.toAnswer, name: words.today.toAnswer, why: words.today.answerFirst },
    { view: 'questions', n: counts.questions, name: words.today.questions, why: words.today.questionsWhy },
    { view: 'photos', n: counts.photos, name: words.today.photos, why: words.today.photosWhy },
    { view: 'contested', n: counts.contested, name: words.today.contested, why: words.today.contestedWhy },
    { view: 'mine', n: counts.mine, name: words.today.mine, why: words.today.mineWhy },
  ].filter(({ n }) => n > 0)
  return (
    <section class="today" aria-labelledby="waits">
      <h2 id="waits">
        {rows.length > 0 ? words.today.waits : nobody ? words.today.nobody : words.today.nothing}
      </h2>
      {rows.length > 0 && (
        <ul class="today-list">
          {rows.map(({ view, n, name, why }) => (
            <li key={view}>
              <a href={`/dashboard/${shop}/voices/${view}`}>
                <b>{name(shownCount(n))}</b>
                <span class="quiet">{why}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        {week.received === 0 ? words.today.quiet : words.today.came(week.received, week.published)}{' '}
        {week.byItself > 0 && words.today.byItself(week.byItself)}
      </p>
    </section>
  )
}

/** Where each step is done. */
const STEP_AT: Record<keyof TodayAnswer['steps'], string> = {
  widget: 'setup/install',
  order: 'invitations',
  team: 'setup/team',
  answer: 'voices/to_answer',
}

/** What a new shop has before it; gone once all is done. */
function Steps({ shop, today: { steps } }: { shop: string; today: TodayAnswer }) {
  const { words } = useSpeech()
  const names = Object.keys(words.today.step) as Array<keyof TodayAnswer['steps']>
  if (names.every((name) => steps[name])) return null
  return (
    <section class="today" aria-labelledby="steps">
      <h2 id="steps">{words.today.steps}</h2>
      <ol class="steps">
        {names.map((name) => (
          <li key={name} class={steps[name] ? 'quiet' : undefined}>
            <span class="step-mark" aria-hidden="true">
              {steps[name] ? '✓' : '○'}
            </span>
            <div class="step-text">
              {steps[name] ? (
                words.today.step[name]
              ) : (
                <a href={`/dashboard/${shop}/${STEP_AT[name]}`}>{words.today.step[name]}</a>
              )}
              {steps[name] && <span class="unseen">{words.today.done}</span>}
              {name === 'widget' && !steps.widget && (
                <>
                  <ScriptTag shop={shop} />
                  <p>
                    {words.today.reviewsLine}{' '}
                    <code dir="ltr">{'<voce-reviews product="…"></voce-reviews>'}</code>
                  </p>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
