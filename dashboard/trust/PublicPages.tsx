import { useState } from 'preact/hooks'
import { TRANSLATIONS } from '../../shared/languages.ts'
import { useSpeech } from '../i18n/language.tsx'
import { languageName } from '../invitations/letter-languages.ts'

const PAGES = ['policy', 'rules'] as const
const LANGUAGES = ['en', ...TRANSLATIONS]

/** The policy and the rules for reviewers as the public reads them, in each language. */
export function PublicPages({ shop }: { shop: string }) {
  const { words, language, locale } = useSpeech()
  const says = words.trust.pages
  const [shown, setShown] = useState<string>(language)
  const [open, setOpen] = useState<(typeof PAGES)[number] | null>(null)
  const addressOf = (page: (typeof PAGES)[number]) => `/${page}/${shop}?locale=${shown}`
  return (
    <section class="trust-part" aria-labelledby="public">
      <h2 id="public">{says.title}</h2>
      <p>{says.lead}</p>
      <p class="trust-period">
        <label for="public-language">{says.language}</label>
        <select
          id="public-language"
          value={shown}
          onChange={({ currentTarget }) => setShown(currentTarget.value)}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each}>
              {languageName(each, locale)}
            </option>
          ))}
        </select>
      </p>
      <ul class="trust-pages">
        {PAGES.map((page) => (
          <li key={page}>
            <button
              type="button"
              class="button"
              aria-pressed={open === page}
              onClick={() => setOpen(open === page ? null : page)}
            >
              {says.show[page]}
            </button>{' '}
            <a href={addressOf(page)} target="_blank" rel="noreferrer">
              {says.alone[page]}
            </a>
          </li>
        ))}
      </ul>
      {open && <iframe class="trust-page" title={says.show[open]} src={addressOf(open)} sandbox="" />}
    </section>
  )
}
