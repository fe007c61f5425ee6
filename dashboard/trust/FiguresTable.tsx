import { useSpeech } from '../i18n/language.tsx'

interface Props {
  label: string
  /** The first is the name's own. */
  head: readonly string[]
  rows: ReadonlyArray<{
    name: string
    cells: ReadonlyArray<number | null>
    links?: ReadonlyArray<string | null>
  }>
}

/** Figures in rows; it scrolls within itself where there is little room. */
export function FiguresTable({ label, head, rows }: Props) {
  const { locale } = useSpeech()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="figures" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells, links }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]}>
                  {cell !== null && cell > 0 && links?.[index] ? (
                    <a
                      href={links[index]!}
                      aria-label={`${name}, ${head[index + 1]}: ${cell.toLocaleString(locale)}`}
                    >
                      {cell.toLocaleString(locale)}
                    </a>
                  ) : cell === null ? (
                    '–'
                  ) : (
                    cell.toLocaleString(locale)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
