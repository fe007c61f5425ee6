import type { AskChunk } from './contract.ts'
import type { Show } from './define-element.ts'
import { loadChunk } from './load-chunk.ts'

/** `<voce-ask product>`: the box at a checkout, at once. */
export const showAsk: Show = async (host, wanted, signal) => {
  const chunk = await loadChunk<AskChunk>(wanted.api, 'ask')
  if (!signal.aborted) await chunk.mount(host, wanted)
}
