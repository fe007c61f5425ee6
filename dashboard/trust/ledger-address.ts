import type { LedgerFigure } from '../../shared/schemas/trust.ts'
import type { Signal } from '../../shared/schemas/voice.ts'

/** Whose events are asked for, as in the address. */
export interface LedgerSought {
  figure: LedgerFigure
  days: string
  rating?: string
  signal?: Signal
}

/** The address of the events behind a figure. */
export const ledgerAddress = (shop: string, sought: LedgerSought): string =>
  `/dashboard/${shop}/trust?${new URLSearchParams({ ...sought })}`

/** What an address asks for; null where it is the page of figures. */
export function soughtLedger({
  figure,
  days = '90',
  rating,
  signal,
}: Record<string, string>): LedgerSought | null {
  if (!figure) return null
  return {
    figure: figure as LedgerFigure,
    days,
    ...(rating && { rating }),
    ...(signal && { signal: signal as Signal }),
  }
}
