import type { FunctionComponent } from 'preact'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { Addresses } from './Addresses.tsx'
import { Asking } from './Asking.tsx'
import { CodeCard } from './CodeCard.tsx'
import { Connect } from './Connect.tsx'
import { InvitationList } from './InvitationList.tsx'
import { Letter } from './Letter.tsx'
import { Rates } from './Rates.tsx'
import { Upload } from './Upload.tsx'

/** What there is about asking, in the order of the page; the first is what the page opens with. */
export const SECTIONS = [
  { id: 'orders', component: InvitationList },
  { id: 'connect', component: Connect },
  { id: 'upload', component: Upload },
  { id: 'rates', component: Rates },
  { id: 'letter', component: Letter },
  { id: 'code', component: CodeCard },
  { id: 'asking', component: Asking },
  { id: 'addresses', component: Addresses },
] as const satisfies ReadonlyArray<{
  id: string
  component: FunctionComponent<{ shop: SignedIn['shops'][number] }>
}>
export type SectionId = (typeof SECTIONS)[number]['id']
