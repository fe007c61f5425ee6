import { useEffect, useState } from 'preact/hooks'

/** Room for a list beside what it lists; list.css and voice.css have the same number. */
export const TWO_COLUMNS = '(min-width: 48em)'
/** Room for the rail beside both; shell.css has the same number. */
export const THREE_COLUMNS = '(min-width: 64em)'

/** Whether a media query holds. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const media = matchMedia(query)
    const update = () => setMatches(media.matches)
    update()
    media.addEventListener('change', update)
    return () => media.removeEventListener('change', update)
  }, [query])
  return matches
}
