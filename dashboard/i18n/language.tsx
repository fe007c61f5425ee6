import { type ComponentChildren, createContext } from 'preact'
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { settings } from '../ui/storage.ts'
import { en, type Words } from './en.ts'
import { it } from './it.ts'

export const LANGUAGES = { en: { name: 'English', words: en }, it: { name: 'Italiano', words: it } } as const
export type Language = keyof typeof LANGUAGES

interface Speech {
  language: Language
  words: Words
  /** For `Intl`: the person's own variant of the language where they have one, for example `en-GB`. */
  locale: string
  speak: (language: Language) => void
}

const KEY = 'voce:language'

const isLanguage = (value: string | undefined | null): value is Language =>
  !!value && Object.hasOwn(LANGUAGES, value)

function initialLanguage(): Language {
  const chosen = settings.get(KEY)
  if (isLanguage(chosen)) return chosen
  return navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en'
}

const SpeechContext = createContext<Speech | null>(null)

/** Chooses the language, from what was chosen before, else from the browser. */
export function LanguageProvider({ children }: { children: ComponentChildren }) {
  const [language, setLanguage] = useState(initialLanguage)
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const speech = useMemo<Speech>(
    () => ({
      language,
      words: LANGUAGES[language].words,
      locale: navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language,
      speak: (next) => {
        settings.set(KEY, next)
        setLanguage(next)
      },
    }),
    [language],
  )
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>
}

/** The language, its words, and how to change it. */
export const useSpeech = (): Speech => useContext(SpeechContext)!

/** The words of the interface. */
export const useWords = (): Words => useSpeech().words
