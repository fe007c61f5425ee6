import type { SectionId } from './sections.ts'

/** The page of settings. */
export const en = {
  sections: 'What to set up',
  section: { team: 'Team', account: 'Your account', keys: 'Keys' } satisfies Record<SectionId, string>,
}
