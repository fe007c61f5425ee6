import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { AnyView, Signal } from '../../shared/schemas/voice.ts'
import { api } from '../api.ts'
import { useSpeech } from '../i18n/language.tsx'
import { languageName } from '../invitations/letter-languages.ts'
import { addressOf } from './address.ts'
import { FilterSelect } from './FilterSelect.tsx'
import { type Filter, filtersIn, type Sought, soughtText } from './sought.ts'

const LANGUAGES = ['en', 'it', 'de', 'fr', 'es', 'pt', 'nl', 'pl', 'cs', 'ro', 'hu', 'sv', 'da', 'fi', 'el']
const DAY = 86_400_000

interface Props {
  shop: string
  view: AnyView
  sought: Sought
}

/** Narrows a view. Stars only where they are uncovered: whoever decides does not choose by them. */
export function Filters({ shop, view, sought }: Props) {
  const { words, locale } = useSpeech()
  const say = words.filters
  const { route } = useLocation()
  const [products, setProducts] = useState<Array<[id: string, title: string]>>([])
  const [isOpen, setIsOpen] = useState(false)
  const set = (changes: Sought) => route(addressOf(shop, view, soughtText({ ...sought, ...changes }), null))
  const change = (filter: Filter) => (value: string) => set({ [filter]: value })
  const count = filtersIn(sought)
  const none = Object.fromEntries(Object.keys(sought).map((name) => [name, name === 'q' ? sought.q : '']))

  // In silence: without the names there is still everything else to narrow by.
  const loadProducts = () =>
    void api.products(shop, { list: 'all', q: '' }).then(
      (page) => setProducts(page.products.map(({ id, title }) => [id, title ?? id])),
      () => undefined,
    )
  const named = products.some(([id]) => id === sought.product)
  const unnamed = sought.product && !named ? [[sought.product, sought.product] as [string, string]] : []
  const signals = Object.entries(words.signal) as Array<[Signal, string]>
  return (
    <details
      class="filters"
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open)
        if (currentTarget.open) loadProducts()
      }}
    >
      <summary>{count === 0 ? say.title : say.set(count)}</summary>
      {isOpen && (
        <div class="filters-fields">
          <FilterSelect
            name={say.product}
            value={sought.product}
            options={[...unnamed, ...products]}
            onChange={change('product')}
          />
          <FilterSelect
            name={say.language}
            value={sought.language}
            options={LANGUAGES.map((each) => [each, languageName(each, locale)])}
            onChange={change('language')}
          />
          <FilterSelect
            name={say.signal}
            value={sought.signal}
            options={signals}
            onChange={change('signal')}
          />
          {view !== 'to_decide' && (
            <FilterSelect
              name={say.stars}
              value={sought.rating}
              options={[5, 4, 3, 2, 1].map((n) => [String(n), words.stars.given(n)])}
              onChange={change('rating')}
            />
          )}
          <FilterSelect
            name={say.assignee}
            value={sought.assignee}
            options={[
              ['me', say.me],
              ['none', say.nobody],
            ]}
            onChange={change('assignee')}
          />
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              <span>{say[end]}</span>
              <input
                type="date"
                value={dayOf(sought[end], end)}
                onChange={({ currentTarget: { value } }) => set({ [end]: instantOf(value, end) })}
              />
            </label>
          ))}
          <label class="filters-tick">
            <input
              type="checkbox"
              checked={sought.photos === '1'}
              onChange={({ currentTarget }) => set({ photos: currentTarget.checked ? '1' : '' })}
            />
            {say.photos}
          </label>
          {count > 0 && <a href={addressOf(shop, view, soughtText(none), null)}>{say.clear}</a>}
        </div>
      )}
    </details>
  )
}

/** The last day counts as a whole, so its end is the beginning of the next. */
function instantOf(day: string, end: 'from' | 'to'): string {
  if (day === '') return ''
  return new Date(Date.parse(day) + (end === 'to' ? DAY : 0)).toISOString()
}

function dayOf(instant: string | undefined, end: 'from' | 'to'): string {
  const at = Date.parse(instant ?? '')
  return Number.isNaN(at) ? '' : new Date(at - (end === 'to' ? DAY : 0)).toISOString().slice(0, 10)
}
