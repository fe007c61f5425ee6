import * as z from 'zod/mini'
import { type AskingSettings, askingSettings } from '../../shared/schemas/asking-settings.ts'

/** A shop's way of asking from what is stored, null or absent where it never chose: then everything has its default. */
export const readSettings = (stored: string | null | undefined): AskingSettings =>
  z.parse(askingSettings(), JSON.parse(stored ?? '{}'))
