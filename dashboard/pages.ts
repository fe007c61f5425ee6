import type { FunctionComponent } from 'preact'
import { BoxIcon, GearIcon, LetterIcon, ShieldIcon, TodayIcon, VoicesIcon } from './ui/icons.tsx'

/** The pages of the rail, in its order. */
export const PAGES = [
  { id: 'today', path: 'today', icon: TodayIcon },
  { id: 'voices', path: 'voices/to_decide', icon: VoicesIcon },
  { id: 'invitations', path: 'invitations', icon: LetterIcon },
  { id: 'products', path: 'products', icon: BoxIcon },
  { id: 'trust', path: 'trust', icon: ShieldIcon },
  { id: 'setup', path: 'setup', icon: GearIcon },
] as const satisfies ReadonlyArray<{ id: string; path: string; icon: FunctionComponent }>
export type PageId = (typeof PAGES)[number]['id']
