import type { FunctionComponent } from 'preact'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { Account } from '../people/Account.tsx'
import { Keys } from '../people/Keys.tsx'
import { Team } from '../people/Team.tsx'
import { CheckingSection } from './CheckingSection.tsx'
import { InstallSection } from './InstallSection.tsx'
import { LookSection } from './LookSection.tsx'
import { MailsSection } from './MailsSection.tsx'
import { QuestionsSection } from './QuestionsSection.tsx'
import { ShopSection } from './ShopSection.tsx'

/** What can be set up, in the order of the page; the first is what the page opens with. */
export const SECTIONS = [
  { id: 'shop', component: ShopSection },
  { id: 'look', component: LookSection },
  { id: 'install', component: InstallSection },
  { id: 'questions', component: QuestionsSection },
  { id: 'checking', component: CheckingSection },
  { id: 'mails', component: MailsSection },
  { id: 'team', component: Team },
  { id: 'account', component: Account },
  { id: 'keys', component: Keys },
] as const satisfies ReadonlyArray<{
  id: string
  component: FunctionComponent<{ shop: SignedIn['shops'][number] }>
}>
export type SectionId = (typeof SECTIONS)[number]['id']
