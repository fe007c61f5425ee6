import { useEffect, useRef, useState } from 'preact/hooks'
import type { CsvRowsAnswer } from '../../shared/schemas/orders-csv.ts'
import { type FailureCode, failureCode } from '../failure.ts'
import type { Piece } from './orders-file.ts'

export interface Sent {
  /** Pieces that have arrived. */
  pieces: number
  /** Rows in them. */
  rows: number
  created: number
  changed: number
  unchanged: number
  problems: CsvRowsAnswer['problems']
}

export type Sending =
  | { phase: 'idle' }
  | { phase: 'sending' | 'stopped' | 'done'; sent: Sent; code: FailureCode | null }

const NOTHING: Sent = { pieces: 0, rows: 0, created: 0, changed: 0, unchanged: 0, problems: [] }
/** More than anybody reads. */
const PROBLEMS_KEPT = 200

/** Sends pieces one after the other. Each is taken whole or again, so it goes on where it was cut off. */
export function useSending(send: (piece: Piece) => Promise<CsvRowsAnswer>) {
  const [state, setState] = useState<Sending>({ phase: 'idle' })
  const running = useRef(false)
  // Where the page is left, nothing more goes out.
  useEffect(
    () => () => {
      running.current = false
    },
    [],
  )
  const isSending = state.phase === 'sending'
  useEffect(() => {
    if (!isSending) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isSending])

  async function run(pieces: Piece[], from: Sent) {
    if (running.current) return
    running.current = true
    let sent = from
    setState({ phase: 'sending', sent, code: null })
    while (running.current && sent.pieces < pieces.length) {
      const piece = pieces[sent.pieces]!
      try {
        const answer = await send(piece)
        sent = {
          pieces: sent.pieces + 1,
          rows: sent.rows + piece.rows.length,
          created: sent.created + answer.created,
          changed: sent.changed + answer.changed,
          unchanged: sent.unchanged + answer.unchanged,
          problems: [...sent.problems, ...answer.problems].slice(0, PROBLEMS_KEPT),
        }
        setState({ phase: 'sending', sent, code: null })
      } catch (error) {
        running.current = false
        setState({ phase: 'stopped', sent, code: failureCode(error) })
        return
      }
    }
    setState({ phase: sent.pieces < pieces.length ? 'stopped' : 'done', sent, code: null })
    running.current = false
  }

  return {
    state,
    start: (pieces: Piece[]) => run(pieces, NOTHING),
    goOn: (pieces: Piece[]) => run(pieces, state.phase === 'idle' ? NOTHING : state.sent),
    pause: () => {
      running.current = false
    },
  }
}
