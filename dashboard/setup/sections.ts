import type { FunctionComponent } from 'preact'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { Account } from '../people/Account.tsx'
import { Keys } from '../people/Keys.tsx'
import { Team } from '../people/Team.tsx'

/** What can be set up, in the order of the page; the first is what the page opens with. */
export const SECTIONS = [
  { id: 'team', component: Team },
  { id: 'account', component: Account },
  { id: 'keys', component: Keys },
] as const satisfies ReadonlyArray<{
  id: string
  component: FunctionComponent<{ shop: SignedIn['shops'][number] }>
}>
export type SectionId = (typeof SECTIONS)[number]['id']
