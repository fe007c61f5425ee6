import type { Experience, Stage } from '../../shared/schemas/experience.ts'
import type { Said, VoiceOrder, WholeVoice } from '../../shared/schemas/voice.ts'
import { QUESTIONS, SCALE_STEPS } from '../../shared/sectors.ts'
import type { Words } from '../i18n/en.ts'
import { relativeTime } from '../i18n/format.ts'
import { useSpeech } from '../i18n/language.tsx'

interface Props {
  shop: string
  voice: WholeVoice
  /** The stars are covered, and so is what tells as much as they do. */
  covered: boolean
}

const MILESTONES = ['orderedAt', 'deliveredAt', 'cancelledAt', 'returnedAt', 'refundedAt'] as const

/** The order behind a voice, what was said beside its words, and what in private about the whole order. */
export function AboutOrder({ shop, voice, covered }: Props) {
  const { words, locale } = useSpeech()
  const says = words.about
  const { order, said, experience, contact } = voice
  const saidLines = linesOf(said, words, locale, covered)
  return (
    <>
      {contact && (
        <p class="waits">
          {says.contact(relativeTime(contact.dueAt, locale, Date.now()))}{' '}
          <a href={`/dashboard/${shop}/voices/people`}>{says.contactGo}</a>
        </p>
      )}
      {order && (
        <section aria-labelledby="order">
          <h3 id="order">{says.order}</h3>
          <Order order={order} />
        </section>
      )}
      {saidLines.length > 0 && (
        <section aria-labelledby="said">
          <h3 id="said">{says.said}</h3>
          <ul class="work-list">
            {saidLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {experience && (
        <section aria-labelledby="experience">
          <h3 id="experience">{says.experience}</h3>
          {covered ? <p class="quiet">{says.covered}</p> : <InPrivate experience={experience} />}
        </section>
      )}
    </>
  )
}

function Order({ order }: { order: VoiceOrder }) {
  const { words, locale } = useSpeech()
  const says = words.about
  return (
    <>
      <p>
        <b>
          <bdi>{says.orderNumber(order.number)}</bdi>
        </b>{' '}
        <span class="quiet">
          {[
            // Most come from the web, which says nothing.
            ...(order.channel === 'web' ? [] : [words.channel[order.channel] ?? order.channel]),
            ...MILESTONES.flatMap((one) => {
              const at = order[one]
              return at === null ? [] : says.milestone[one](relativeTime(at, locale, Date.now()))
            }),
          ].join(' · ')}
        </span>
      </p>
      <ul class="work-list">
        {order.items.map(({ id, title, variant }) => (
          <li key={id}>
            <bdi>{title ?? id}</bdi>
            {variant && (
              <span class="quiet">
                {' '}
                <bdi>{variant}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function linesOf(said: Said, words: Words, locale: string, covered: boolean): string[] {
  const says = words.about
  const names = words.setup.questions.scale as Record<string, string>
  const steps =
    said.sector === null || covered
      ? []
      : said.scales.flatMap((step, at) => {
          const name = QUESTIONS[said.sector!].scales[at]
          return step === null || !name ? [] : says.scale(names[name] ?? name, step, SCALE_STEPS)
        })
  return [
    ...(said.motive ? [says.motive(says.motives[said.motive] ?? said.motive)] : []),
    ...steps,
    ...(said.variant ? [says.variant(said.variant)] : []),
    ...(said.gift ? [says.gift] : []),
    ...(said.place ? [says.place(said.place)] : []),
    ...(said.experiencedAt ? [says.experienced(relativeTime(said.experiencedAt, locale, Date.now()))] : []),
    ...(said.source ? [says.source(said.source)] : []),
  ]
}

function InPrivate({ experience }: { experience: Experience }) {
  const { words, locale } = useSpeech()
  const says = words.about
  const { feeling, ladder, wish } = experience
  const list = new Intl.ListFormat(locale)
  const marked = (mark: 1 | -1) =>
    list.format(
      (Object.keys(words.today.stage) as Stage[])
        .filter((stage) => experience[stage] === mark)
        .map((stage) => words.today.stage[stage]),
    )
  const [good, bad] = [marked(1), marked(-1)]
  return (
    <>
      <p class="quiet">{says.experienceWhy}</p>
      <ul class="work-list">
        {feeling && <li>{says.feeling[feeling]}</li>}
        {ladder !== null && <li>{says.ladder[ladder]}</li>}
        {good && <li>{says.good(good)}</li>}
        {bad && <li>{says.bad(bad)}</li>}
      </ul>
      {wish && (
        <p>
          {says.wish}{' '}
          <q class="work-quote" dir="auto">
            {wish}
          </q>
        </p>
      )}
    </>
  )
}
