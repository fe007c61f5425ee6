import type { AskEmail } from '../../shared/schemas/review.ts'
import { Disclosure } from './Disclosure.tsx'
import type { Part } from './parts.ts'
import { TextField } from './TextField.tsx'

/** Who speaks: as little as possible, and what happens with it. */
export function WhoYouAre(part: Part & { askEmail: AskEmail; shown: string | undefined }) {
  const { askEmail, shown, say } = part
  return (
    <>
      <TextField
        {...part}
        field="name"
        label={say('name')}
        hint={say(shown ? 'shownAs' : 'shownAnonymous', { name: shown! })}
      />
      {askEmail !== 'no' && (
        <TextField
          {...part}
          field="email"
          label={say('yourEmail')}
          required={askEmail === 'required'}
          hint={say('emailWhy')}
        />
      )}
      <Disclosure {...part} />
      <p class="minor">{say('rules')}</p>
    </>
  )
}
