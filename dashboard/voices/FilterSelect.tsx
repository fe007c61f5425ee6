import { useId } from 'preact/hooks'
import { useWords } from '../i18n/language.tsx'

interface Props {
  name: string
  value: string | undefined
  options: ReadonlyArray<readonly [value: string, text: string]>
  onChange: (value: string) => void
}

/** One filter with a closed list; the first line takes it away. */
export function FilterSelect({ name, value = '', options, onChange }: Props) {
  const words = useWords()
  const id = useId()
  return (
    <div>
      <label for={id}>{name}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{words.filters.any}</option>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
