import * as z from 'zod/mini'
import {
  type AskingSettings,
  askingSettings,
  type ConsentNeed,
} from '../../shared/schemas/asking-settings.ts'

/** The settings as they are typed: lists of rows in place of what is found by its name. */
export interface AskingDraft
  extends Omit<AskingSettings, 'categoryDays' | 'discreetCategories' | 'countries'> {
  categories: Array<{ name: string; days: number | null; discreet: boolean }>
  countries: Array<{ code: string; needs: ConsentNeed; statement: string }>
}

export function draftOf({
  categoryDays,
  discreetCategories,
  countries,
  ...rest
}: AskingSettings): AskingDraft {
  const names = new Set([...Object.keys(categoryDays), ...discreetCategories])
  return {
    ...rest,
    categories: [...names].map((name) => ({
      name,
      days: categoryDays[name] ?? null,
      discreet: discreetCategories.includes(name),
    })),
    countries: Object.entries(countries).map(([code, rule]) => ({ code, ...rule })),
  }
}

/** The settings of a draft, or the fields that have to be corrected; rows without a name are no rows. */
export function settingsOf({ categories, countries, ...rest }: AskingDraft): {
  settings: AskingSettings | null
  wrong: Set<string>
} {
  const named = categories.filter(({ name }) => name.trim() !== '')
  const input = {
    ...rest,
    categoryDays: Object.fromEntries(
      named.flatMap(({ name, days }) => (days === null ? [] : [[name.trim(), days]])),
    ),
    discreetCategories: named.filter(({ discreet }) => discreet).map(({ name }) => name.trim()),
    countries: Object.fromEntries(
      countries
        .filter(({ code, statement }) => code.trim() !== '' || statement.trim() !== '')
        .map(({ code, ...rule }) => [code.trim().toUpperCase(), rule]),
    ),
  }
  const parsed = z.safeParse(askingSettings(), input)
  if (parsed.success) return { settings: parsed.data, wrong: new Set() }
  return { settings: null, wrong: new Set(parsed.error.issues.map(({ path }) => String(path[0]))) }
}
