import type { TodayAnswer, WaitingPerson } from '../../shared/schemas/today.ts'
import { relativeTime, shownCount } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'

/** Those who would like to hear from someone, the earliest promise first. */
export function PeopleWaiting({ shop, today: { people, counts } }: { shop: string; today: TodayAnswer }) {
  const { words } = useSpeech()
  if (people.length === 0) return null
  return (
    <section class="today" aria-labelledby="people-waiting">
      <h2 id="people-waiting">{words.today.people(shownCount(counts.people), counts.people)}</h2>
      <ul class="today-people">
        {people.map((person) => (
          <li key={person.id}>
            <Person shop={shop} person={person} />
          </li>
        ))}
      </ul>
      {counts.people > people.length && (
        <p>
          <a href={`/dashboard/${shop}/voices/people`}>{words.today.allPeople}</a>
        </p>
      )}
    </section>
  )
}

function Person({
  shop,
  person: { name, way, need, dueAt, owner },
}: {
  shop: string
  person: WaitingPerson
}) {
  const { words, locale } = useSpeech()
  const now = Date.now()
  const isLate = Date.parse(dueAt) < now
  const when = relativeTime(dueAt, locale, now)
  return (
    <a href={`/dashboard/${shop}/voices/people`}>
      <b>{name ?? words.today.somebody}</b>
      <span>{words.today.need[need]}</span>
      <span class="quiet">
        {words.today.way[way]}
        {owner && ` · ${words.today.takenBy(owner)}`}
      </span>
      <span class={isLate ? 'today-late' : 'quiet'}>
        {isLate ? words.today.late(when) : words.today.due(when)}
      </span>
    </a>
  )
}
