import { useCallback, useEffect, useState } from 'preact/hooks'
import { type FailureCode, failureCode } from '../failure.ts'

export type Fetched<Value> =
  | { phase: 'loading' }
  | { phase: 'failed'; code: FailureCode }
  | { phase: 'ready'; value: Value }

/** What `ask` brings, asked for anew when `inputs` change or on demand. What is there stays until the new has come. */
export function useFetched<Value>(
  ask: () => Promise<Value>,
  inputs: readonly unknown[],
): [state: Fetched<Value>, again: () => void] {
  const [state, setState] = useState<Fetched<Value>>({ phase: 'loading' })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let wanted = true
    ask().then(
      (value) => wanted && setState({ phase: 'ready', value }),
      (error) => wanted && setState({ phase: 'failed', code: failureCode(error) }),
    )
    return () => {
      wanted = false
    }
  }, [...inputs, tries])
  return [state, useCallback(() => setTries((n) => n + 1), [])]
}
