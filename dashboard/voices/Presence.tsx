import { useEffect, useState } from 'preact/hooks'
import { api } from '../api.ts'
import { useSpeech } from '../i18n/language.tsx'
import { usePoll } from '../ui/use-poll.ts'

/** Who else has the same voice open. */
export function Presence({ shop, id }: { shop: string; id: string }) {
  const { words, locale } = useSpeech()
  const [others, setOthers] = useState<string[]>([])
  const look = () => {
    // In silence: who else reads is good to know, not needed.
    api.presence(shop, id).then(
      (answer) => setOthers(answer.others),
      () => undefined,
    )
  }
  useEffect(look, [shop, id])
  usePoll(look)
  return (
    <p role="status" class="quiet">
      {others.length > 0 && words.work.reading(new Intl.ListFormat(locale).format(others))}
    </p>
  )
}
