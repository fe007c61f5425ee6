import { useCallback, useEffect, useState } from 'preact/hooks'
import type { VoiceCounts } from '../../shared/schemas/voice.ts'
import { api } from '../api.ts'
import { usePoll } from '../ui/use-poll.ts'

/** How many wait in this shop, looked up each minute; null until known. */
export function useCounts(shop: string): [counts: VoiceCounts | null, refresh: () => void] {
  const [counts, setCounts] = useState<VoiceCounts | null>(null)
  const refresh = useCallback(() => {
    // In silence: a count that is a minute old is better than a message about it.
    api.counts(shop).then(setCounts, () => undefined)
  }, [shop])
  useEffect(refresh, [refresh])
  usePoll(refresh)
  return [counts, refresh]
}
