import { CONSENT_NEEDS, type ConsentNeed } from '../../shared/schemas/asking-settings.ts'
import { useSpeech } from '../i18n/language.tsx'
import type { AskingDraft } from './asking-draft.ts'

type Country = AskingDraft['countries'][number]

interface Props {
  countries: Country[]
  isWrong: boolean
  readOnly: boolean
  onChange: (countries: Country[]) => void
}

const STATEMENT_MIN = 10

/** The country that a code of two letters stands for, so that nobody takes GE for Germany; empty where it is none. */
function countryName(code: string, locale: string): string {
  const region = code.trim().toUpperCase()
  if (!/^[A-Z]{2}$/.test(region)) return ''
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(region) ?? ''
}

/** Where the owner knows better than the table of countries; the statement is kept with every order that rests on it. */
export function Countries({ countries, isWrong, readOnly, onChange }: Props) {
  const { words, locale } = useSpeech()
  const says = words.invitations.asking
  const change = (at: number, changed: Partial<Country>) =>
    onChange(countries.map((one, n) => (n === at ? { ...one, ...changed } : one)))
  return (
    <fieldset class="rows">
      <legend>{says.countries}</legend>
      <p>{says.countriesLead}</p>
      {countries.map((one, at) => (
        <fieldset key={String(at)} class="row" aria-label={one.code || says.newRow}>
          <label class="field">
            {says.country}
            <input
              value={one.code}
              readOnly={readOnly}
              autoComplete="off"
              aria-invalid={isWrong && !/^[a-z]{2}$/i.test(one.code.trim())}
              onInput={({ currentTarget }) => change(at, { code: currentTarget.value })}
            />
            <span class="quiet">{countryName(one.code, locale)}</span>
          </label>
          <label class="field">
            {says.needs}
            <select
              value={one.needs}
              disabled={readOnly}
              onChange={({ currentTarget }) => change(at, { needs: currentTarget.value as ConsentNeed })}
            >
              {CONSENT_NEEDS.map((need) => (
                <option key={need} value={need}>
                  {says.need[need]}
                </option>
              ))}
            </select>
          </label>
          <label class="field wide">
            {says.statement}
            <textarea
              rows={2}
              maxLength={500}
              value={one.statement}
              readOnly={readOnly}
              aria-invalid={isWrong && one.statement.trim().length < STATEMENT_MIN}
              onInput={({ currentTarget }) => change(at, { statement: currentTarget.value })}
            />
          </label>
          {!readOnly && (
            <button
              type="button"
              class="link"
              aria-label={says.removeWhich(one.code || says.newRow)}
              onClick={() => onChange(countries.filter((_, n) => n !== at))}
            >
              {words.people.team.remove}
            </button>
          )}
        </fieldset>
      ))}
      <p class="problem" role="alert">
        {isWrong && says.countriesWrong}
      </p>
      {!readOnly && (
        <button
          type="button"
          class="button"
          onClick={() => onChange([...countries, { code: '', needs: 'soft_opt_in', statement: '' }])}
        >
          {says.addCountry}
        </button>
      )}
    </fieldset>
  )
}
