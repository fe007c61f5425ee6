import type { CsvRowsInput } from '../../shared/schemas/orders-csv.ts'
import { useSpeech } from '../i18n/language.tsx'

/** What whoever uploads a file says of everybody in it, as it is typed. */
export interface FileSays {
  basis: '' | 'consent' | 'soft_opt_in'
  statement: string
  country: string
}

type Wrong = 'statement' | 'country'

const STATEMENT_MIN = 10

/** What was said, for the Worker, and what is wrong with it. */
export function saysOf({ basis, statement, country }: FileSays): {
  problems: Map<Wrong, true>
  extra: Pick<CsvRowsInput, 'consent' | 'defaultCountry'>
} {
  const problems = new Map<Wrong, true>()
  const code = country.trim().toUpperCase()
  if (basis !== '' && statement.trim().length < STATEMENT_MIN) problems.set('statement', true)
  if (code !== '' && !/^[A-Z]{2}$/.test(code)) problems.set('country', true)
  return {
    problems,
    extra: {
      ...(basis !== '' && { consent: { basis, statement: statement.trim() } }),
      ...(code !== '' && { defaultCountry: code }),
    },
  }
}

interface Props {
  given: FileSays
  problems: Map<Wrong, true>
  onChange: (given: FileSays) => void
}

/** What the customers of a file agreed to, where the file does not say so itself, and where they live. */
export function FileConsent({ given, problems, onChange }: Props) {
  const { words } = useSpeech()
  const says = words.invitations.upload
  return (
    <>
      <fieldset class="choices">
        <legend>{says.consentLead}</legend>
        {(['', 'soft_opt_in', 'consent'] as const).map((basis) => (
          <label key={basis} class="choice">
            <input
              type="radio"
              name="consent"
              checked={given.basis === basis}
              onChange={() => onChange({ ...given, basis })}
            />
            {says.consent[basis || 'file']}
          </label>
        ))}
      </fieldset>
      {given.basis !== '' && (
        <div class="field">
          <label for="statement">{says.statement}</label>
          <textarea
            id="statement"
            rows={2}
            maxLength={500}
            value={given.statement}
            aria-invalid={problems.has('statement')}
            aria-describedby="statement-problem"
            onInput={({ currentTarget }) => onChange({ ...given, statement: currentTarget.value })}
          />
          <p id="statement-problem" class="problem" role="alert">
            {problems.has('statement') && says.statementMissing}
          </p>
        </div>
      )}
      <div class="field short">
        <label for="country">{says.country}</label>
        <input
          id="country"
          maxLength={2}
          autoComplete="off"
          value={given.country}
          aria-invalid={problems.has('country')}
          aria-describedby="country-hint country-problem"
          onInput={({ currentTarget }) => onChange({ ...given, country: currentTarget.value })}
        />
        <p id="country-hint" class="quiet">
          {says.countryHint}
        </p>
        <p id="country-problem" class="problem" role="alert">
          {problems.has('country') && says.countryWrong}
        </p>
      </div>
    </>
  )
}
