import { useState } from 'preact/hooks'
import type { SampleLetter } from '../../shared/schemas/sample.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { api } from '../api.ts'
import { useSpeech } from '../i18n/language.tsx'
import { FailureNote } from '../ui/FailureNote.tsx'
import { Part } from '../ui/Part.tsx'
import { useAttempt } from '../ui/use-attempt.ts'
import { useFetched } from '../ui/use-fetched.ts'
import { LETTER_LANGUAGES, languageName } from './letter-languages.ts'

type Shop = SignedIn['shops'][number]

/** The letter as customers get it, in each language; a mail of it to oneself; and the page behind it to walk through. */
export function Letter({ shop }: { shop: Shop }) {
  const { words, language, locale } = useSpeech()
  const says = words.invitations.letter
  const [shown, setShown] = useState<string>(language)
  const [letter, again] = useFetched(() => api.sampleLetter(shop.id, shown), [shop.id, shown])
  return (
    <Part title={words.invitations.section.letter} lead={says.lead}>
      <p class="inline-field">
        <label for="letter-language">{says.language}</label>
        <select
          id="letter-language"
          value={shown}
          onChange={({ currentTarget }) => setShown(currentTarget.value)}
        >
          {LETTER_LANGUAGES.map((each) => (
            <option key={each} value={each}>
              {languageName(each, locale)}
            </option>
          ))}
        </select>
      </p>
      {shop.role !== 'viewer' && <Trials shop={shop.id} language={shown} />}
      {letter.phase === 'loading' && <p class="quiet">{words.loading}</p>}
      {letter.phase === 'failed' && <FailureNote code={letter.code} onRetry={again} />}
      {letter.phase === 'ready' && <Shown shop={shop.id} language={shown} letter={letter.value} />}
    </Part>
  )
}

function Trials({ shop, language }: { shop: string; language: string }) {
  const { words, language: reader } = useSpeech()
  const says = words.invitations.letter
  const { busy, problem, attempt } = useAttempt()
  const [sentTo, setSentTo] = useState('')
  const [path, setPath] = useState('')
  return (
    <>
      <div class="people-acts">
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          onClick={() => attempt(async () => setSentTo((await api.sampleMail(shop, language, reader)).to))}
        >
          {says.mail}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          onClick={() => attempt(async () => setPath((await api.sampleWalk(shop, language, reader)).path))}
        >
          {says.walk}
        </button>
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
      <p role="status">{sentTo && says.sent(sentTo)}</p>
      <p role="status">
        {path && (
          <>
            {says.walkText}{' '}
            <a href={path} target="_blank" rel="noreferrer">
              {says.walkGo}
            </a>
          </>
        )}
      </p>
    </>
  )
}

interface ShownProps {
  shop: string
  language: string
  letter: SampleLetter
}

function Shown({ shop, language, letter: { from, replyTo, subject, text } }: ShownProps) {
  const { words } = useSpeech()
  const says = words.invitations.letter
  return (
    <div class="letter">
      <dl class="letter-head">
        {[
          [says.from, from],
          [says.replyTo, replyTo ?? says.noReplyTo],
          [says.subject, subject],
        ].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {/* Nothing runs in it and none of its links lead anywhere: it is there to be looked at. */}
      <iframe
        class="letter-page"
        title={says.asHtml}
        sandbox=""
        src={`/preview/${shop}/letter?${new URLSearchParams({ locale: language })}`}
      />
      <details>
        <summary>{says.asText}</summary>
        <pre class="letter-text">{text}</pre>
      </details>
    </div>
  )
}
