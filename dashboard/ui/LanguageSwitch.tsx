import { LANGUAGES, type Language, useSpeech } from '../i18n/language.tsx'

/** One button for each language, named in that language. */
export function LanguageSwitch() {
  const { language, words, speak } = useSpeech()
  return (
    <fieldset class="language">
      <legend class="unseen">{words.language}</legend>
      {(Object.keys(LANGUAGES) as Language[]).map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          class="link"
          aria-pressed={code === language}
          onClick={() => speak(code)}
        >
          {LANGUAGES[code].name}
        </button>
      ))}
    </fieldset>
  )
}
